import type { Finding } from "../../core";
import { boardFormulaWords as words } from "../../words";
import type { Talk } from "../excelRun";
import type { BareRange } from "./bareRanges";

/** So many cells in one answer, of their values alone. */
const cellsPerRead = 40_000;

/** Which of the ranges hold blank cells, each a finding at its formula: a round trip for so many cells. */
export async function boardBlanks(talk: Talk, ranges: readonly BareRange[]): Promise<Finding[]> {
  const { context, answered } = talk;
  const found: Finding[] = [];
  for (const some of byCells(ranges)) {
    const reads = some.map((bare) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(bare.sheet);
      const range = sheet.getRangeByIndexes(bare.row, bare.column, bare.rows, bare.columns).untrack();
      range.load("values");
      return { bare, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not hold more
    await context.sync();
    answered();
    for (const { bare, range } of reads) {
      const blanks = range.isNullObject
        ? 0
        : (range.values as unknown[][]).flat().filter((value) => value === "").length;
      if (blanks > 0) found.push(finding(bare, blanks));
    }
  }
  return found;
}

function finding({ cell, formula, name, reference, sheet, row, column }: BareRange, blanks: number): Finding {
  return {
    severity: "doubtful",
    check: "boardBlanks",
    cell,
    stated: formula,
    worksOutTo: "",
    why: words.blanks(name, reference, blanks),
    also: [{ sheet, row, column }],
  };
}

/** Ranges that go into one answer; one that is larger than an answer by itself is looked at by its first rows. */
function byCells(ranges: readonly BareRange[]): BareRange[][] {
  const all: BareRange[][] = [];
  let room = 0;
  for (const range of ranges) {
    const rows = Math.min(range.rows, Math.max(1, Math.floor(cellsPerRead / range.columns)));
    const size = rows * range.columns;
    if (size > room) {
      all.push([]);
      room = cellsPerRead;
    }
    room -= size;
    all.at(-1)?.push({ ...range, rows });
  }
  return all;
}
