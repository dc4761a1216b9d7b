/** The error a cell shows: a wrong argument, a question the data can't answer, a change on zero. */
export type FaultCode = "#VALUE!" | "#N/A" | "#DIV/0!";

/**
 * Why there is no answer. Functions over whole arguments throw it; readings of a single cell return it.
 * Its words follow one grammar: `<argument> <what is wrong>: <value> (row 4)`.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  /** The argument at fault, by the name the user sees. */
  readonly argument: string;
  /** Where in that argument, such as `row 4`; "" when the argument is a single cell or the whole is at fault. */
  readonly position: string;

  constructor(code: FaultCode, argument: string, problem: string, value?: unknown, position = "") {
    const quoted = value === undefined ? "" : `: ${quote(value)}`;
    super(`${argument} ${problem}${quoted}${position && ` (${position})`}`);
    this.name = "Fault";
    this.code = code;
    this.argument = argument;
    this.position = position;
  }

  get words(): string {
    return this.message;
  }
}

const longestQuote = 40;

function quote(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value === null ? "blank" : "not a number or text";
  const text = value.trim();
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
