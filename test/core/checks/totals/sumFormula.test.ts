import { isSumOf } from "../../../../src/core/checks/totals/sumFormula";

/** Whether it is of rows, and whether of columns. */
const sumOf = (formula: string) => [isSumOf("rows", formula), isSumOf("columns", formula)];

describe("a sum of Excel's", () => {
  it.each<[string, string]>([
    ["of a range down a column", "=SUM(B2:B5)"],
    ["of one that is fixed", "=SUM($B$2:$B$5)"],
    ["of one that is fixed by its rows, on row 10 and below", "=SUM(B$10:B$25)"],
    ["of cells", "=SUM(B4,B8)"],
    ["in small letters", "=sum(b2:b5)"],
    ["of what a filter shows", "=SUBTOTAL(9,AB2:AB5)"],
    ["of Boardsheet's", "=BOARD.GRANTTOTAL(B2:B9)"],
    ["of another sheet, whose name looks like a cell's", "=SUM(Q1!B2:Q1!B5)"],
    ["less something", "=SUM(B2:B5)-B6"],
  ])("%s is of rows and not of columns: %s", (_, formula) => {
    expect(sumOf(formula)).toEqual([true, false]);
  });

  it.each<[string, string]>([
    ["of a range along a row", "=SUM(B2:E2)"],
    ["of one that is fixed by its columns", "=SUM($B2:$AE2)"],
    ["of cells", "=SUM(B4,D4)"],
    ["of another sheet, whose name looks like a cell's", "=SUM(Q1!B2:D2)"],
    ["of a row of a table of Excel's", "=SUM(Table1[@[Q1]:[Q4]])"],
    ["of one as it is kept in files", "=SUM(Table1[[#This Row],[Q1]:[Q4]])"],
  ])("%s is of columns and not of rows: %s", (_, formula) => {
    expect(sumOf(formula)).toEqual([false, true]);
  });

  it.each<[string, string]>([
    ["of a block", "=SUM(B2:D5)"],
    ["of whole columns", "=SUM(B:B)"],
    ["of what has a name", "=SUM(Awards)"],
    ["of a column of a table of Excel's", "=SUM(T1[Amount])"],
  ])("%s may be of either: %s", (_, formula) => {
    expect(sumOf(formula)).toEqual([true, true]);
  });

  it.each<[string, string]>([
    ["no formula", ""],
    ["one of a single cell", "=SUM(B2)"],
    ["one that adds without a sum", "=B2+B3"],
    ["one that compares", "=B6=SUM(B2:B5)"],
    ["an average", "=AVERAGE(B2:B5)"],
    ["a sum that is only part of another", "=ROUND(SUM(B2:B5),0)"],
    ["a sum under a condition", '=SUMIF(A2:A5,"North",B2:B5)'],
  ])("is none of: %s %s", (_, formula) => {
    expect(sumOf(formula)).toEqual([false, false]);
  });
});
