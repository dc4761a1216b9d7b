import { checkHundred } from "../../../../src/core/checks/shares/checkHundred";
import { foundIn, heldIn, lineUnder, newOutcome, viewOf } from "../linesOf";

function told(...rows: string[]) {
  const view = viewOf(["Answer|%", ...rows]);
  const outcome = newOutcome();
  checkHundred(view, lineUnder(view, "%"), outcome);
  return { held: heldIn(outcome), found: foundIn(outcome) };
}

const why = (sum: string) => `The shares above add up to ${sum}, further from 100% than rounding takes them.`;

// One case a line, so that they can be read down. Sums are written out.
// prettier-ignore
describe("shares without counts under a total of 100%", () => {
  it.each<[string, string[]]>([
    ["47.6, 35.7 and 16.7 are 100", ["Yes|47.6%", "No|35.7%", "Unsure|16.7%", "Total|100%"]],
    ["thirds to a tenth are 99.9, and may be a half tenth out each", ["Yes|33.3%", "No|33.3%", "Unsure|33.3%", "Total|100%"]],
    ["51 and 50 are 101, half a hundredth out each", ["Yes|51%", "No|50%", "Total|100%"]],
    ["what is beside the parts is no part", ["Yes|60%", "No|40%", "Aside|30%", "Total|100%"]],
  ])("agree with it: %s", (_, rows) => {
    expect(told(...rows)).toEqual({ held: `${rows.length},1`, found: [] });
  });

  it.each<[string, string[], [string, string, string, string, string, string]]>([
    ["47.6, 35.7 and 19.7 are 103.0", ["Yes|47.6%", "No|35.7%", "Unsure|19.7%", "Total|100%"], ["wrong", "total", "4,1", "103.0%", why("103.0%"), "1,1 2,1 3,1"]],
    ["52 and 50 are 102, with room for one", ["Yes|52%", "No|50%", "Total|100%"], ["wrong", "total", "3,1", "102%", why("102%"), "1,1 2,1"]],
    ["48 and 50 are 98", ["Yes|48%", "No|50%", "Total|100%"], ["wrong", "total", "3,1", "98%", why("98%"), "1,1 2,1"]],
    ["33.3, 33.3 and 33.2 are 99.8, with room for 0.15", ["Yes|33.3%", "No|33.3%", "Unsure|33.2%", "Total|100%"], ["wrong", "total", "4,1", "99.8%", why("99.8%"), "1,1 2,1 3,1"]],
    ["119 is within a fifth of 100", ["Yes|61%", "No|58%", "Total|100%"], ["wrong", "total", "3,1", "119%", why("119%"), "1,1 2,1"]],
    ["131 is further: some may have chosen twice", ["Yes|71%", "No|60%", "Total|100%"], ["doubtful", "total", "3,1", "131%", why("131%"), "1,1 2,1"]],
    ["69 is as far the other way", ["Yes|40%", "No|29%", "Total|100%"], ["doubtful", "total", "3,1", "69%", why("69%"), "1,1 2,1"]],
    ["the total has more places", ["Yes|52%", "No|50%", "Total|100.0%"], ["wrong", "total", "3,1", "102.0%", why("102.0%"), "1,1 2,1"]],
    ["one of the parts has more places", ["Yes|52%", "No|50.0%", "Unsure|1%", "Total|100%"], ["wrong", "total", "4,1", "103.0%", why("103.0%"), "1,1 2,1 3,1"]],
    ["a blank among the parts is none", ["Yes|52%", "No|50%", "Unsure|", "Total|100%"], ["wrong", "total", "4,1", "102%", why("102%"), "1,1 2,1"]],
  ])("do not: %s", (_, rows, found) => {
    expect(told(...rows)).toEqual({ held: `${rows.length},1`, found: [found] });
  });

  it.each<[string, string[]]>([
    ["of two totals, as either may be of a group", ["Yes|52%", "Total, yes|52%", "No|50%", "Total|100%"]],
    ["of two totals, where the first is 100%", ["Yes|52%", "No|50%", "Total|100%", "Total, all|102%"]],
    ["without a total", ["Yes|52%", "No|50%"]],
    ["of a total that is not 100%", ["Yes|52%", "No|50%", "Total|99%"]],
    ["of a total that is blank", ["Yes|52%", "No|50%", "Total|"]],
    ["of one part", ["Yes|52%", "No|", "Total|100%"]],
    ["with a part that is not shown", ["Yes|52%", "No|30%", "Unsure|n/a", "Total|100%"]],
  ])("are not held %s", (_, rows) => {
    expect(told(...rows)).toEqual({ held: "", found: [] });
  });
});
