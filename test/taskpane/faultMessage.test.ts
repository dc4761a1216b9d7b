import { WorkbookFault } from "../../src/excel";
import { faultMessage, stopped } from "../../src/taskpane/faultMessage";

describe("what the person is told", () => {
  it("of work that they stopped is that nothing changed, and which button begins it again", () => {
    const given = faultMessage(new WorkbookFault("Cancelled", "Cancelled. Nothing was changed."), "Insert");
    expect(given).toEqual({
      words: "Stopped. Nothing was changed. Press Insert to start again.",
      cancelled: true,
    });
    expect(stopped().words).toBe("Stopped. Nothing was changed.");
  });

  it("of a fault of the workbook is its own words", () => {
    const fault = new WorkbookFault("AccessDenied", "The sheet is protected.");
    expect(faultMessage(fault, "Insert")).toEqual({ words: "The sheet is protected.", cancelled: false });
  });

  it("of a mistake of ours is that it is one", () => {
    expect(faultMessage(new Error("x")).words).toContain("in a way it did not expect (Error: x)");
  });
});
