import { nearestFirst } from "../../../../src/core/checks/tables/nearestFirst";
import { viewOf } from "../linesOf";

const { lines } = viewOf([
  "Area|2012|2013|Lead|2014|Change|2015|Note|2016",
  "North|10|20|Smith|30|40|50|high|60",
]);

const around = (at: number) =>
  nearestFirst(lines, at, ({ kind }) => kind === "amount").map(({ heading }) => heading);

describe("the lines around one", () => {
  it("are those before it from the nearest on, then those after it, without those of another kind", () => {
    expect(around(4)).toEqual(["2014", "2013", "2012", "2015", "2016"]);
  });

  it("are only those after the first, and before the last", () => {
    expect(around(0)).toEqual(["2013", "2014", "Change", "2015", "2016"]);
    expect(around(7)).toEqual(["2015", "Change", "2014", "2013", "2012"]);
  });

  it("are all before one that is itself of another kind", () => {
    expect(around(6)).toEqual(["2015", "Change", "2014", "2013", "2012", "2016"]);
  });
});
