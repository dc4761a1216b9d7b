import fc from "fast-check";
import { checkFigures } from "../../../src/core";
import {
  allocationTable,
  apportionTable,
  apportionUnits,
  guessAllocation,
  guessApportion,
  layOut,
  type TableSpec,
} from "../../../src/report";
import { typedSheet } from "../../core/checks/sheetOf";

type Row = readonly (string | number)[];

/** What the check says of a table as it stands on its sheet. */
function told({ title, columns, rows }: TableSpec): string[] {
  const lines = [
    [title, ...columns.slice(1).map(() => "")],
    columns.map(({ header }) => header),
    ...rows.map(({ cells }) => cells.map(({ style, value }) => style.show(value))),
  ];
  return checkFigures([typedSheet("Paper", lines)])
    .findings.filter(({ severity }) => severity !== "note")
    .map(
      ({ cell, why }) =>
        `${cell.row},${cell.column}: ${why}\n${lines.map((line) => line.join(" | ")).join("\n")}`,
    );
}

const names =
  "Arena Beacon Crib Dery Engage Fellowship Hype Ivy Junction Kindle Links Mentor Nexus Outreach".split(" ");
const areas = ["Coventry", "Dudley", "Walsall"];
const amounts = fc.array(fc.tuple(fc.integer({ min: 500, max: 400_000 }), fc.nat(2), fc.nat(20_000)), {
  minLength: 3,
  maxLength: 14,
});

const tables = 150;
const seed = 2026;

test("the check finds nothing in a table of awards that was made here, in groups, with reserves and a pot", () => {
  const given = fc.tuple(amounts, fc.boolean(), fc.boolean());
  const found = fc.sample(given, { numRuns: tables, seed }).flatMap(([awards, grouped, more]) => {
    const rows = awards.map(([approved, area, less], at): Row => [
      names[at] ?? "",
      areas[area] ?? "",
      approved + less,
      approved,
    ]);
    const layout = layOut([["Organisation", "Area", "Requested (£)", "Approved (£)"], ...rows]);
    const guess = guessAllocation(layout);
    if (guess === null) throw new Error("Nothing was guessed.");
    const chosen = { ...guess, grouped, ...(more ? { reserves: 35_000, pot: 9_000_000 } : {}) };
    return told(allocationTable(layout, chosen, "Awards").spec);
  });
  expect(found).toEqual([]);
});

test("nor in a pot that was shared out", () => {
  const given = fc.tuple(amounts, fc.constantFrom(...apportionUnits));
  const found = fc.sample(given, { numRuns: tables, seed }).flatMap(([weights, unit]) => {
    const rows = weights.map(([population], at): Row => [names[at] ?? "", population]);
    const layout = layOut([["District", "Population"], ...rows]);
    const guess = guessApportion(layout);
    if (guess === null) throw new Error("Nothing was guessed.");
    const made = apportionTable(layout, { ...guess, pot: 7_319_000, unit }, "Pot");
    if (made.kind === "none") throw new Error(made.words);
    return told(made.spec);
  });
  expect(found).toEqual([]);
});
