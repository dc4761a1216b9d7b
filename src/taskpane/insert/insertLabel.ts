import { insertWords } from "../../words";

/** The button that puts the table into the workbook. */
export function insertLabel({ edited }: { readonly edited: unknown }): string {
  return edited === null ? insertWords.insert : insertWords.updateTable;
}
