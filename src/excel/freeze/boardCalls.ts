import { formulaTokens } from "../formula/formulaTokens";

/** `BOARD.YTD`, in any case, and what Excel writes where it does not know the add-in: `_xldudf_BOARD_YTD`. */
const call = /^(?:_xldudf_|_xlfn\.|_xll\.)*BOARD[._]([A-Z\d]+)$/i;

/** The functions of ours that a formula calls, as `YTD`, wherever in it they stand; none in a text. */
export function boardCalls(formula: unknown): string[] {
  if (typeof formula !== "string" || !formula.startsWith("=") || !/BOARD/i.test(formula)) return [];
  const names = formulaTokens(formula)
    .filter(({ kind }) => kind === "function")
    .flatMap(({ text }) => call.exec(text)?.[1]?.toUpperCase() ?? []);
  return [...new Set(names)];
}

/** The formula as it is to be entered again: our functions by their own names. */
export function withPlainCalls(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      const name = kind === "function" ? call.exec(text)?.[1] : undefined;
      return name === undefined ? text : `BOARD.${name.toUpperCase()}`;
    })
    .join("");
}
