import { boardCalls, withPlainCalls } from "../../../src/excel/freeze/boardCalls";
import { readsBlock } from "../../../src/excel/freeze/readers";

test.each([
  ["=BOARD.YTD(A1:A9)", ["YTD"]],
  ["=IF(board.ytd(A1)>0,Board.Limits(B1),BOARD.YTD(C1))", ["YTD", "LIMITS"]],
  ["=_xldudf_BOARD_YTD(A1)", ["YTD"]],
  ["=LET(x,BOARD.TREND(A1),x)", ["TREND"]],
  ['="BOARD.YTD(A1)"&A1', []],
  ["='BOARD.YTD(A1)'!A1", []],
  ["=DASHBOARD.YTD(A1)+BOARDX(A1)", []],
  ["BOARD.YTD(A1)", []],
  [12, []],
])("%s calls %j", (formula, functions) => {
  expect(boardCalls(formula)).toEqual(functions);
});

test("a formula is entered again with our functions by their own names, and nothing else changed", () => {
  expect(
    withPlainCalls("=IF(_xldudf_BOARD_YTD(A1)>0,\"_xldudf_BOARD_YTD(A1)\",board.ytd('BOARD.x'!B2))"),
  ).toBe("=IF(BOARD.YTD(A1)>0,\"_xldudf_BOARD_YTD(A1)\",BOARD.YTD('BOARD.x'!B2))");
});

/** Data!B2:D5, spilled by B2. */
const block = { sheet: "Data", row: 1, column: 1, rows: 4, columns: 3 };

test.each([
  ["Data", "=SUM(B2#)", "spill"],
  ["Other", "=SUM(data!$B$2#)", "spill"],
  ["Other", "=SUM(B2#)", undefined],
  ["Data", "=C3#", "cells"],
  ["Data", "=SUM(A1:B2)", "cells"],
  ["Data", "=D5", "cells"],
  ["Data", "=E5+A2+B6+B1", undefined],
  ["Data", '="B2#"', undefined],
])("on %s, %s reads the spill as %s", (sheet, formula, how) => {
  expect(readsBlock({ at: "Z9", sheet, formula }, block)).toBe(how);
});
