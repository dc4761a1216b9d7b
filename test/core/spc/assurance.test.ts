import { assurance } from "../../../src/core";

const limits = { lower: 20, upper: 60 };

describe("assurance against a target", () => {
  it.each([
    { target: 61, wanted: "up", expected: "fails" },
    { target: 61, wanted: "down", expected: "passes" },
    { target: 19, wanted: "up", expected: "passes" },
    { target: 19, wanted: "down", expected: "fails" },
    { target: 40, wanted: "up", expected: "inconsistent" },
    { target: 40, wanted: "down", expected: "inconsistent" },
  ] as const)("of $target, with limits of 20 and 60 and $wanted wanted, is $expected", (given) => {
    expect(assurance(limits, given.target, given.wanted)).toBe(given.expected);
  });

  it.each([61, 40, 19])("of %d is not spoken of where neither direction is wanted", (target) => {
    expect(assurance(limits, target, "neither")).toBeUndefined();
  });

  it.each([20, 60])("is inconsistent for a target that is a limit, %d", (target) => {
    expect(assurance(limits, target, "up")).toBe("inconsistent");
    expect(assurance(limits, target, "down")).toBe("inconsistent");
  });

  it("is inconsistent for a target that differs from a limit by rounding only", () => {
    // 0.1 + 0.2 is one unit in the last place above 0.3
    expect(assurance({ lower: 0.1, upper: 0.3 }, 0.1 + 0.2, "up")).toBe("inconsistent");
    expect(assurance({ lower: 0.1 + 0.2, upper: 0.5 }, 0.3, "up")).toBe("inconsistent");
  });

  it("of a series that never moves hangs on which side of it the target is", () => {
    const still = { lower: 5, upper: 5 };
    expect(assurance(still, 6, "up")).toBe("fails");
    expect(assurance(still, 4, "up")).toBe("passes");
    expect(assurance(still, 5, "up")).toBe("inconsistent");
  });
});
