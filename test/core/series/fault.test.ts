import { Fault } from "../../../src/core";
import { attempt } from "../../../src/core/series/attempt";

describe("a fault", () => {
  it.each([
    [undefined, "size is wrong"],
    [8.5, "size is wrong: 8.5"],
    [" many ", "size is wrong: many"],
    [true, "size is wrong: TRUE"],
    [false, "size is wrong: FALSE"],
    [null, "size is wrong: blank"],
    [{}, "size is wrong: not a number or text"],
    ["x".repeat(40), `size is wrong: ${"x".repeat(40)}`],
    ["x".repeat(41), `size is wrong: ${"x".repeat(40)}…`],
  ])("of %p says: %s", (value, words) => {
    expect(new Fault("#VALUE!", "size", "is wrong", value).words).toBe(words);
  });

  it("says where it is, after the value", () => {
    const fault = new Fault("#N/A", "size", "is wrong", 0, "row 4");
    expect(fault).toMatchObject({ name: "Fault", code: "#N/A", argument: "size", position: "row 4" });
    expect(fault.words).toBe("size is wrong: 0 (row 4)");
    expect(new Fault("#N/A", "size", "is wrong").position).toBe("");
  });

  it("stands in for its answer, and any other error does not", () => {
    const fault = new Fault("#N/A", "size", "is wrong");
    const failing = (error: Error) => () =>
      attempt(() => {
        throw error;
      });
    expect(attempt(() => 3)).toBe(3);
    expect(failing(fault)()).toBe(fault);
    expect(failing(new TypeError("ours"))).toThrow(TypeError);
  });
});
