import fc from "fast-check";
import {
  type ApportionDefinition,
  apportionTable,
  apportionUnits,
  guessApportion,
  layOut,
  type TableSpec,
} from "../../../src/report";

type Row = readonly (string | number)[];

function make(rows: readonly Row[], chosen: Partial<ApportionDefinition> = {}) {
  const layout = layOut(rows);
  const definition = guessApportion(layout);
  if (definition === null) throw new Error("Nothing was guessed.");
  return apportionTable(layout, { ...definition, ...chosen }, "Shared");
}

function tableOf(rows: readonly Row[], chosen: Partial<ApportionDefinition> = {}): TableSpec {
  const made = make(rows, chosen);
  if (made.kind === "none") throw new Error(made.words);
  return made.spec;
}

const shown = ({ columns, rows }: TableSpec) => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => cells.map(({ style, value }) => style.show(value))),
];
const amounts = (spec: TableSpec) =>
  spec.rows.map(({ cells }) => cells[spec.columns.findIndex(({ key }) => key === "amount")]?.value);

const districts: Row[] = [
  ["District", "Population"],
  ["Birmingham", 5000],
  ["Coventry", 3000],
  ["Solihull", 1000],
  ["Total", 9000],
];

test("a pot is shared by population in steps of £100, with its total and the rule it went by", () => {
  // Ten steps by 5:3:1 are 5.56, 3.33 and 1.11: the tenth goes to the largest remainder.
  const spec = tableOf(districts, { pot: 1000, unit: 100 });
  expect(shown(spec)).toEqual([
    ["District", "Population", "Allocation", "Share of pot"],
    ["Birmingham", "5,000", "£600", "60.0%"],
    ["Coventry", "3,000", "£300", "30.0%"],
    ["Solihull", "1,000", "£100", "10.0%"],
    ["Total", "9,000", "£1,000", "100.0%"],
  ]);
  expect(spec.notes).toEqual([
    "Shared by largest remainder in steps of £100, so that the amounts add up to the pot exactly. Where remainders are equal the larger weight comes first, then the earlier row.",
  ]);
});

const bounded: Row[] = [
  ["District", "Crime", "Minimum", "Maximum", "Fixed"],
  ["Birmingham", 90, "", 500, ""],
  ["Coventry", 5, 100, "", ""],
  ["Solihull", 5, 100, "", ""],
  ["West Midlands Police", "", "", "", "£200"],
];

test("floors, ceilings and fixed awards are guessed by their headings, kept to, and told", () => {
  // £1,200 less the £200 settled: 900 of 1,000 is held at 500, and the other 500 is halved.
  const spec = tableOf(bounded, { pot: 1200 });
  expect(shown(spec).map((row) => [row[0], row[5], row[7]])).toEqual([
    ["District", "Allocation", "Held at"],
    ["Birmingham", "£500", "Ceiling"],
    ["Coventry", "£250", ""],
    ["Solihull", "£250", ""],
    ["West Midlands Police", "£200", "Fixed award"],
    ["Total", "£1,200", ""],
  ]);
  // Without the ceiling 50 each would be below the floors.
  const { columns } = guessApportion(layOut(bounded)) ?? {};
  if (!columns) throw new Error("Nothing was guessed.");
  const floors = tableOf(bounded, { pot: 1200, columns: { ...columns, ceiling: null } });
  expect(shown(floors).map((row) => [row[4], row[6]])).toEqual([
    ["Allocation", "Held at"],
    ["£800", ""],
    ["£100", "Floor"],
    ["£100", "Floor"],
    ["£200", "Fixed award"],
    ["£1,200", ""],
  ]);
});

test.each<[string, number | null, ApportionDefinition["unit"], string]>([
  ["no pot", null, 1, "Say how much there is to share."],
  ["too small a pot for its floors", 350, 1, "The floors add up to £200, more than the £150 to share."],
  ["less than is settled", 150, 1, "The fixed awards add up to more than the total."],
  ["a pot of no whole steps", 1250, 100, "The pot is not a multiple of £100 after what is settled."],
])("of %s it is said why there is no table", (_, pot, unit, words) => {
  expect(make(bounded, { pot, unit })).toEqual({ kind: "none", words });
});

test("ceilings that can't take the whole pot, and a floor above its ceiling, are said", () => {
  const rows: Row[] = [
    ["District", "Crime", "Minimum", "Maximum"],
    ["Birmingham", 1, "", 100],
    ["Coventry", 1, "", 200],
  ];
  expect(make(rows, { pot: 400 })).toMatchObject({
    words: "The ceilings add up to £300, less than the £400 to share.",
  });
  const [heads = [], first = []] = rows;
  expect(make([heads, first, ["Coventry", 1, 300, 200]], { pot: 300 })).toMatchObject({
    words: "The floors leave no whole step up to the ceiling: 300 (row 2).",
  });
});

test("of equal remainders the larger weight comes first, then the earlier row", () => {
  const heads: Row = ["District", "Crime"];
  expect(amounts(tableOf([heads, ["Coventry", 1], ["Solihull", 1]], { pot: 1 }))).toEqual([1, 0, 1]);
  // £5 by 1:3 is 1.25 and 3.75; £2 by 1:3 is 0.5 and 1.5, where the remainders are equal.
  expect(amounts(tableOf([heads, ["Coventry", 1], ["Solihull", 3]], { pot: 2 }))).toEqual([0, 2, 2]);
});

test("a weight that is no number is named with its row", () => {
  expect(make([...districts.slice(0, 3), ["Solihull", "to follow"]], { pot: 100 })).toMatchObject({
    words: "The weights are not a number: to follow (row 3).",
  });
});

test("amounts add up to the pot exactly, whatever the weights, in every step", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      weights,
      fc.integer({ min: 0, max: 90_000 }),
      fc.constantFrom(...apportionUnits),
      (given, steps, unit) => {
        fc.pre(given.some((weight) => weight > 0));
        const rows = given.map((weight, at): Row => [`District ${at}`, weight]);
        const spec = tableOf([["District", "Population"], ...rows], {
          pot: steps * unit,
          unit,
        });
        const all = amounts(spec).slice(0, -1).map(Number);
        expect(all.every((amount) => amount >= 0 && amount % unit === 0)).toBe(true);
        expect(all.reduce((sum, amount) => sum + amount, 0)).toBe(steps * unit);
      },
    ),
    { numRuns: 60 },
  );
});
