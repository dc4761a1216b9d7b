import { flat, present } from "../../../src/core/checks/flat";

describe("flat", () => {
  it("puts what is made of each item, and of where it stands, in one list", () => {
    expect(flat(["a", "b", "c"], (item, at) => (at === 1 ? [] : [item, at]))).toEqual(["a", 0, "c", 2]);
  });
});

describe("present", () => {
  it("leaves out null and undefined, and keeps 0, false and empty words", () => {
    expect(present([0, null, "", undefined, false, "a"])).toEqual([0, "", false, "a"]);
  });
});
