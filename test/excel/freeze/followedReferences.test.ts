import { followedFormula, referencesFormula } from "../../../src/excel/freeze/followedReferences";

test.each([
  ["=YTD(A1)", "=CHOOSE(1,Data!$A$1)"],
  ["=YTD(a1:$B$2,'It''s'!C3)", "=CHOOSE(1,Data!$a$1:$B$2,'It''s'!$C$3)"],
  ["=YTD(A:B,2:$3,D1#)", "=CHOOSE(1,Data!$A:$B,Data!$2:$3,Data!$D$1)"],
  ['=YTD("A1",Crime,5)', ""],
  ["=YTD([Book2.xlsx]Data!A1)", ""],
])("what %s refers to is held by %s", (formula, name) => {
  expect(referencesFormula(formula, "Data")).toBe(name);
});

test.each(["=SUM(North:South!A1)", "=SUM('North:South'!A1)"])(
  "%s goes through sheets, and is not followed",
  (formula) => {
    expect(referencesFormula(formula, "Data")).toBeUndefined();
  },
);

test("a formula with more references than CHOOSE takes is not followed", () => {
  const many = Array.from({ length: 251 }, (_, i) => `A${i + 1}`).join("+");
  expect(referencesFormula(`=${many}`, "Data")).toBeUndefined();
});

test.each([
  ["dollar signs stay where they were", "=YTD(A$1:$B2)", "=CHOOSE(1,Data!$A$3:$B$9)", "=YTD(A$3:$B9)"],
  ["whole columns and rows move", "=YTD(A:$B,$2:3)", "=CHOOSE(1,Data!$C:$D,Data!$4:$6)", "=YTD(C:$D,$4:6)"],
  ["a spill is read whole still", "=YTD(D1#)", "=CHOOSE(1,Data!$D$5)", "=YTD(D5#)"],
  ["a sheet renamed is the formula's own still", "=YTD(A1)", "=CHOOSE(1,'Data'!$A$2)", "=YTD(A2)"],
  [
    "another sheet is named as it is called now",
    "=YTD(Old!A1)",
    "=CHOOSE(1,'New one'!$A$1)",
    "=YTD('New one'!A1)",
  ],
  [
    "cells that were moved to another sheet are named with it",
    "=YTD(A1)",
    "=CHOOSE(1,Other!$A$1)",
    "=YTD(Other!A1)",
  ],
  [
    "cells that are gone are an error, as in Excel",
    "=YTD(A1,B1)",
    "=CHOOSE(1,Data!#REF!,Data!$B$1)",
    "=YTD(#REF!,B1)",
  ],
  ["so are those of a sheet that is gone", "=YTD(Old!A1:B2)", "=CHOOSE(1,#REF!$A$1:$B$2)", "=YTD(#REF!)"],
  ["text and names stay", '=YTD("A1",Crime,A1)', "=CHOOSE(1,Data!$A$2)", '=YTD("A1",Crime,A2)'],
])("%s", (_, formula, name, now) => {
  expect(followedFormula(formula, "Data", name)).toBe(now);
});

test.each(["=Data!$A$1", "=CHOOSE(1,Data!$A$1,Data!$B$1)"])(
  "a name %s that is not the formula's own says nothing",
  (name) => {
    expect(followedFormula("=YTD(A1)", "Data", name)).toBeUndefined();
  },
);
