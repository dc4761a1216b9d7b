import { sayOtherTotal } from "../../../../src/core/checks/shares/sayOtherTotal";
import { sharesOfTotal } from "../../../../src/core/checks/shares/shareEvidence";
import { foundIn, heldIn, lineUnder, newOutcome, viewOf } from "../linesOf";

/** What is said of shares of the total as stated, or else of the sum. */
function told(...rows: string[]) {
  const view = viewOf(["Religion|No.|%", ...rows]);
  const [shares] = sharesOfTotal(view, lineUnder(view, "%"), lineUnder(view, "No."));
  if (!shares) throw new Error("No shares.");
  const outcome = newOutcome();
  sayOtherTotal(view, shares, outcome);
  return {
    held: heldIn(outcome),
    found: foundIn(outcome),
    readings: outcome.findings.map(({ readings }) => readings),
  };
}

// Sentences a line each. A count of so many percent, rounded, is of a total between count / (% + half) and count / (% - half).
// prettier-ignore
describe("shares that fit another total", () => {
  it("may be of one count that is misprinted: with 3 for 2 they come to 63, and 3 of 63 is 4.8%", () => {
    expect(told("Islam|27|43%", "Hindu|2|4.8%", "Sikh|16|25%", "Blank|5|7.9%", "None|6|9.5%", "Christian|6|9.5%")).toEqual({
      held: "1,2 2,2 3,2 4,2 5,2 6,2 2,1",
      found: [["doubtful", "otherTotal", "2,1", "3", "5 shares fit a total of 63, but the figures add up to 62.", "2,2 1,2 3,2 4,2 5,2 6,2"]],
      readings: [[
        "If “Hindu” is 3, the total is 63 and the shares are right.",
        "If the total is 62, other shares are wrong: “Islam” 43% would be 44%, “Hindu” 4.8% would be 3.2%, “Sikh” 25% would be 26%, “Blank” 7.9% would be 8.1%, “None” 9.5% would be 9.7% and “Christian” 9.5% would be 9.7%.",
      ]],
    });
  });

  it("may leave open what the count is: 60,000 and 4.75 to 4.85% are 62,993 to 63,057 less the first 2,993 to 3,057", () => {
    // 60,000 / 0.9525 is 62,992.1 and 60,000 / 0.9515 is 63,058.3.
    const { found, readings } = told("Islam|27,000|43%", "Hindu|2,000|4.8%", "Sikh|16,000|25%", "Blank|17,000|27%");
    expect(found).toEqual([["doubtful", "otherTotal", "2,1", "", "3 shares fit a total of 62,993 to 63,058, but the figures add up to 62,000.", "2,2 1,2 3,2"]]);
    expect(readings[0]?.[0]).toBe("If “Hindu” is 2,993 to 3,058, the total is 62,993 to 63,058 and the shares are right.");
  });

  it("may be of a count that is 0: 20, 30 and 50 are of 100", () => {
    const { found, readings } = told("A|20|20.0%", "B|30|30.0%", "C|50|50.0%", "D|5|0.0%");
    expect(found).toEqual([["doubtful", "otherTotal", "4,1", "0", "3 shares fit a total of 100, but the figures add up to 105.", "4,2 1,2 2,2 3,2"]]);
    expect(readings[0]?.[0]).toBe("If “D” is 0, the total is 100 and the shares are right.");
  });

  it("may not be of a count that is less than 0", () => {
    // For 100 the last count would be 5 less than it is: -2.
    const { found, readings } = told("A|22|22.0%", "B|30|30.0%", "C|50|50.0%", "D|3|0.0%");
    expect(found).toEqual([["doubtful", "otherTotal", "4,2", "", "3 shares fit a total of 100, but the figures add up to 105.", "4,2 1,2 2,2 3,2"]]);
    expect(readings).toEqual([["If the total is 105, other shares are wrong: “A” 22.0% would be 21.0%, “B” 30.0% would be 28.6%, “C” 50.0% would be 47.6% and “D” 0.0% would be 2.9%."]]);
  });

  it("point at the stated total, with what it would be", () => {
    expect(told("A|20|20.0%", "B|30|30.0%", "C|45|45.0%", "Total|110|")).toEqual({
      held: "1,2 2,2 3,2 4,1",
      found: [["doubtful", "otherTotal", "4,1", "100", "3 shares fit a total of 100, but the total is stated as 110.", "1,2 2,2 3,2"]],
      readings: [["If the total is 110, other shares are wrong: “A” 20.0% would be 18.2%, “B” 30.0% would be 27.3% and “C” 45.0% would be 40.9%."]],
    });
  });

  it("point at the stated total, not at a count that a misprint would explain", () => {
    const { found, readings } = told("A|20|20.0%", "B|30|30.0%", "C|40|50.0%", "Total|90|");
    expect(found).toEqual([["doubtful", "otherTotal", "4,1", "100", "2 shares fit a total of 100, but the total is stated as 90.", "3,2 1,2 2,2"]]);
    expect(readings[0]).toHaveLength(1);
  });

  it("have no one answer where the stated total may be several", () => {
    // 45 / 0.455 is 98.9 and 45 / 0.445 is 101.1.
    expect(told("A|20|20%", "B|30|30%", "C|45|45%", "Total|110|").found).toEqual([["doubtful", "otherTotal", "4,1", "", "3 shares fit a total of 99 to 101, but the total is stated as 110.", "1,2 2,2 3,2"]]);
  });

  it("nor where it is no whole number", () => {
    // 3 / 0.1805 is 16.62 and 3 / 0.1795 is 16.71.
    expect(told("A|2|12.0%", "B|3|18.0%", "C|10|70.0%", "Total|15|").found).toEqual([["doubtful", "otherTotal", "4,1", "", "2 shares fit a total of 16.67, but the total is stated as 15.", "3,2 1,2 2,2"]]);
  });

  it("point at the first share that does not fit where two do not", () => {
    const { found, readings } = told("A|20|20.0%", "B|30|30.0%", "C|30|29.0%", "D|15|12.0%");
    expect(found).toEqual([["doubtful", "otherTotal", "3,2", "", "2 shares fit a total of 100, but the figures add up to 95.", "3,2 4,2 1,2 2,2"]]);
    expect(readings[0]).toHaveLength(1);
  });

  it("point at the first that is off where all fit the other total", () => {
    expect(told("A|20|18.2%", "B|30|27.3%", "C|50|45.5%").found).toEqual([["doubtful", "otherTotal", "1,2", "", "3 shares fit a total of 110, but the figures add up to 100.", "1,2 2,2 3,2"]]);
  });

  it("are named up to eight of them", () => {
    const rows = ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((name) => `${name}|10|10.0%`);
    expect(told(...rows).readings[0]?.[0]).toMatch(/“H” 10.0% would be 11.1% and 1 more\.$/);
    expect(told(...rows.slice(0, 8), "I|10|").readings[0]?.[0]).toMatch(/“G” 10.0% would be 11.1% and “H” 10.0% would be 11.1%\.$/);
  });

  it("are nothing to tell of where no total near fits them", () => {
    expect(told("A|20|10%", "B|30|15%", "C|50|25%")).toEqual({ held: "", found: [], readings: [] });
  });
});
