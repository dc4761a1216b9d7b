import { columnName } from "../../core";
import { excelRun, type Talk } from "../excelRun";
import { type Ledger, ledgerOf, queueLedgerReads, withLedger } from "../ledger/ledger";
import { ledgerName } from "../ledger/ledgerNames";
import { readLedger } from "../ledger/readLedger";
import type { FrozenRecord } from "../ledger/records";
import { sameValue } from "../managed/sameValue";
import { placeOf } from "../targetAddress";
import type { CellValue, Waiting } from "../types";
import { WorkbookFault } from "../workbookFault";
import { freezeFaultWords } from "../../words";
import { followedFormula, referencesFormula } from "./followedReferences";
import { changedMeanwhile, sheetProtected } from "./freeze";
import { asFormula, asItWas, type BlockBefore } from "./frozenCells";
import { blockBefore, type BlockReads, queueBlockReads } from "./readBlocks";
import { rewriteBlocks } from "./rewriteBlocks";

/** A frozen formula with the cells that hold its values now. */
export interface FrozenFormula {
  readonly id: string;
  /** As it is to be entered: it reads the cells that it read, wherever they are by now. */
  readonly formula: string;
  /** Its cells could not be followed since it was frozen: it may read others by now, so the person is asked. */
  readonly unsure?: boolean;
  /** With the sheet's name; undefined where the cells were deleted. */
  readonly address: string | undefined;
  /** Cells that no longer hold the frozen value: thawing overwrites them, so the person is asked. */
  readonly changed: readonly ChangedCell[];
}

export interface ThawOptions extends Waiting {
  /** The person has seen the formulas whose cells could not be followed, and agreed to enter them as they were. */
  readonly enterUnsure?: boolean;
}

export interface ChangedCell {
  /** Without the sheet's name. */
  readonly address: string;
  readonly was: CellValue;
  readonly now: CellValue;
}

/** Lists the frozen formulas, each with what has become of its values. */
export function planThaw(waiting: Waiting = {}): Promise<FrozenFormula[]> {
  return withLedger(() =>
    excelRun(async (talk) => {
      const ledger = await readLedger(talk);
      const { frozen } = ledger.records;
      const reads = frozen.map(({ id }) => queueFrozen(talk.context, ledger, id));
      if (frozen.length > 0) await talk.context.sync();
      talk.answered();
      return frozen.map((record, i) => frozenFormula(record, reads[i] && blockBefore(reads[i]), ledger));
    }, waiting),
  );
}

function queueFrozen(context: Excel.RequestContext, ledger: Ledger, id: string): BlockReads | undefined {
  const name = ledgerName(id, "frozen");
  if (!ledger.names.has(name)) return undefined;
  return queueBlockReads(context.workbook.names.getItem(name).getRangeOrNullObject().untrack());
}

function frozenFormula(record: FrozenRecord, block: BlockBefore | undefined, ledger: Ledger): FrozenFormula {
  const { id } = record;
  if (!block) return { id, formula: record.formula, unsure: false, address: undefined, changed: [] };
  const { address } = block;
  return { id, ...formulaNow(record, block, ledger), address, changed: changedCells(record, block) };
}

/** The formula as it would read by now if it had stayed one. */
function formulaNow(
  { id, formula }: FrozenRecord,
  { address }: BlockBefore,
  { names }: Ledger,
): { readonly formula: string; readonly unsure: boolean } {
  const sheet = placeOf(address)?.sheet ?? "";
  if (referencesFormula(formula, sheet) === "") return { formula, unsure: false };
  const reads = names.get(ledgerName(id, "reads"));
  const now = reads === undefined ? undefined : followedFormula(formula, sheet, reads);
  return { formula: now ?? formula, unsure: now === undefined };
}

function changedCells({ values }: FrozenRecord, block: BlockBefore): ChangedCell[] {
  const changed: ChangedCell[] = [];
  block.values.forEach((line, i) => {
    line.forEach((value, j) => {
      const was = values[i]?.[j] ?? "";
      const formula = block.formulas[i]?.[j] ?? "";
      const typed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (!typed && sameValue(value, was)) return;
      const address = `${columnName(block.column + j)}${block.row + i + 1}`;
      changed.push({ address, was, now: typed ? formula : value });
    });
  });
  return changed;
}

/**
 * Puts frozen formulas back over what their cells hold now; formats stay. Formulas whose cells are gone are only
 * taken off the list. Three round trips.
 */
export function thaw(list: readonly FrozenFormula[], options: ThawOptions = {}): Promise<void> {
  if (list.length === 0) return Promise.resolve();
  const unsure = list.find((frozen) => frozen.unsure);
  if (unsure && options.enterUnsure !== true) return Promise.reject(notFollowed(unsure));
  return withLedger(() => excelRun((talk) => thawAll(talk, list), options));
}

async function thawAll(talk: Talk, list: readonly FrozenFormula[]): Promise<void> {
  const { context } = talk;
  const there = list.filter(({ address }) => address !== undefined);
  const reads = there.map(({ id }) =>
    queueBlockReads(
      context.workbook.names.getItemOrNullObject(ledgerName(id, "frozen")).getRangeOrNullObject().untrack(),
    ),
  );
  const ledgerReads = queueLedgerReads(context);
  await context.sync();
  talk.answered();
  const before = await ledgerOf(context, ledgerReads);
  const rewrites = there.map((frozen, i) => {
    const read = reads[i];
    const block = read && blockBefore(read);
    const record = before.records.frozen.find(({ id }) => id === frozen.id);
    const same = block && record && sameChanges(frozen.changed, changedCells(record, block));
    if (!same || formulaNow(record, block, before).formula !== frozen.formula)
      throw changedMeanwhile(frozen.address ?? "");
    return { before: block, cells: asFormula(frozen.formula, block), back: asItWas(block) };
  });
  if (reads.some(({ protection }) => protection.protected)) throw sheetProtected();
  const ids = new Set(list.map(({ id }) => id));
  const change = {
    records: { ...before.records, frozen: before.records.frozen.filter(({ id }) => !ids.has(id)) },
    remove: list.flatMap(({ id }) => [ledgerName(id, "frozen"), ledgerName(id, "reads")]),
  };
  await rewriteBlocks(talk, rewrites, { before, change }, (now) => {
    there.forEach(({ address }, i) => {
      if (now[i]?.[0]?.[0] === "#SPILL!") throw noRoom(address ?? "");
    });
  });
}

function sameChanges(before: readonly ChangedCell[], now: readonly ChangedCell[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ address, now: value }, i) => address === now[i]?.address && value === now[i].now)
  );
}

function notFollowed({ address, formula }: FrozenFormula): WorkbookFault {
  return new WorkbookFault("NotFollowed", freezeFaultWords.notFollowed(formula, address ?? ""));
}

function noRoom(address: string): WorkbookFault {
  return new WorkbookFault("NoRoom", freezeFaultWords.noRoomToSpill(address));
}
