import { exactWords } from "../../../../src/core/checks/shares/exactWords";
import { heldOf } from "../linesOf";

describe("what a figure works out to, in words", () => {
  it.each<[string, number, string]>([
    ["13%", 0.125, "12.5%"],
    ["47.61%", 40 / 84, "47.619%"],
    ["33%", 1 / 3, "33.33%"],
    ["26%", 0.25, "25%"],
    ["12%", 0.1, "10%"],
    ["3%", 0, "0%"],
    ["12", 100, "100"],
    ["1,200", 1000.5, "1,000.5"],
    ["-20", -19, "-19"],
    ["£1.3m", 1234567, "£1.235m"],
    ["£1.3m", 1200000, "£1.2m"],
    ["4 points", 0.0352, "3.52 points"],
    ["4 points", 0.05, "5 points"],
  ])("%s for %d has two places more and no 0 at its end: %s", (text, worked, words) => {
    expect(exactWords(heldOf(text, worked))).toBe(words);
  });
});
