/** A text, or a reference with its sheet's name in quotation marks or without. */
const tokens =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(?:#REF!|[$\p{L}\p{N}_.]+(?::[$\p{L}\p{N}]+)?)/gu;

/** The formula after the sheet of this name is gone: references to it are errors. */
export function withoutSheet(formula: string, sheet: string): string {
  return formula.replace(tokens, (token, quoted?: string, plain?: string) => {
    const named = quoted?.replaceAll("''", "'") ?? plain;
    return named?.toLowerCase() === sheet.toLowerCase() ? "#REF!" : token;
  });
}
