import { queueCells } from "../enterable";
import type { Talk } from "../excelRun";
import { inWords } from "../inWords";
import { type Ledger, rememberPart } from "../ledger/ledger";
import { restoreLedger } from "../ledger/restoreLedger";
import { type LedgerChange, queueLedgerChange } from "../ledger/writeLedger";
import { orSayHow } from "../restoreTarget";
import type { CellValue } from "../types";
import { WorkbookFault } from "../workbookFault";
import { freezeFaultWords } from "../../words";
import { type BlockBefore, blockRange } from "./frozenCells";

/** A block with what it is to hold, and what puts it back. */
export interface Rewrite {
  readonly before: BlockBefore;
  readonly cells: readonly (readonly CellValue[])[];
  readonly back: readonly (readonly CellValue[])[];
}

export interface LedgerRewrite {
  readonly before: Ledger;
  readonly change: LedgerChange;
}

/**
 * Rewrites blocks, formats kept, with their records: one round trip to write, one to read back, where `check`
 * may refuse what Excel made of it. Whatever fails, all of it is put back.
 */
export async function rewriteBlocks(
  { context, answered, changing }: Talk,
  rewrites: readonly Rewrite[],
  ledger: LedgerRewrite,
  check: (now: readonly (readonly (readonly CellValue[])[])[]) => void,
): Promise<void> {
  try {
    for (const { before, cells } of rewrites)
      queueCells(blockRange(context, before), cells, before.numberFormats);
    const part = queueLedgerChange(context, ledger.before, ledger.change);
    changing();
    await context.sync();
    if (part) rememberPart(part.id);
    answered();
    const reads = rewrites.map(({ before }) => {
      const range = blockRange(context, before);
      range.load("values");
      return range;
    });
    changing();
    await context.sync();
    answered();
    check(reads.map((range) => range.values as CellValue[][]));
  } catch (error) {
    const cause = inWords(error);
    await putBack(rewrites, ledger.before, cause);
    if (cause.code === "Cancelled") throw cause;
    throw new WorkbookFault(cause.code, freezeFaultWords.sheetAsBefore(cause.words), error);
  }
}

async function putBack(rewrites: readonly Rewrite[], ledger: Ledger, cause: WorkbookFault): Promise<void> {
  const places = rewrites.map(({ before }) => before.address).join(", ");
  await orSayHow(places, cause, async (context) => {
    await restoreLedger(context, ledger);
    for (const { before, back } of rewrites) {
      const blank = back.map((line) => line.map(() => ""));
      // Values in the way of a formula that spills would leave it #SPILL!.
      queueCells(blockRange(context, before), blank, before.numberFormats);
      queueCells(blockRange(context, before), back, before.numberFormats);
    }
    await context.sync();
  });
}
