import { quotedSheet } from "../quotedSheet";

/** `=Paper!$A$1:$F$5`, as a name holds cells, from their sheet and `A1:F5`. */
export function absoluteReference(sheet: string, local: string): string {
  const cells = local.replace(/\$/g, "").replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedSheet(sheet)}!${cells}`;
}
