import { checkChanges } from "../../../../src/core/checks/changes/checkChanges";
import { foundIn, heldIn, newOutcome, viewOf } from "../linesOf";

/** The figures that were held, and how sure, which check, the cell and what it works out to. */
function told(...rows: string[]) {
  const outcome = newOutcome();
  checkChanges(viewOf(rows), outcome);
  return [heldIn(outcome), ...foundIn(outcome).map((found) => found.slice(0, 4).join(" "))];
}

// One case a line.
// prettier-ignore
describe("a line of changes", () => {
  it("is wrong where it does not fit the two nearest lines and two others do", () => {
    expect(told("Area|2014|2015|Change", "North|100|110|10", "South|100|90|-10", "East|100|130|31")).toEqual(["1,3 2,3 3,3", "wrong change 3,3 30"]);
  });

  it("compares the nearest where two others fit one more, and those where they fit two more", () => {
    // From 2014 to 2015 two changes are right, then three; from 2013 three, then five.
    expect(told("Area|2013|2014|2015|Change", "A|100|100|110|10", "B|50|50|45|-5", "C|60|70|80|20")).toEqual(["1,4 2,4 3,4", "wrong change 3,4 10"]);
    expect(told("Area|2013|2014|2015|Change", "A|100|100|110|10", "B|50|50|45|-5", "C|30|30|37|7", "D|60|70|80|20", "E|61|71|82|21")).toEqual(["1,4 2,4 3,4 4,4 5,4"]);
  });

  it("compares what fits with many digits where the heading names no change", () => {
    expect(told("Area|2014|2015|On 2014", "North|1000|1234|+23.4%", "South|1000|1180|+18.0%", "East|1000|951|-5.9%")).toEqual(["1,3 2,3 3,3", "wrong change 3,3 -4.9%"]);
    expect(told("Area|2014|2015|On 2014", "North|1000|1234|+23%", "South|1000|1180|-18%")).toEqual([""]);
  });

  it("is doubtful where fewer than two are right, and the others a step off", () => {
    expect(told("Area|2014|2015|On 2014", "North|1000|1234|+23.40%", "South|1000|1180|-17.99%", "East|1000|900|-9.99%")).toEqual(["1,3 2,3 3,3", "doubtful change 2,3 18.00%", "doubtful change 3,3 -10.00%"]);
    expect(told("Area|2014|2015|On 2014", "North|1000|1234|+23.40%", "South|1000|1180|+18.01%")).toEqual(["1,3 2,3", "doubtful change 2,3 +18.00%"]);
  });

  it("of another time is right or not said", () => {
    expect(told("Area|2014|2015|Previous change", "North|100|110|10", "South|100|90|-10", "East|100|130|31")).toEqual([""]);
    expect(told("Area|2014|2015|Previous change", "North|100|110|10", "South|100|90|-10", "East|100|130|30")).toEqual(["1,3 2,3 3,3"]);
    expect(told("Area|2014|2015|Previous change", "North|100|110|9")).toEqual([""]);
  });

  it("may leave signs to words of a trend", () => {
    const table = (...last: string[]) => told(`Area|2014|2015|Change|${last[0]}`, `North|100|110|10|${last[1]}`, `South|100|90|10|${last[2]}`, `East|100|70|30|${last[3]}`);
    expect(table("Trend", "Increasing", "Reducing", "Reducing")).toEqual(["1,3 2,3 3,3 1,4 2,4 3,4"]);
    expect(table("Trend", "Increasing", "Reducing", "Increasing")).toEqual(["1,3 2,3 3,3 1,4 2,4 3,4", "wrong trend 3,4 Reducing"]);
    expect(table("Note", "A", "B", "C")).toEqual(["1,3 2,3 3,3", "doubtful change 2,3 -10", "doubtful change 3,3 -30"]);
  });

  it("with sizes in words is held once, and not as a trend as well", () => {
    expect(told("Area|2014|2015|Difference", "A|120|105|15 fewer", "B|60|72|12 more", "C|281|300|19 fewer")).toEqual(["1,3 2,3 3,3", "wrong change 3,3 19 more"]);
  });
});

// prettier-ignore
describe("a line of changes that fits no two lines", () => {
  it("is doubtful where it stands alone beside them", () => {
    expect(told("Area|2014|2015|Change", "North|100|110|9")).toEqual(["1,3", "doubtful change 1,3 10"]);
    expect(told("Area|2014|2015|Change", "North|100|110|9", "South|100|100|0")).toEqual(["1,3 2,3", "doubtful change 1,3 10"]);
  });

  it("is doubtful where one of up to three is right, or two of more", () => {
    const four = ["North|100|110|10", "South|100|120|27", "East|100|130|38", "West|100|140|49"];
    expect(told("Area|2014|2015|Change", ...four.slice(0, 2))).toEqual(["1,3 2,3", "doubtful change 2,3 20"]);
    expect(told("Area|2014|2015|Change", ...four.slice(0, 3))).toEqual(["1,3 2,3 3,3", "doubtful change 2,3 20", "doubtful change 3,3 30"]);
    expect(told("Area|2014|2015|Change", ...four)).toEqual([""]);
    expect(told("Area|2014|2015|Change", ...four, "Mid|100|150|50").slice(1)).toEqual(["doubtful change 2,3 20", "doubtful change 3,3 30", "doubtful change 4,3 40"]);
  });

  it("is of something else where none of several is right", () => {
    expect(told("Area|2014|2015|Change", "North|100|110|19", "South|100|120|27")).toEqual([""]);
  });

  it("is of something else where nothing names it a change", () => {
    expect(told("Area|2014|2015|On 2014", "North|100|110|+19%")).toEqual([""]);
    expect(told("Area|2014|Change", "North|100|10")).toEqual([""]);
  });

  it("is asked nothing where it changes from 0", () => {
    expect(told("Area|2014|2015|% change", "North|0|5|100%", "South|0|7|100%")).toEqual([""]);
  });
});

// prettier-ignore
describe("a line of changes on the later figure", () => {
  const table = (...rows: string[]) => told("Item|Before|After|% change", ...rows);

  it("is doubtful once, at the first that is no 0", () => {
    expect(table("A|100|150|33%", "B|200|250|20%", "C|80|100|20%")).toEqual(["1,3 2,3 3,3", "doubtful change 1,3 "]);
    expect(table("Z|70|70|0%", "A|100|150|33%", "B|200|250|20%", "C|80|100|20%")).toEqual(["2,3 3,3 4,3", "doubtful change 2,3 "]);
  });

  it("is not where one is not on it", () => {
    expect(table("A|100|150|33%", "B|200|250|20%", "C|80|100|21%")).toEqual([""]);
    expect(table("A|100|150|33%", "B|200|250|20%", "C|80|100|20%", "D|100|150|0%")).toEqual([""]);
    expect(table("A|100|150|33%", "B|200|250|20%", "C|80|100|20%", "D|150|150|7%")).toEqual([""]);
  });

  it("is not where that is too little to tell", () => {
    expect(table("A|100|150|33%", "B|100|150|33%")).toEqual([""]);
  });
});
