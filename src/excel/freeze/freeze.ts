import { excelRun, type Talk } from "../excelRun";
import { ledgerOf, queueLedgerReads, withLedger } from "../ledger/ledger";
import { freeId, ledgerName } from "../ledger/ledgerNames";
import type { FrozenRecord } from "../ledger/records";
import type { LedgerChange } from "../ledger/writeLedger";
import { sameValue } from "../managed/sameValue";
import type { CellValue, Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { freezeFaultWords } from "../../words";
import { asFormula, asValues, type BlockBefore, blockRange } from "./frozenCells";
import { referencesFormula } from "./followedReferences";
import type { BoardFormula } from "./listBoardFormulas";
import { blockBefore, queueBlockReads } from "./readBlocks";
import { rewriteBlocks } from "./rewriteBlocks";

export interface FreezeOptions extends Waiting {
  /** The person has seen which formulas read `A1#` of what is frozen, and agreed that they will show #REF!. */
  readonly breakReaders: boolean;
}

export interface Frozen {
  /** The cells that are values now, with their sheet's name. */
  readonly frozen: readonly string[];
  /** Those that were left as they are, with why. */
  readonly left: readonly { readonly address: string; readonly words: string }[];
}

/** Formulas outside the list that would break: they read all that one of its formulas spills. */
export function brokenReaders(
  list: readonly BoardFormula[],
): { readonly at: string; readonly reads: string }[] {
  const frozen = new Set(list.map(({ address }) => address));
  return list.flatMap(({ address, readers }) =>
    readers
      .filter(({ at, how }) => how === "spill" && !frozen.has(at))
      .map(({ at }) => ({ at, reads: `${address}#` })),
  );
}

/**
 * Turns formulas into the values that they show, spills whole, formats kept, and keeps the formulas to thaw them.
 * A formula that shows an error is left, and said. Three round trips.
 */
export function freeze(list: readonly BoardFormula[], options: FreezeOptions): Promise<Frozen> {
  const frozen = list.filter(({ error }) => error === undefined);
  const left = list.flatMap(({ address, error }) =>
    error === undefined ? [] : [{ address, words: freezeFaultWords.staysFormula(address, error) }],
  );
  const [broken] = brokenReaders(frozen);
  if (broken && !options.breakReaders) {
    return Promise.reject(
      new WorkbookFault("ReadersBreak", freezeFaultWords.readersBreak(broken.at, broken.reads)),
    );
  }
  if (frozen.length === 0) return Promise.resolve({ frozen: [], left });
  return withLedger(() =>
    excelRun(async (talk) => {
      await freezeAll(talk, frozen);
      return { frozen: frozen.map(({ spill }) => spill), left };
    }, options),
  );
}

type LedgerNames = NonNullable<LedgerChange["add"]>;

async function freezeAll(talk: Talk, list: readonly BoardFormula[]): Promise<void> {
  const { context } = talk;
  const reads = list.map((formula) => queueBlockReads(formulaRange(context, formula)));
  const ledgerReads = queueLedgerReads(context);
  await context.sync();
  talk.answered();
  if (reads.some(({ protection }) => protection.protected)) throw sheetProtected();
  const blocks = reads.map(blockBefore);
  const before = await ledgerOf(context, ledgerReads);
  const taken = [...before.names.keys()];
  const items = list.map((formula, i) => {
    const block = blocks[i];
    if (block?.formulas[0]?.[0] !== formula.formula || isStale(block))
      throw changedMeanwhile(formula.address);
    const id = freeId(taken);
    taken.push(ledgerName(id, "frozen"));
    const record: FrozenRecord = { id, formula: formula.formula, values: block.values };
    return { block, record, reads: referencesFormula(formula.formula, formula.sheet) };
  });
  const rewrites = items.map(({ block, record }) => ({
    before: block,
    cells: asValues(block),
    back: asFormula(record.formula, block),
  }));
  const change = {
    records: { ...before.records, frozen: [...before.records.frozen, ...items.map(({ record }) => record)] },
    add: items.flatMap(({ block, record: { id }, reads }): LedgerNames => [
      [ledgerName(id, "frozen"), blockRange(context, block)],
      ...(reads === undefined || reads === "" ? [] : [[ledgerName(id, "reads"), reads] as const]),
    ]),
  };
  await rewriteBlocks(talk, rewrites, { before, change }, (now) => {
    items.forEach(({ block }, i) => {
      refuseOtherValues(block, now[i] ?? []);
    });
  });
}

function formulaRange(context: Excel.RequestContext, { sheet, row, column, rows, columns }: BoardFormula) {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).untrack();
}

/** Still being worked out, or an error by now. */
function isStale({ values }: BlockBefore): boolean {
  const first = values[0]?.[0];
  return typeof first === "string" && /^#(?:BUSY!|GETTING_DATA|NAME\?|SPILL!)$/.test(first);
}

function refuseOtherValues({ values }: BlockBefore, now: readonly (readonly CellValue[])[]): void {
  const same = values.every((line, i) => line.every((value, j) => sameValue(value, now[i]?.[j])));
  if (same) return;
  throw new WorkbookFault("NotAsWritten", freezeFaultWords.valueChanged);
}

export function sheetProtected(): WorkbookFault {
  return new WorkbookFault("TargetRefused", freezeFaultWords.sheetProtected);
}

export function changedMeanwhile(address: string): WorkbookFault {
  return new WorkbookFault("ChangedMeanwhile", freezeFaultWords.changedMeanwhile(address));
}
