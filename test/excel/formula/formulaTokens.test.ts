import * as fc from "fast-check";
import { formulaTokens } from "../../../src/excel/formula/formulaTokens";
import { readReference, referenceText } from "../../../src/excel/formula/reference";

const of = (kind: string, formula: string) =>
  formulaTokens(formula)
    .filter((token) => token.kind === kind)
    .map(({ text }) => text);

test.each([
  ["=SUM(A1,B$2:$C3)", ["A1", "B$2:$C3"]],
  ["='Safer Travel'!A1+Data!$B$2", ["'Safer Travel'!A1", "Data!$B$2"]],
  ["='It''s A1'!C3", ["'It''s A1'!C3"]],
  ["=A1#+Sheet1!B2#", ["A1#", "Sheet1!B2#"]],
  ['="A1"&B1&"""C1"""', ["B1"]],
  ["=Table1[[#All],[Q1]]+[@[B2]]+[@C3]+D4", ["D4"]],
  ["=LOG10(A1)+Rate2016_X+TAX2016.1", ["A1"]],
  ["=SUM(A:B)+SUM(3:4)+a1", ["A:B", "3:4", "a1"]],
  ["=#REF!+Sheet1!#REF!+A1", ["A1"]],
  ["=1e5+2.5E-3+A1", ["A1"]],
  ["=LET(x,A1,x*2)", ["A1"]],
])("%s refers to %j", (formula, references) => {
  expect(of("reference", formula)).toEqual(references);
});

test.each([
  ["=BOARD.YTD(A1)", ["BOARD.YTD"]],
  ['=IF(board.ytd(A1)>0,"BOARD.LIMITS(A1)",1)', ["IF", "board.ytd"]],
  ["=_xldudf_BOARD_YTD(A1)+_xll.BOARD.TREND(B1)", ["_xldudf_BOARD_YTD", "_xll.BOARD.TREND"]],
  ["='BOARD.YTD(A1)'!A1", []],
  ["=BOARD.YTD", []],
])("%s calls %j", (formula, functions) => {
  expect(of("function", formula)).toEqual(functions);
});

test("the tokens of any text joined are that text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(
        formulaTokens(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test.each(["A1", "$A$1", "B$2:$XFD1048576", "AA10#", "Data!A1:B2", "'It''s here'!C3#"])(
  "%s read and written again is the same",
  (text) => {
    const reference = readReference(text);
    expect(reference && referenceText(reference)).toBe(text);
  },
);
