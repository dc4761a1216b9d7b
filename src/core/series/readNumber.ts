import { Fault } from "./fault";
import { isMissing } from "./missing";

/** What one cell says as a number. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Beyond any figure a board is shown, and small enough that sums and products of figures stay finite. */
const largest = 1e100;
const missing: NumberReading = { kind: "missing" };

/** Sign, £, digits grouped by threes with commas or spaces, then %, k or m. */
const amount = /^([-+−]?)(£?)\s*([-+−]?)(\d+|\d{1,3}(?:[, ]\d{3})+)?(\.\d+)?\s*([%km]?)$/i;
const powersOfTen: Record<string, string> = { "": "", "%": "e-2", k: "e3", m: "e6" };

/**
 * Reads one cell as a number: numbers, and amounts as text such as "£16,400", "(1,200)", "-£5", "1 234", "12%" (0.12),
 * "£1.2m" and "£3k". Blank cells and missing marks are missing, not zero. Anything else is a `#VALUE!` fault that
 * names the argument and the position given.
 */
export function readNumber(cell: unknown, argument = "value", position = ""): NumberReading {
  if (isMissing(cell)) return missing;
  const value = typeof cell === "string" ? parseAmount(cell) : cell;
  if (typeof value === "number" && Math.abs(value) <= largest) return { kind: "number", value };
  const wrong = typeof value === "number" && Math.abs(value) > largest ? "is too large" : "is not a number";
  return { kind: "fault", fault: new Fault("#VALUE!", argument, wrong, cell, position) };
}

/**
 * The number a cell of an argument holds, undefined when it is missing.
 * @throws Fault `#VALUE!` when it holds anything else.
 */
export function figureIn(cell: unknown, argument: string, positionOf = () => ""): number | undefined {
  const reading = readNumber(cell, argument);
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "missing") return undefined;
  const placed = readNumber(cell, argument, positionOf());
  throw placed.kind === "fault" ? placed.fault : reading.fault;
}

/** The power of ten goes into the text, so that "£1.1m" is the double nearest 1,100,000 and not a rounded product. */
function parseAmount(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, " ");
  const bare = plain.replace(/^(£?)\s?\((.*)\)$/, "$1$2");
  const bracketed = bare !== plain;
  const parts = amount.exec(bare);
  if (!parts) return undefined;
  const [, before = "", , after = "", whole = "", fraction = "", suffix = ""] = parts;
  const sign = before + after;
  if (whole + fraction === "" || sign.length > 1 || (bracketed && sign !== "")) return undefined;
  const size = Number(whole.replace(/[, ]/g, "") + fraction + (powersOfTen[suffix.toLowerCase()] ?? ""));
  return bracketed || (sign !== "" && sign !== "+") ? 0 - size : size;
}
