import { publicationWords } from "../../words";
import type { SheetNames } from "./publishedSheet";

/** Names that no sheet of the workbook has: all with the same number behind them, as Excel numbers copies. */
export function sheetNames(tables: number, taken: readonly string[]): SheetNames {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const { cover, contents, notes, table } = publicationWords.sheets;
  const own = [cover, contents, notes, ...Array.from({ length: tables }, (_, at) => table(at + 1))];
  let copy = 1;
  const named = (name: string): string => (copy === 1 ? name : `${name} (${copy})`);
  while (own.some((name) => known.has(named(name).toLowerCase()))) copy += 1;
  return {
    cover: named(cover),
    contents: named(contents),
    notes: named(notes),
    tables: own.slice(3).map(named),
  };
}

/** A name for a table of Excel's, which has no spaces and can't be taken for a cell: "Table1_Safer_Travel". */
export function excelTableName(number: number, title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60);
  return `Table${number}_${words === "" ? "figures" : words}`;
}
