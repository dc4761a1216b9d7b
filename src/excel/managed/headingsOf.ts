import type { CellValue } from "../types";

/** The headings of a source, a column each: its header rows' cells joined. */
export function headingsOf(values: readonly (readonly CellValue[])[], headerRows: number): string[] {
  const rows = values.slice(0, headerRows);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => String(row[column] ?? "").trim())
      .filter((text) => text !== "")
      .join(" "),
  );
}
