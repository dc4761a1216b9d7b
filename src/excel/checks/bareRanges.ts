import type { CellPlace, CheckedSheet } from "../../core";
import { type FormulaToken, formulaTokens } from "../formula/formulaTokens";
import { readReference } from "../formula/reference";
import { boardCalls } from "../freeze/boardCalls";

/** Cells that a formula hands to a function of ours as they are, blank ones included. */
export interface BareRange {
  readonly cell: CellPlace;
  /** The formula as it stands. */
  readonly formula: string;
  /** The function, as `BOARD.YTD`, and the range as the formula has it. */
  readonly name: string;
  readonly reference: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** To these a blank cell is a missing value, which it must not be taken for 0. */
const ofTime = new Set(
  "LIMITS CONTROLCHART SIGNAL STEPCHANGES PLIMITS ULIMITS YTD PRIORYTD YTDCHANGE ROLLING BASELINE SCORECARD".split(
    " ",
  ),
);

/** The ranges that formulas of a sheet hand to functions over time without `IF(range="","",range)` around them. */
export function bareRanges({ name, top = 0, left = 0, formulas = [] }: CheckedSheet): BareRange[] {
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (typeof formula !== "string" || !boardCalls(formula).some((called) => ofTime.has(called))) return [];
      const cell = { sheet: name, row: top + i, column: left + j };
      return bareArguments(formulaTokens(formula)).flatMap(({ called, text }) =>
        rangeOf(cell, formula, called, text),
      );
    }),
  );
}

interface BareArgument {
  readonly called: string;
  readonly text: string;
}

/** A reference that is a whole argument by itself: what stands before it opens or parts arguments, what follows parts or closes them. */
function bareArguments(tokens: readonly FormulaToken[]): BareArgument[] {
  const written = tokens.filter(({ text }) => text.trim() !== "");
  const open: (string | null)[] = [];
  return written.flatMap(({ kind, text }, at): BareArgument[] => {
    if (text === "(") {
      const before = written[at - 1];
      open.push(before?.kind === "function" ? before.text : null);
    }
    if (text === ")") open.pop();
    if (kind !== "reference" || !opens.has(written[at - 1]?.text) || !closes.has(written[at + 1]?.text))
      return [];
    const called = open
      .at(-1)
      ?.toUpperCase()
      .replace(/^.*BOARD[._]/, "");
    return called !== undefined && ofTime.has(called) ? [{ called, text }] : [];
  });
}

const opens = new Set<string | undefined>(["(", ","]);
const closes = new Set<string | undefined>([")", ","]);

function rangeOf(cell: CellPlace, formula: string, called: string, text: string): BareRange[] {
  const reference = readReference(text);
  if (!reference?.last) return [];
  const { first, last, sheet = cell.sheet } = reference;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return [
    {
      cell,
      formula,
      name: `BOARD.${called}`,
      reference: text,
      sheet,
      row,
      column,
      rows: Math.abs(last.row - first.row) + 1,
      columns: Math.abs(last.column - first.column) + 1,
    },
  ];
}
