import { madeToAddUp } from "../../../../src/core/checks/shares/madeToAddUp";
import { cellOf, heldOf } from "../linesOf";
import { figureOf } from "../writtenCell";

/** Amounts, and the share stated beside each. */
function isMade(...pairs: readonly (readonly [string, string])[]): boolean {
  return madeToAddUp(
    pairs.map(([amount, share], place) => {
      return { ...heldOf(share, 0, place), part: cellOf(amount, place), amount: figureOf(amount) };
    }),
  );
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("shares made to add up to 100%", () => {
  it.each<[string, [string, string][]]>([
    ["60.155, 8.184 and 31.660 leave 0.2: to the remainders of 0.084 and 0.060", [["183,754", "60.1%"], ["25,000", "8.2%"], ["96,712", "31.7%"]]],
    ["thirds leave 1, to the first of them", [["5", "34%"], ["5", "33%"], ["5", "33%"]]],
    ["or to whichever was listed first then", [["5", "33%"], ["5", "33%"], ["5", "34%"]]],
    ["18.18, 27.27 and 54.55 leave 1, to the last", [["2", "18%"], ["3", "27%"], ["6", "55%"]]],
    ["halves to a hundredth of a percent", [["4", "50.00%"], ["4", "50.00%"]]],
    ["places are those of the finest", [["1", "12.5%"], ["7", "87.5%"]]],
    ["a whole number among finer ones", [["500", "25%"], ["500", "25%"], ["999", "49.95%"], ["1", "0.05%"]]],
    ["to six places", [["1", "33.333334%"], ["1", "33.333333%"], ["1", "33.333333%"]]],
    ["all of one", [["7", "100%"]]],
  ])("are so: %s", (_, pairs) => {
    expect(isMade(...pairs)).toBe(true);
  });

  it.each<[string, [string, string][]]>([
    ["60.2, 8.2 and 31.7 are 100.1", [["183,754", "60.2%"], ["25,000", "8.2%"], ["96,712", "31.7%"]]],
    ["60.2, 8.2 and 31.6 are 100, and the remainder is not theirs", [["183,754", "60.2%"], ["25,000", "8.2%"], ["96,712", "31.6%"]]],
    ["the greater share stands beside the smaller amount", [["3", "60%"], ["7", "40%"]]],
    ["equal amounts have shares more than a step apart", [["5", "32%"], ["5", "33%"], ["5", "35%"]]],
    ["7 places are more than shares are made to", [["1", "50.0000000%"], ["1", "50.0000000%"]]],
    ["amounts below 0 have no shares", [["-5", "50%"], ["5", "50%"]]],
    ["amounts of 0 have none", [["0", "50%"], ["0", "50%"]]],
    ["they are counts and no percentages", [["1", "1"], ["1", "0"]]],
    ["there are none", []],
  ])("are not: %s", (_, pairs) => {
    expect(isMade(...pairs)).toBe(false);
  });
});
