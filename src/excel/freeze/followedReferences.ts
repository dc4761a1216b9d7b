import { type FormulaToken, formulaTokens } from "../formula/formulaTokens";
import { quotedSheet } from "../quotedSheet";

/** Excel's CHOOSE takes 254 values, and a formula 8,192 characters. */
const mostReferences = 250;
const longestFormula = 8000;
const opening = "=CHOOSE(1,";

const isCells = ({ kind, text }: FormulaToken) => kind === "reference" && !text.includes("[");

function parts(text: string): { readonly prefix: string; readonly cells: string; readonly spill: string } {
  const at = text.lastIndexOf("!") + 1;
  const spill = text.endsWith("#") ? "#" : "";
  return { prefix: text.slice(0, at), cells: text.slice(at, text.length - spill.length), spill };
}

/**
 * The formula of a name that refers to all the cells that a formula refers to, each on its own: Excel changes it as
 * it would have changed the formula. "" where there are none, undefined where they can't be followed so.
 */
export function referencesFormula(formula: string, sheet: string): string | undefined {
  const tokens = formulaTokens(formula);
  const references = tokens.filter(isCells);
  if (references.length === 0) return "";
  // A reference through several sheets, `North:South!A1`, is none that stands for one block.
  const throughSheets = tokens.some(
    (token, i) => isCells(token) && token.text.includes("!") && tokens[i - 1]?.text === ":",
  );
  const absolute = references.map(({ text }) => {
    const { prefix, cells } = parts(text);
    const fixed = cells.replace(/\$/g, "").replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`);
    return `${prefix === "" ? `${quotedSheet(sheet)}!` : prefix}${fixed}`;
  });
  const all = `${opening}${absolute.join(",")})`;
  const tooMany = references.length > mostReferences || all.length > longestFormula;
  const inBook = references.some(({ text }) => /^'[^']*:/.test(text));
  return throughSheets || tooMany || inBook ? undefined : all;
}

/** A formula as it reads by now, from that name and the sheet it stands on; undefined where the name is not its own. */
export function followedFormula(formula: string, sheet: string, name: string): string | undefined {
  const tokens = formulaTokens(formula);
  const now = referencesIn(name);
  if (now.length !== tokens.filter(isCells).length) return undefined;
  const left = [...now];
  return tokens
    .map((token) => (isCells(token) ? followed(token.text, left.shift() ?? "", sheet) : token.text))
    .join("");
}

/** What the name refers to, a text each. */
function referencesIn(name: string): string[] {
  if (!name.toUpperCase().startsWith(opening)) return [];
  const all: string[] = [""];
  for (const { text } of formulaTokens(name.slice(opening.length, -1))) {
    if (text === ",") all.push("");
    else all.push((all.pop() ?? "") + text);
  }
  return all;
}

function followed(was: string, now: string, sheet: string): string {
  if (now.includes("#REF!")) return "#REF!";
  const before = parts(was);
  const { prefix, cells } = parts(now);
  const home = prefix.replace(/^'|'?!$/g, "").replace(/''/g, "'");
  const shown = before.prefix === "" && home.toLowerCase() === sheet.toLowerCase() ? "" : prefix;
  return shown + withDollarsOf(before.cells, cells) + before.spill;
}

/** The cells as they are now, fixed where they were: `A$2:A$5` and `$A$2:$A$7` give `A$2:A$7`. */
function withDollarsOf(was: string, now: string): string {
  const ends = now.split(":");
  return was
    .split(":")
    .map((end, i) => {
      const [, column = "", row = ""] = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(end) ?? [];
      const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(ends[i] ?? ends[0] ?? "") ?? [];
      // A row of its own has no letters, so its dollar sign comes first.
      return /[A-Za-z]/.test(end) ? `${column}${letters}${row}${digits}` : `${column}${digits}`;
    })
    .join(":");
}
