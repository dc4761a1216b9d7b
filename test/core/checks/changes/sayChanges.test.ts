import { comparisons } from "../../../../src/core/checks/changes/comparison";
import { sayChanges, sayOnLater, wayWords } from "../../../../src/core/checks/changes/sayChanges";
import { changeLines } from "../../../../src/core/checks/changes/statedChange";
import type { Severity } from "../../../../src/core/checks/finding";
import { foundIn, heldIn, newOutcome, viewOf } from "../linesOf";

/** The last column compared with the two before it, 2014 and 2015. */
function compared(rows: readonly string[]) {
  const { lines } = viewOf(["Area|2014|2015|Change", ...rows]);
  const [changes] = changeLines(lines);
  const [nearest] = changes ? comparisons(lines, changes, false) : [];
  if (!changes || !nearest) throw new Error("No changes.");
  return { changes, nearest };
}

function told(severity: Severity, ...rows: string[]) {
  const { changes, nearest } = compared(rows);
  const outcome = newOutcome();
  sayChanges(changes, nearest, severity, outcome);
  return { held: heldIn(outcome), found: foundIn(outcome) };
}

// Sentences a line each.
// prettier-ignore
describe("changes, each held against two figures", () => {
  it("say nothing where they agree", () => {
    expect(told("wrong", "North|100|110|10%", "South|100|90|-10%")).toEqual({ held: "1,3 2,3", found: [] });
  });

  it.each<[string, string, readonly string[]]>([
    ["a percentage", "200|210|6%", ["wrong", "change", "1,3", "5%", "From 200 to 210 is 5%.", "1,1 1,2"]],
    ["a fall", "200|190|6%", ["wrong", "change", "1,3", "-5%", "From 200 to 190 is -5%.", "1,1 1,2"]],
    ["one that is cut off", "84|124|47.61%", ["wrong", "rounding", "1,3", "47.62%", "From 84 to 124 is 47.619%. It works out to 47.619%: the last digit shown is cut off and not rounded, which gives 47.62%.", "1,1 1,2"]],
    ["a number", "200|210|8", ["wrong", "change", "1,3", "10", "From 200 to 210 is 10.", "1,1 1,2"]],
    ["words of a number", "300|281|20 fewer", ["wrong", "change", "1,3", "19 fewer", "From 300 to 281 is -19.", "1,1 1,2"]],
    ["words the wrong way", "281|300|19 fewer", ["wrong", "change", "1,3", "19 more", "From 281 to 300 is 19.", "1,1 1,2"]],
    ["words of no change", "300|300|20 fewer", ["wrong", "change", "1,3", "0 fewer", "From 300 to 300 is 0.", "1,1 1,2"]],
    ["words that begin with a sign", "200|190|-6% (reduced)", ["wrong", "change", "1,3", "5% (reduced)", "From 200 to 190 is -5%.", "1,1 1,2"]],
    ["words of a percentage", "200|210|up 6 per cent", ["wrong", "change", "1,3", "up 5 per cent", "From 200 to 210 is 5 per cent.", "1,1 1,2"]],
    ["words of a range", "200|210|up 6% on 2013-14", ["wrong", "change", "1,3", "up 5% on 2013-14", "From 200 to 210 is 5%.", "1,1 1,2"]],
    ["words alone, the wrong way", "200|210|fewer", ["wrong", "trend", "1,3", "more", "200 to 210 is an increase.", "1,1 1,2"]],
    ["words alone, where it fell", "210|200|more", ["wrong", "trend", "1,3", "fewer", "210 to 200 is a reduction.", "1,1 1,2"]],
    ["words alone, where nothing changed", "210|210|more", ["wrong", "trend", "1,3", "no change", "210 to 210 is no change.", "1,1 1,2"]],
  ])("say what it is instead of %s", (_, row, found) => {
    const { held, found: said } = told("wrong", `North|${row}`, "South|100|110|10");
    expect(said).toEqual([found]);
    expect(held.split(" ").sort()).toEqual(["1,3", "2,3"]);
  });

  it("say what they compare where that is doubtful", () => {
    expect(told("doubtful", "North|200|210|6%").found).toEqual([["doubtful", "change", "1,3", "5%", "From 200 to 210 is 5%. It is taken to compare “2014” with “2015”, which nothing else shows.", "1,1 1,2"]]);
  });

  it("say nothing of words alone that are right, level, or beside a figure that is missing", () => {
    expect(told("wrong", "North|200|210|more", "South|210|200|fewer", "East|200|210|no change", "West|200||more", "Mid||200|more", "Far|100|110|10")).toEqual({ held: "6,3 1,3 2,3", found: [] });
  });
});

// prettier-ignore
describe("changes that are all worked out on the later figure", () => {
  it("are said once, at the first, with the others beside it", () => {
    const { changes, nearest } = compared(["North|100|150|33%", "South|200|250|20%", "East|80|100|20%"]);
    const outcome = newOutcome();
    sayOnLater(nearest, nearest.evidence.held, outcome);
    expect(changes.stated).toHaveLength(3);
    expect(heldIn(outcome)).toBe("1,3 2,3 3,3");
    expect(foundIn(outcome)).toEqual([["doubtful", "change", "1,3", "", "These changes are worked out on “2015”, the later figure; a change is usually against the earlier, “2014”.", "2,3 3,3"]]);
  });

  it("are none where there are none", () => {
    const outcome = newOutcome();
    sayOnLater(compared(["North|100|150|33%"]).nearest, [], outcome);
    expect([foundIn(outcome), heldIn(outcome)]).toEqual([[], ""]);
  });
});

describe("the way of a change in words", () => {
  it.each([
    [1, "an increase"],
    [-1, "a reduction"],
    [0, "no change"],
  ])("%d is “%s”", (way, words) => {
    expect(wayWords(way)).toBe(words);
  });
});
