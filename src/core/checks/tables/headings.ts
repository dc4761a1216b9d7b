import type { Area } from "../checkedSheet";
import type { Cell } from "../read/cell";

type Row = readonly Cell[];

/**
 * One heading a column from one or more rows of headings: "2012-13 No." of "2012-13" over "No.". What heads several
 * columns stands in the first of them: merged, or with blanks beside it and a heading of their own under each.
 */
export function headingsOf(rows: readonly Row[], merged: readonly Area[]): readonly string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const spread: (readonly string[])[] = [];
  for (const row of [...rows].reverse()) {
    const lower = spread[0];
    spread.unshift(lower ? spreadRight(row, lower, merged) : row.map(({ text }) => text));
  }
  return Array.from({ length: width }, (_, column) =>
    spread
      .map((row) => row[column] ?? "")
      .filter((text, at, all) => text !== "" && all.indexOf(text) === at)
      .join(" "),
  );
}

function spreadRight(row: Row, lower: readonly string[], merged: readonly Area[]): string[] {
  let group = "";
  let until = 0;
  return row.map((cell, column) => {
    const heads = (lower[column] ?? "") !== "";
    if (cell.kind !== "blank") {
      const area = merged.find((each) => each.row === cell.row && each.column === cell.column);
      group = heads || area ? cell.text : "";
      until = area ? column + area.columns : Infinity;
      return cell.text;
    }
    return column < until && heads ? group : "";
  });
}
