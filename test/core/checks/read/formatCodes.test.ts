import { formatCodes } from "../../../../src/core/checks/read/formatCodes";

// prettier-ignore
describe("the codes of a number format", () => {
  it.each([
    ["#,##0.00", "#,##0.00"],
    ['0" days"', "0"],
    ['"£"0;-"£"0', "0;-0"],
    ["0\\%", "0"],
    ["[$£-809]#,##0;[Red]-0", "#,##0;-0"],
    // room as wide as a bracket, and what fills the cell
    ["_-* #,##0_-", "#,##0"],
    ["[h]:mm", ":mm"],
  ])("of %s are %s", (format, codes) => {
    expect(formatCodes(format)).toBe(codes);
  });
});
