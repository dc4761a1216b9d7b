import fc from "fast-check";
import {
  allocationTable,
  type AllocationDefinition,
  guessAllocation,
  layOut,
  type TableSpec,
} from "../../../src/report";
import { communitySafetyFund, restorativeJustice, victimsFund } from "./papers";

type Row = readonly (string | number)[];

function tableOf(rows: readonly Row[], chosen: Partial<AllocationDefinition> = {}) {
  const layout = layOut(rows);
  const definition = guessAllocation(layout);
  if (definition === null) throw new Error("Nothing was guessed.");
  return allocationTable(layout, { ...definition, ...chosen }, "Awards");
}

const shown = ({ columns, rows }: TableSpec) => [
  columns.map(({ header }) => header),
  ...rows.map(({ cells }) => cells.map(({ style, value }) => style.show(value))),
];

describe("the tables of the papers come out as printed", () => {
  test("the Community Safety Fund, with what comes from reserves and the total to allocate", () => {
    const { spec, problems } = tableOf(communitySafetyFund, { share: false });
    expect(shown(spec)).toEqual(communitySafetyFund);
    expect(problems).toEqual([]);
    expect(spec.notes).toBeUndefined();
  });

  test("the Victims Fund, its crime types between names and amounts", () => {
    const { spec } = tableOf(victimsFund, { share: false });
    expect(shown(spec)).toEqual(victimsFund);
  });

  test("the restorative justice projects, requested against approved with no difference", () => {
    const { spec } = tableOf(restorativeJustice, { share: false });
    const printed = restorativeJustice.map((row) => row.map((cell) => cell.replace("£", "")));
    expect(shown(spec).map((row) => row.slice(0, 4))).toEqual([restorativeJustice[0], ...printed.slice(1)]);
    expect(shown(spec).map((row) => row[4])).toEqual(["Difference", ...printed.slice(1).map(() => "0")]);
  });
});

// Of £1,289,105: 320,000 is 24.82%, 304,466 is 23.62%, 2,000 is 0.16%; the parts to a decimal add up to 100.0.
test("shares of the Victims Fund add up to exactly 100%", () => {
  const shares = shown(tableOf(victimsFund).spec).map((row) => row[3] ?? "");
  expect(shares[1]).toBe("24.8%");
  expect(shares[9]).toBe("23.6%");
  expect(shares[6]).toBe("0.2%");
  const tenths = shares.slice(1, -1).map((share) => Math.round(parseFloat(share) * 10));
  expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(1000);
  expect(shares.at(-1)).toBe("100.0%");
});

const awards: Row[] = [
  ["Organisation", "Area", "2025-26 (£)", "Requested (£)", "Approved 2026-27 (£)"],
  ["Youth First", "Coventry", 1000, 3000, 2500],
  ["Arena", "Dudley", "", 1000, 1000],
  ["Beacon", "Coventry", 2000, 2000, 1500],
];

test("groups come with sub-totals, in the order of their first rows, and the largest award first where that is chosen", () => {
  const { spec } = tableOf(awards, { grouped: true, order: "largest" });
  expect(shown(spec)).toEqual([
    [
      "Organisation",
      "Area",
      "2025-26 (£)",
      "Requested (£)",
      "Approved 2026-27 (£)",
      "Difference",
      "Change",
      "Share of total",
    ],
    // 2,500 of 5,000; 2,500 against 1,000 is +150%.
    ["Youth First", "Coventry", "1,000", "3,000", "2,500", "-500", "+150.0%", "50.0%"],
    ["Beacon", "Coventry", "2,000", "2,000", "1,500", "-500", "-25.0%", "30.0%"],
    ["Sub-total, Coventry", "", "3,000", "5,000", "4,000", "-1,000", "+33.3%", "80.0%"],
    ["Arena", "Dudley", "", "1,000", "1,000", "0", "", "20.0%"],
    ["Sub-total, Dudley", "", "", "1,000", "1,000", "0", "", "20.0%"],
    ["Total", "", "3,000", "6,000", "5,000", "-1,000", "+66.7%", "100.0%"],
  ]);
});

test.each([
  [6000, "Unallocated", "1,000"],
  [5000, "Unallocated", "0"],
  [4500.5, "Allocated beyond the pot", "499.50"],
])("of a pot of £%d there is told: %s", (pot, label, left) => {
  const rows = shown(tableOf(awards, { pot }).spec);
  expect(rows.at(-1)?.[0]).toBe(label);
  expect(rows.at(-1)?.[4]).toBe(left);
});

test("a list whose total is not what its rows add up to is told so, and the table has what they add up to", () => {
  const rows = victimsFund.map((row) => (row[0] === "Total" ? ["Total", "", "£1,290,105"] : row));
  const { spec } = tableOf(rows);
  expect(spec.rows.at(-1)?.cells[2]?.value).toBe(1_289_105);
  expect(spec.notes).toEqual([
    "The list says £1,290,105.00 in all; its rows add up to £1,289,105.00. Stated total is £1,000.00 more than the rows. The table has what the rows add up to.",
  ]);
});

test("a clawback is taken off the total, shown with its sign, and leaves no shares", () => {
  const { spec } = tableOf([
    ["Organisation", "Award"],
    ["Arena", "£1,000"],
    ["Beacon", "(£250.50)"],
  ]);
  expect(shown(spec)).toEqual([
    ["Organisation", "Award", "Share of total"],
    ["Arena", "£1,000.00", ""],
    ["Beacon", "-£250.50", ""],
    ["Total", "£749.50", ""],
  ]);
  expect(spec.notes).toEqual(["Shares are not worked out beside negative amounts."]);
});

test("a cell that is no amount is named with its place, and not counted", () => {
  const { spec, problems } = tableOf([
    ["Organisation", "Award"],
    ["Arena", "£1,000"],
    ["Beacon", "to follow"],
    ["Crib", "£5"],
  ]);
  expect(problems).toEqual([
    { row: 2, column: 1, words: "“to follow” is not an amount: it is left out of the totals." },
  ]);
  expect(spec.rows.at(-1)?.cells[1]?.value).toBe(1005);
});

test("rows that are alike have names of their own for a refresh", () => {
  const { spec } = tableOf([
    ["Organisation", "Award"],
    ["Arena", 1],
    ["Arena", 2],
    ["Beacon", 3],
  ]);
  const keys = spec.rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("awards of pence alone are amounts, and a column of shares is none", () => {
  // 50p and 25p are 75p.
  const total = tableOf([
    ["Organisation", "Award"],
    ["Arena", 0.5],
    ["Beacon", 0.25],
  ]).spec.rows.at(-1);
  expect(total?.cells[1]?.value).toBe(0.75);
  expect(
    guessAllocation(
      layOut([
        ["Organisation", "Share of funding"],
        ["Arena", 0.5],
        ["Beacon", 0.5],
      ]),
    ),
  ).toBeNull();
});

test("words alone are no list of awards", () => {
  expect(
    guessAllocation(
      layOut([
        ["Milestone", "Date"],
        ["Launch", "March-June 2016"],
        ["Summit", "Monthly"],
      ]),
    ),
  ).toBeNull();
});

test("totals are exact to the penny, up to £99,999,999,999.99 in all", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 99_999_999_999 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(amounts, (pence) => {
      const rows: Row[] = [
        ["Organisation", "Award"],
        ...pence.map((each, at): Row => [`Org ${at}`, each / 100]),
      ];
      const total = tableOf(rows).spec.rows.at(-1)?.cells[1]?.value;
      expect(Math.round(Number(total) * 100)).toBe(pence.reduce((sum, each) => sum + each, 0));
    }),
    { numRuns: 25, examples: [[[1, 2]], [[0, 100]]] },
  );
});

test("live totals are formulas over the table's own rows, each worth what the table says", () => {
  const { spec } = tableOf(awards, { grouped: true, order: "largest", live: true, pot: 6000, reserves: 10 });
  const text = (row: number, key: string) => {
    const { formula } = spec.rows[row]?.cells[spec.columns.findIndex((each) => each.key === key)] ?? {};
    return formula
      ?.map((part) => (typeof part === "string" ? part : `[${part.column}:${part.first}-${part.last}]`))
      .join("");
  };
  // Youth First, Beacon, their sub-total, Arena, its sub-total, Total, reserves, total to allocate, pot, unallocated.
  expect(spec.rows.map((_, row) => text(row, "approved"))).toEqual([
    undefined,
    undefined,
    "=BOARD.GRANTTOTAL([4:0-1])",
    undefined,
    "=BOARD.GRANTTOTAL([4:3-3])",
    "=BOARD.GRANTTOTAL([4:0-4],[0:0-4])",
    undefined,
    "=BOARD.GRANTTOTAL([4:0-6],[0:0-6])",
    undefined,
    "=ROUND([4:8-8]-[4:7-7],2)",
  ]);
  expect(text(0, "difference")).toBe("=ROUND([4:0-0]-[3:0-0],2)");
  expect(text(5, "change")).toBe("=BOARD.CHANGE([4:5-5],[2:5-5])");
  // Arena had nothing the year before, and reserves are no award.
  expect([text(3, "change"), text(6, "difference"), text(5, "share")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const values = (table: TableSpec) => table.rows.map(({ cells }) => cells.map(({ value }) => value));
  const plain = tableOf(awards, { grouped: true, order: "largest", pot: 6000, reserves: 10 });
  expect(values(spec)).toEqual(values(plain.spec));
});
