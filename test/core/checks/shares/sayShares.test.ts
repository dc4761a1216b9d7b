import { sayShares } from "../../../../src/core/checks/shares/sayShares";
import { sharesOfTotal } from "../../../../src/core/checks/shares/shareEvidence";
import { foundIn, heldIn, newOutcome, viewOf } from "../linesOf";

/** What is said of shares in a second column of the amounts in a first, of the total as stated or else of the sum. */
function said(headings: string, ...rows: string[]) {
  const view = viewOf([headings, ...rows]);
  const [of, line] = view.lines;
  const [shares] = of && line ? sharesOfTotal(view, line, of) : [];
  if (!shares) throw new Error("No shares.");
  const outcome = newOutcome();
  sayShares(view, shares, outcome);
  return { held: heldIn(outcome), found: foundIn(outcome) };
}

const told = (...rows: string[]) => said("Answer|No.|%", ...rows).found;

// Sentences a line each.
// prettier-ignore
describe("shares of a total, each held against its part", () => {
  it("are held, with those of totals", () => {
    expect(said("Answer|No.|%", "Yes|40|40%", "No|20|20%", "Total, both|60|60%", "Unsure|40|40%", "Total|100|100%")).toEqual({ held: "1,2 2,2 4,2 3,2 5,2", found: [] });
  });

  it.each<[string, string[], (readonly string[])[]]>([
    ["one that is another", ["Yes|40|40%", "No|25|52%", "Unsure|35|35%", "Total|100|100%"], [["wrong", "share", "2,2", "25%", "25 of 100 is 25%.", "2,1 4,1"]]],
    ["of the total as it is written", ["Yes|400|40%", "No|250|52%", "Unsure|350|35%", "Total|1,000|100%"], [["wrong", "share", "2,2", "25%", "250 of 1,000 is 25%.", "2,1 4,1"]]],
    ["one that is cut off", ["Agree|40|47.61%", "Disagree|44|52.38%", "Total|84|100%"], [["wrong", "rounding", "1,2", "47.62%", "40 of 84 is 47.619%. It works out to 47.619%: the last digit shown is cut off and not rounded, which gives 47.62%.", "1,1 3,1"]]],
    ["a part that is called 100%", ["Yes|40|100%", "No|60|60%", "Total|100|100%"], [["wrong", "share", "1,2", "40%", "40 of 100 is 40%.", "1,1 3,1"]]],
    ["a sub-total's", ["Yes|40|40%", "No|20|20%", "Total, both|60|61%", "Unsure|40|41%", "Total|100|100%"], [["wrong", "share", "4,2", "40%", "40 of 100 is 40%.", "4,1 5,1"], ["wrong", "share", "3,2", "60%", "60 of 100 is 60%.", "3,1 5,1"]]],
    ["a total that is neither 100% nor what the shares come to", ["Yes|40|40%", "No|25|25%", "Unsure|35|36%", "Total|100|99%"], [["wrong", "share", "3,2", "35%", "35 of 100 is 35%.", "3,1 4,1"], ["wrong", "share", "4,2", "100%", "100 of 100 is 100%.", "4,1 4,1"]]],
    ["which may be what they come to", ["Yes|40|40%", "No|25|25%", "Unsure|35|36%", "Total|100|101%"], [["wrong", "share", "3,2", "35%", "35 of 100 is 35%.", "3,1 4,1"]]],
    ["of no stated total", ["Yes|40|40%", "No|25|52%", "Unsure|35|35%"], [["wrong", "share", "2,2", "25%", "25 of 100 is 25%.", "2,1"]]],
    ["where another count may be as wrong: 24 of 74 is 32%, and the others still are 36% and 31%", ["Yes|27|36%", "No|23|31%", "Unsure|25|32%"], [["doubtful", "share", "3,2", "33%", "25 of 75 is 33.33%. Either the share or the count is wrong: nothing else in the table says which.", "3,1"]]],
    ["where another count may be as wrong by more: 52 of 104 is 50%, and the others still are 12% and 10%", ["A|48|50%", "B|12|12%", "C|10|10%", "D|10|10%", "E|10|10%", "F|10|10%"], [["doubtful", "share", "1,2", "48%", "48 of 100 is 48%. Either the share or the count is wrong: nothing else in the table says which.", "1,1"]]],
    ["one that is cut off, though 86 of 148 is 58% and the others still are 7% and 12%", ["A|88|58%", "B|11|7%", "C|11|7%", "D|11|7%", "E|11|7%", "F|18|12%"], [["wrong", "rounding", "1,2", "59%", "88 of 150 is 58.67%. It works out to 58.67%: the last digit shown is cut off and not rounded, which gives 59%.", "1,1"]]],
    ["a stated total says that the count is not", ["Yes|27|36%", "No|23|31%", "Unsure|25|32%", "Total|75|"], [["wrong", "share", "3,2", "33%", "25 of 75 is 33.33%.", "3,1 4,1"]]],
    ["a count of 0 may be meant", ["Yes|12|48%", "No|13|52%", "Unsure|3|0%"], [["doubtful", "share", "1,2", "43%", "12 of 28 is 42.86%.", "1,1"], ["doubtful", "share", "2,2", "46%", "13 of 28 is 46.43%.", "2,1"], ["doubtful", "share", "3,2", "11%", "3 of 28 is 10.71%. Either the share or the count is wrong: nothing else in the table says which.", "3,1"]].map((row) => (row[2] === "3,2" ? row : ["wrong", ...row.slice(1)]))],
    ["and one below 0 not: -5 and 100 are -5% and 105%", ["Yes|100|105%", "No|5|-5%"], [["wrong", "share", "1,2", "95%", "100 of 105 is 95.24%.", "1,1"], ["wrong", "share", "2,2", "5%", "5 of 105 is 4.76%.", "2,1"]]],
  ])("are said of: %s", (_, rows, found) => {
    expect(told(...rows)).toEqual(found);
  });

  it("are sure where the headings say what they are of, or two are right, or the total is stated", () => {
    const severity = (headings: string, ...rows: string[]) => said(headings, ...rows).found.map(([how]) => how);
    expect(severity("Area|Visits|%", "A|20|20%", "B|30|32%", "C|50|58%")).toEqual(["doubtful", "doubtful"]);
    expect(severity("Area|Visits|Visits %", "A|20|20%", "B|30|32%", "C|50|58%")).toEqual(["wrong", "wrong"]);
    expect(severity("Area|Visits|%", "A|20|20%", "B|30|30%", "C|50|58%")).toEqual(["wrong"]);
    expect(severity("Area|Visits|%", "A|20|20%", "B|30|32%", "C|50|58%", "Total|100|")).toEqual(["wrong", "wrong"]);
  });
});
