/** A sheet as rows of cells from A1; what is not there is blank. */
export type Sheet = readonly (readonly unknown[])[];

/** A formula of a help page, read: which function, and what it is given from the sheet. */
export interface ReadFormula {
  readonly id: string;
  readonly given: readonly unknown[];
}

/**
 * Reads `=BOARD.NAME(...)` whose arguments are ranges, text, numbers, TRUE and FALSE, constant arrays such as {1,2;3,4}
 * or nothing. A lone cell is passed as its value, as Excel does for an argument of one cell.
 */
export function readFormula(formula: string, sheet: Sheet, takesRange: readonly boolean[]): ReadFormula {
  const [, id = "", inside = ""] = /^=BOARD\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (id === "") throw new Error(`Not a formula of ours: ${formula}`);
  const given = split(inside, ",").map((argument, at) => {
    const value = valueOf(argument.trim(), sheet);
    return takesRange[at] === true && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
  return { id, given };
}

function valueOf(argument: string, sheet: Sheet): unknown {
  if (argument === "") return null;
  if (argument.startsWith("{")) {
    return split(argument.slice(1, -1), ";").map((row) =>
      split(row, ",").map((cell) => valueOf(cell.trim(), sheet)),
    );
  }
  if (argument.startsWith('"')) return argument.slice(1, -1).replaceAll('""', '"');
  if (argument === "TRUE" || argument === "FALSE") return argument === "TRUE";
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(argument);
  if (range) return cellsOf(range, sheet);
  if (/^-?\d+(?:\.\d+)?$/.test(argument)) return Number(argument);
  throw new Error(`Not an argument of an example: ${argument}`);
}

function cellsOf([, left = "", top = "", right, bottom]: RegExpExecArray, sheet: Sheet): unknown {
  const cell = (row: number, column: number): unknown => sheet[row - 1]?.[column] ?? "";
  const first = columnOf(left);
  if (right === undefined || bottom === undefined) return cell(Number(top), first);
  const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => Number(top) + at);
  const columns = Array.from({ length: columnOf(right) - first + 1 }, (_, at) => first + at);
  return rows.map((row) => columns.map((column) => cell(row, column)));
}

function columnOf(letter: string): number {
  return letter.charCodeAt(0) - 65;
}

/** Splits at a separator that stands outside quotes and braces. */
function split(text: string, separator: string): readonly string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === "{") depth += 1;
    if (!quoted && sign === "}") depth -= 1;
    if (sign === separator && !quoted && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${sign}`);
  }
  return parts;
}
