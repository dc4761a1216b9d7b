import { readNumber, totalRows } from "../../core";
import type { SelectionLayout } from "../scorecard/layOut";
import type { CellProblem } from "../scorecard/measureRow";
import { cellText, isBlank } from "../scorecard/sourceCell";
import { allocationWords as words } from "../../words";
import type { AllocationColumns } from "./definition";

/** One row of a list; amounts in whole pence, null where there is none. */
export interface Award {
  readonly label: string;
  readonly group: string;
  readonly requested: number | null;
  readonly approved: number | null;
  readonly prior: number | null;
}

/** A list taken apart: what is awarded, what the list itself says in all, and what comes to that, such as reserves. */
export interface Awards {
  readonly awards: readonly Award[];
  /** The list's own total; null where it has none. */
  readonly stated: Award | null;
  readonly additions: readonly Award[];
  /** What total and additions come to by the list, such as a total to allocate. */
  readonly statedLast: Award | null;
  readonly problems: readonly CellProblem[];
}

const subTotal = /^sub[\s-]*total/i;

/** Takes a list of awards apart by the core's one rule for totals. */
export function readAwards(layout: SelectionLayout, columns: AllocationColumns): Awards {
  const problems: CellProblem[] = [];
  const rows = layout.rows.flatMap((cells, at): Award[] => {
    const amount = (column: number | null): number | null => {
      if (column === null) return null;
      const cell = cells[column] ?? "";
      const read = readNumber(cell);
      if (read.kind === "fault") {
        problems.push({ row: layout.firstRow + at, column, words: words.notAnAmount(cellText(cell)) });
      }
      return read.kind === "number" ? Math.round(read.value * 100) : null;
    };
    const text = (column: number | null): string => (column === null ? "" : cellText(cells[column] ?? ""));
    if (cells.every(isBlank)) return [];
    return [
      {
        label: text(columns.organisation),
        group: text(columns.group),
        requested: amount(columns.requested),
        approved: amount(columns.approved),
        prior: amount(columns.prior),
      },
    ];
  });
  return { ...parted(rows), problems };
}

function parted(rows: readonly Award[]): Omit<Awards, "problems"> {
  const totals = totalRows(
    rows.map(({ approved }) => approved ?? undefined),
    rows.map(({ label }) => label),
  );
  const isTotal = (at: number): boolean => totals[at] === true;
  const first = rows.findIndex(({ label }, at) => isTotal(at) && !subTotal.test(label));
  const end = first < 0 ? rows.length : first;
  const counted = (from: number, to: number): Award[] =>
    rows.filter((_, at) => from <= at && at < to && !isTotal(at));
  const last = rows.findIndex((_, at) => at > end && isTotal(at));
  return {
    awards: counted(0, end),
    stated: rows[first] ?? null,
    additions: counted(end + 1, last < 0 ? rows.length : last),
    statedLast: rows[last] ?? null,
  };
}
