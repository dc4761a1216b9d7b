import type { SelectionLayout } from "../../report";
import { columnWithin } from "../cellAddress";

/** The columns of a source as a person knows them: the sheet's letter, and a heading or else the first cell. */
export function columnNames(layout: SelectionLayout, address: string): string[] {
  return layout.headings.map((heading, index) => {
    const name = heading === "" ? String(layout.rows[0]?.[index] ?? "") : heading;
    return `${columnWithin(address, index)}${name === "" ? "" : `: ${name}`}`;
  });
}
