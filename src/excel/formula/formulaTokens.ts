export type TokenKind = "text" | "reference" | "function" | "other";

/** A piece of a formula; the pieces joined are the formula again. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`(?:${cell}#|${cell}:${cell}|${cell}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;

/** In this order: what comes earlier would otherwise be taken apart by what comes later. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["other", String.raw`(?:${sheet})?#(?:REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)`],
  ["reference", String.raw`(?:${sheet})?${area}(?![\p{L}\p{N}_.(!])`],
  ["function", String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()`],
  // A name, with its structured reference: the headings in brackets are words, whatever they look like.
  ["other", String.raw`(?:${sheet})?[\p{L}_\\][\p{L}\p{N}_.\\]*`],
  ["other", String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`],
  ["other", String.raw`[\d.]+(?:[eE][+-]?\d+)?`],
  ["other", String.raw`[^]`],
];

const pattern = new RegExp(patterns.map(([, source]) => `(${source})`).join("|"), "gu");

/** Takes a formula apart so far that text, references and functions can be told from each other. */
export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(pattern), (match) => {
    const which = match.slice(1).findIndex((part: string | undefined) => part !== undefined);
    return { kind: patterns[which]?.[0] ?? "other", text: match[0] };
  });
}
