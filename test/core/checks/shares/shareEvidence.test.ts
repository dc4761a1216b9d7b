import { sharesOfTotal } from "../../../../src/core/checks/shares/shareEvidence";
import { lineUnder, viewOf } from "../linesOf";

/** For each total they may be of: its amount and row, and of parts and totals the row, what it works out to and whether it agrees. */
function told(...rows: string[]) {
  const view = viewOf(["Area|No.|%", ...rows]);
  return sharesOfTotal(view, lineUnder(view, "%"), lineUnder(view, "No.")).map(
    ({ whole, evidence, totals }) => {
      const words = (all: typeof totals) =>
        all.map(({ place, worked, agreement }) => `${place}: ${worked.at} ${agreement}`).join(", ");
      return [whole.amount, whole.cell?.row ?? "no row", words(evidence.held), words(totals)];
    },
  );
}

// prettier-ignore
describe("shares of a total", () => {
  it("are each a part of it as stated, and of what the parts come to; totals are held apart", () => {
    expect(told("North|10|25%", "South|20|50%", "Total, two|30|75%", "East|10|24%", "Total|50|")).toEqual([
      [50, 5, "0: 0.2 off, 1: 0.4 off, 3: 0.2 off", "2: 0.6 off"],
      [40, "no row", "0: 0.25 right, 1: 0.5 right, 3: 0.25 off", "2: 0.75 right"],
    ]);
  });

  it("are first of the total that is called 100%, though others follow it", () => {
    expect(told("North|10|25%", "South|30|74%", "Total|40|100%", "Reserves||", "Total with reserves|50|")).toEqual([
      [40, 3, "0: 0.25 right, 1: 0.75 off", "2: 1 right"],
      [50, 5, "0: 0.2 off, 1: 0.6 off", "2: 0.8 off"],
      [40, "no row", "0: 0.25 right, 1: 0.75 off", "2: 1 right"],
    ]);
  });

  it("are of the first that is called 100%, of an amount above 0", () => {
    const amounts = (...rows: string[]) => told(...rows).map(([amount, row]) => [amount, row]);
    expect(amounts("A|10|24%", "Total, b|0|100%", "Total, c||100%", "Total, d|41|100%", "Total, e|42|100%")).toEqual([[41, 4], [42, 5], [10, "no row"]]);
    expect(amounts("A|10|100%", "B|30|75%")).toEqual([[40, "no row"]]);
    expect(amounts("A|10|24%", "Aside|30|100%", "Total|41|99%")).toEqual([[41, 3], [10, "no row"]]);
  });

  it("need a share and an amount each, and are none beside the parts", () => {
    expect(told("North|10|25%", "South||50%", "East|30|", "Aside|5|12%")).toEqual([[40, "no row", "0: 0.25 right", ""]]);
  });

  it("allow for the rounding of the part and of the total", () => {
    // 0.5 of 2.0 is 25%; 0.45 of 2.1 is 21.4%, and 0.55 of 1.9 is 28.9%.
    expect(told("North|0.5|29%", "South|1.5|70%")).toEqual([[2, "no row", "0: 0.25 right, 1: 0.75 right", ""]]);
    expect(told("North|0.5|30%", "South|1.5|69%")).toEqual([[2, "no row", "0: 0.25 off, 1: 0.75 right", ""]]);
  });

  it("that were made to add up to 100% are right, and so are sub-totals of them within a step a part", () => {
    // 60.155, 8.184 and 31.660 are 60.1, 8.2 and 31.7 by the largest remainder; the first two come to 68.34.
    expect(
      told("A|183,754|60.1%", "B|25,000|8.2%", "Total, two|208,754|68.1%", "Total, twice|208,754|68.7%", "C|96,712|31.7%", "Total|305,466|100.0%"),
    ).toEqual(
      [6, 6, "no row"].map((row): unknown[] => [
        305466,
        row,
        expect.stringMatching(/^0: \S+ right, 1: \S+ right, 4: \S+ right$/),
        expect.stringMatching(/^2: \S+ right, 3: \S+ off, 5: 1 right$/),
      ]),
    );
  });
});

// prettier-ignore
describe("the headings of shares and amounts", () => {
  const named = (shares: string, of: string) => {
    const view = viewOf([`Area|${of}|${shares}`, "North|10|25%", "South|30|75%"]);
    const [first, second] = view.lines;
    return first && second && sharesOfTotal(view, second, first)[0]?.named;
  };

  it.each([
    ["%", "No."], ["%", "Number"], ["%", "Count"], ["Percentage", "Total"], ["Per cent", "Amount (£)"], ["Percent", "#"],
    ["2012-13 %", "2012-13 No."], ["Grants %", "The grants"], ["% awards", "Number of awards"], ["Grant, %", "Grant funding"],
    ["%", "Share (£)"], ["%", "Proportion (£)"], ["Grants %", "GRANTS"], ["Safer % travel", "Safer travel"], ["Awards(%)2015", "Awards 2015"],
    ["Share of total", "Approved"], ["Proportion", "Approved"],
  ])("“%s” and “%s” say that they belong together", (shares, of) => {
    expect(named(shares, of)).toBe(true);
  });

  it.each([
    ["2012-13 %", "2013-14 No."], ["Approved %", "Requested"], ["%", "Safer travel"], ["Safer travel %", "Safertravel"],
    ["%", "Note"], ["%", "Countries"], ["%", "Theft"],
  ])("“%s” and “%s” do not", (shares, of) => {
    expect(named(shares, of)).toBe(false);
  });
});
