import fc from "fast-check";
import { tableCommentary } from "../../../src/report";
import { tableOf, victimsFundTable } from "../word/papers";

const saferTravel = () =>
  tableOf([
    [
      "Measure",
      "YTD 14/15",
      "YTD 15/16",
      "Percentage Change YTD (Apr-Jan)",
      "Trend",
      "Prev. % Change (Apr - Dec)",
    ],
    ["Total Public Transport", 5181, 4909, "-5%", "Reducing", "-4%"],
    ["Total Bus Crime", 2407, 2317, "-4%", "Reducing", "-3%"],
    ["Total Rail Crime", 2774, 2592, "-7%", "Reducing", "-5%"],
  ]);

describe("what a table shows", () => {
  test("are the changes of the paper's three measures, under the paper's own heading", () => {
    expect(tableCommentary(saferTravel())).toBe(
      "Percentage Change YTD (Apr-Jan): Total Public Transport down 5%; Total Bus Crime down 4%; Total Rail Crime down 7%.",
    );
  });

  test("is what the Victims Fund comes to", () => {
    expect(tableCommentary(victimsFundTable())).toBe("In total: Amount £1,289,105.");
  });

  test("are the total's change, the largest rise and the largest fall of many, and the signals", () => {
    const table = tableOf([
      ["Measure", "Change", "Signal"],
      ["Robbery", "+12%", "Upper control limit breached"],
      ["Theft", "-9%", "Stable"],
      ["Burglary", "-9%", "Step change down (May 2015)"],
      ["Arson", "0%", "Above average for 6 periods"],
      ["Fraud", "", "Too few to judge"],
    ]);
    expect(tableCommentary(table)).toBe(
      "Change: the largest rise is Robbery up 12%; the largest fall is Theft down 9%. Signal: Robbery (Upper control limit breached) and Burglary (Step change down (May 2015)).",
    );
  });

  test("is nothing where no column is a change and no row is a total", () => {
    expect(
      tableCommentary(
        tableOf([
          ["Milestone", "Due"],
          ["Launch", "May"],
        ]),
      ),
    ).toBe("");
    expect(
      tableCommentary(
        tableOf([
          ["Measure", "Rank of change"],
          ["Robbery", 1],
        ]),
      ),
    ).toBe("");
  });

  test("is unchanged where the table shows no change, whatever is behind it", () => {
    const table = tableOf([
      ["Measure", "Change"],
      ["Robbery", "0%"],
      ["Theft", "+0.4%"],
    ]);
    expect(tableCommentary(table)).toBe("Change: Robbery unchanged; Theft up 0.4%.");
  });

  test("has no figure that the table does not show, whatever it shows", () => {
    const change = fc.oneof(
      fc.integer({ min: -99, max: 99 }).map((n) => `${n > 0 ? "+" : ""}${n}%`),
      fc.constant(""),
    );
    const rows = fc.array(
      fc.tuple(fc.constantFrom("Robbery", "Theft", "Total"), fc.integer({ min: 0 }), change),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const table = tableOf([["Measure", "Latest", "Change"], ...given]);
        const shown = table.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ""));
        for (const figure of tableCommentary(table).match(/\d[\d,.]*\d%?|\d%?/g) ?? [])
          expect(shown.some((text) => text.replace(/^[-+]/, "") === figure)).toBe(true);
      }),
    );
  });
});
