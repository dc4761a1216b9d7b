import { placeOf } from "../targetAddress";
import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";

/** What a person typed for a source: cells of a sheet, or a name or table of the workbook. */
export type SourceReference =
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly local: string }
  | { readonly kind: "name"; readonly name: string };

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const local = new RegExp(
  String.raw`^(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$`,
);

export function readSourceReference(typed: string): SourceReference {
  const text = typed.trim().replace(/^=/, "");
  const bang = text.lastIndexOf("!");
  const cells = text.slice(bang + 1);
  if (local.test(cells)) {
    // The sheet is read as placeOf reads it, whatever the cells are.
    const sheet = bang < 0 ? undefined : placeOf(`${text.slice(0, bang)}!A1`)?.sheet;
    if (bang < 0 || sheet !== undefined) return { kind: "cells", sheet, local: cells };
  }
  if (bang < 0 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) return { kind: "name", name: text };
  throw new WorkbookFault("BadSource", managedFaultWords.notASource(typed));
}
