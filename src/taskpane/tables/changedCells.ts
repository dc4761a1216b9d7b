import type { CellValue, RefreshPlan } from "../../excel";
import type { TableCell } from "../../report";
import { tablesWords } from "../../words";

type Made = Pick<RefreshPlan, "made">;

/** Cells that are to say something else: "Total Bus Crime, 2016: 2,317, was 2,310". */
export function changedCells({ written, made }: Made & Pick<RefreshPlan, "written">): string[] {
  const cells = madeCells({ made });
  const { columns } = made.spec;
  const headers = columns.flatMap(({ key, header }): string[] => {
    const was = written.columns.find((column) => column.key === (key ?? header))?.header;
    return was === undefined || was === header ? [] : [tablesWords.headingWas(header, was)];
  });
  const changed = written.rows.flatMap((row) =>
    written.columns.flatMap(({ key }, j): string[] => {
      const cell = cells.at(row.key, key);
      const was = row.values[j] ?? "";
      if (cell === undefined || cell.value === was) return [];
      return [tablesWords.was(row.key, cells.header(key), shown(cell, cell.value), shown(cell, was))];
    }),
  );
  return [...headers, ...changed];
}

export interface MadeCells {
  /** By the keys of its row and its column; undefined where there is no such cell any more. */
  readonly at: (row: string, column: string) => TableCell | undefined;
  readonly header: (column: string) => string;
}

/** The cells of a table as it is to be. */
export function madeCells({ made: { spec } }: Made): MadeCells {
  const counts = new Map<string, number>();
  const rows = new Map<string, readonly TableCell[]>();
  for (const { key, cells } of spec.rows) {
    // As the record has them: a row without a key goes by its words, and by their count.
    const words = key ?? String(cells[0]?.value ?? "");
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    rows.set(count === 1 ? words : `${words} (${count})`, cells);
  }
  const places = new Map(spec.columns.map(({ key, header }, j) => [key ?? header, j]));
  return {
    at: (row, column) => rows.get(row)?.[places.get(column) ?? -1],
    header: (column) => spec.columns[places.get(column) ?? -1]?.header ?? "",
  };
}

/** A value as it shows in the style of the cell it stands in. */
export function shown(cell: TableCell | undefined, value: CellValue): string {
  if (value === "") return "blank";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return cell === undefined ? String(value) : cell.style.show(value);
}
