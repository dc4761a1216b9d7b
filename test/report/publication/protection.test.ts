import fc from "fast-check";
import { guessCountColumns } from "../../../src/report";
import { workedOut } from "../../core/suppression/workedOut";
import { type Cells, published, religion, toPublish } from "./made";

const protectedBy = (rows: Cells, columns: readonly number[]) => {
  const table = toPublish(rows);
  const made = published([{ heading: "", table, protection: { withhold: true, round: false, columns } }]);
  const spec = made.sheets.find(({ name }) => name === "Table 1")?.spec;
  return {
    obstacle: made.said[0]?.obstacle,
    shown: (spec?.rows ?? []).map(({ cells }) => cells.map(({ value, style }) => style.show(value))),
  };
};

describe("columns of counts", () => {
  it("are those of whole numbers that are no percentages, amounts or dates", () => {
    expect(guessCountColumns(toPublish(religion))).toEqual([1, 3]);
    expect(guessCountColumns(toPublish([["Area", "£", "Change", "Cases"], ["North", "£5", -3, 4], ["South", "£7", 2, 9]]))).toEqual([3]); // prettier-ignore
  });
});

describe("small counts", () => {
  const areas = [
    ["Area", "2014", "2015", "Both"],
    ["North", 3, 20, 23],
    ["South", 30, 40, 70],
    ["East", 50, 60, 110],
    ["Total", 83, 120, 203],
  ];

  it("are withheld with the smallest three that keep the totals of rows and columns from giving them away", () => {
    // With 3 and 20 of the north go 30 and 40 of the south; both totals stand.
    expect(protectedBy(areas, [1, 2, 3]).shown).toEqual([
      ["North", "[c]", "[c]", "23"],
      ["South", "[c]", "[c]", "70"],
      ["East", "50", "60", "110"],
      ["Total", "83", "120", "203"],
    ]);
  });

  it.each<[string, Cells, readonly number[], string]>([
    ["no column of counts", areas, [], "Choose at least one column of counts to protect."],
    [
      "a column of other figures",
      [["Area", "Count", "Rate"], ["North", 3, 1.5], ["South", 9, 2.5]], // prettier-ignore
      [1, 2],
      "“Rate” holds figures that are not whole counts of 0 or more. Untick it.",
    ],
    [
      "a total that is not the sum of its rows",
      [["Area", "Cases"], ["North", 3], ["South", 9], ["Total", 13]], // prettier-ignore
      [1],
      "The total “Total” of “Cases” is not the sum of its rows. Put it right, or untick the column.",
    ],
    [
      "a column that is the sum of some others alone",
      [
        ["Area", "Jan", "Feb", "Quarter", "Year"],
        ...[["North", 3, 20, 23, 90], ["South", 30, 40, 70, 200], ["East", 50, 60, 110, 400]], // prettier-ignore
      ],
      [1, 2, 3, 4],
      "“Quarter” is the sum of other columns, but not of all that are ticked. Untick it, or the columns that it sums.",
    ],
    [
      "sub-totals",
      [
        ["Area", "Cases"],
        ...[["North", 3], ["South", 9], ["Sub-total", 12], ["East", 8], ["West", 8], ["Sub-total", 16], ["Total", 28]], // prettier-ignore
      ],
      [1],
      "“Sub-total” is a sum of other rows, but not the one total of all. Small counts can be protected in a table with one total row alone: take the sub-totals out, or publish the parts as tables of their own.",
    ],
  ])("are not protected by halves: %s is refused", (_, rows, columns, words) => {
    expect(protectedBy(rows, columns).obstacle).toBe(words);
  });

  it("are withheld with every share where their sum is printed nowhere and a share alone could tell it", () => {
    // 3 of 53: whoever reads 20 and its share of 37.7% knows that all are 53.
    const { shown } = protectedBy(
      [["Area", "Count", "Share"], ["North", 3, "5.7%"], ["South", 20, "37.7%"], ["East", 30, "56.6%"]], // prettier-ignore
      [1],
    );
    expect(shown).toEqual([["North", "[c]", "[c]"], ["South", "[c]", "[c]"], ["East", "30", "56.6%"]]); // prettier-ignore
  });

  it("can be worked out by nobody from a table that was published, totals and all", () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 60 }));
    const tables = fc.constantFrom([3, 2], [3, 3], [4, 2] as const).chain(([height, width]) =>
      fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
    const sum = (line: readonly number[]) => line.reduce((all, one) => all + one, 0);
    fc.assert(
      fc.property(tables, (counts) => {
        const rowTotals = counts.map(sum);
        const columnTotals = (counts[0] ?? []).map((_, at) => sum(counts.map((row) => row[at] ?? 0)));
        const lines = [
          ...counts.map((row, at) => [...row, rowTotals[at] ?? 0]),
          [...columnTotals, sum(rowTotals)],
        ];
        const rows = lines.map((line, at) => [at < counts.length ? `Area ${at}` : "Total", ...line]);
        const heads = ["Area", ...columnTotals.map((_, at) => `Kind ${at}`), "All"];
        const { shown, obstacle } = protectedBy(
          [heads, ...rows],
          heads.slice(1).map((_, at) => at + 1),
        );
        // Rows and columns may be sums of others by chance: such tables are refused.
        fc.pre(obstacle === null);
        const hidden = shown.map((row) => row.slice(1).map((text) => text === "[c]"));
        const [body, foot = []] = [hidden.slice(0, -1), hidden[hidden.length - 1]];
        const table = { counts, rowTotals, columnTotals, total: sum(rowTotals) };
        const mask = {
          counts: body.map((line) => line.slice(0, -1)),
          rowTotals: body.map((line) => line[line.length - 1] === true),
          columnTotals: foot.slice(0, -1),
          total: foot[foot.length - 1] === true,
        };
        for (const [i, line] of counts.entries())
          for (const [j, value] of line.entries())
            if (value > 0 && value < 5) expect(mask.counts[i]?.[j]).toBe(true);
        expect(workedOut(table, mask, 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
