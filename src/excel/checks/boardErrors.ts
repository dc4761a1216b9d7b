import type { CheckedSheet, Finding, Severity } from "../../core";
import { boardFormulaWords as words } from "../../words";
import { boardCalls } from "../freeze/boardCalls";
import { errorShown } from "../freeze/listBoardFormulas";

/** Formulas of ours that show an error, each a finding. */
export function boardErrors({ name, top = 0, left = 0, formulas = [], values }: CheckedSheet): Finding[] {
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j): Finding[] => {
      const shown = values[i]?.[j];
      if (typeof shown !== "string" || !errorShown.test(shown) || boardCalls(formula).length === 0) return [];
      const cell = { sheet: name, row: top + i, column: left + j };
      return [{ check: "boardError", cell, stated: shown, worksOutTo: "", also: [], ...verdictOn(shown) }];
    }),
  );
}

const passing = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

function verdictOn(error: string): { severity: Severity; why: string } {
  if (passing.has(error)) return { severity: "note", why: words.calculating(error) };
  if (error === "#N/A") return { severity: "doubtful", why: words.notAvailable };
  return { severity: "wrong", why: error === "#NAME?" ? words.unknown : words.error(error) };
}
