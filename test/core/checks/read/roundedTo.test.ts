import { roundedTo } from "../../../../src/core/checks/read/roundedTo";

// prettier-ignore
describe("a number to so many places, as Excel shows it", () => {
  it.each([
    [0, 2.5, 3],
    [0, -2.5, -3],
    [0, 2.4999, 2],
    [2, 1.005, 1.01],
    [2, -1.005, -1.01],
    [1, 0.25, 0.3],
    [1, 1234567.85, 1234567.9],
    // less than a millionth, which JavaScript writes with a power of ten
    [2, 1e-9, 0],
    [8, 1.5e-8, 0.00000002],
    [1, 0, 0],
  ])("to %d places %d is %d", (places, value, rounded) => {
    expect(roundedTo(places, value)).toBe(rounded);
  });
});
