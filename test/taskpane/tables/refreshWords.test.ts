import { WorkbookFault } from "../../../src/excel";
import { editChoices } from "../../../src/taskpane/tables/editWords";
import { outlook } from "../../../src/taskpane/tables/outlook";
import { plannedOf } from "../../../src/taskpane/tables/planned";
import { allNote, answersTo, doneNote, failedNote, leftNote } from "../../../src/taskpane/tables/resultWords";
import { edit, plan, samePlan } from "./plan";

const planned = (parts = {}, taken: (typeof edit)[] = []) => {
  const made = plan(parts);
  return { ...plannedOf(made), taken };
};

describe("what a refresh would do", () => {
  it("is said in a line: the new month and how many past figures changed, which are listed", () => {
    expect(outlook(plan())).toEqual({
      summary: "1 period new: June 2015; 1 figure changed.",
      nothing: false,
      restated: ["Robbery, April 2015: 11, was 10"],
      stepChanges: [],
      rowsAndColumns: [],
    });
  });

  it("is nothing where the table says what its source says and nobody edited it", () => {
    expect(outlook(samePlan()).nothing).toBe(true);
    expect(outlook(samePlan({ edits: [edit] })).nothing).toBe(false);
    expect(outlook(samePlan({ newMeasures: ["Burglary"] })).nothing).toBe(false);
  });

  it("is nothing for a chart whose alt text and sentence stand over its figures as before", () => {
    const { made, written } = samePlan();
    const lines = ["A control chart of robbery.", "No significant change."];
    const above = [...written.above, ...lines.map((text) => ({ role: "line", text }) as const)];
    const chart = { made: { ...made, spec: { ...made.spec, lines } }, written: { ...written, above } };
    expect(outlook(samePlan(chart)).nothing).toBe(true);
    const other = { ...chart, made: { ...made, spec: { ...made.spec, lines: ["Another."] } } };
    expect(outlook(samePlan(other)).nothing).toBe(false);
  });

  it("tells of a restated figure that the table does not show, and of a title or a note", () => {
    const restated = samePlan({ figuresBefore: plan().figuresBefore });
    expect(outlook(restated)).toMatchObject({
      nothing: false,
      restated: ["Robbery, April 2015: 11, was 10"],
    });
    const { written } = samePlan();
    const noted = samePlan({ written: { ...written, below: [{ role: "note", text: "Provisional." }] } });
    expect(outlook(noted)).toMatchObject({ nothing: false, summary: "No figure of the table changed." });
  });

  it("is told by cells where the table keeps no figures by month", () => {
    const made = plan({ figuresBefore: null });
    expect(outlook(made)).toMatchObject({
      summary: "2 cells of the table changed.",
      restated: ["Heading: June 2015, was May 2015", "Robbery, June 2015: 1,234, was 1,200"],
    });
  });

  it("names rows that come and go, and what of the person's stays or goes with them", () => {
    const lines = outlook(
      plan({
        newMeasures: ["Burglary"],
        goneMeasures: ["Theft", "Arson"],
        addedColumns: ["Owner"],
        addedRows: [{ address: "A5:C5", words: "" }],
      }),
    ).rowsAndColumns;
    expect(lines).toEqual([
      "Rows that come in: Burglary.",
      "Rows that go, with what you wrote beside them: Theft and Arson.",
      "Your column stays: Owner.",
      "Your row stays: A5:C5.",
    ]);
  });

  it("says of step changes whether they are new, moved or gone", () => {
    const step = (from: string, direction: "up" | "down") => ({ from, direction });
    const record = (steps: ReturnType<typeof step>[]) => ({
      version: 1 as const,
      asOf: "May 2015",
      periods: ["April 2015", "May 2015"],
      measures: [{ key: "Robbery", values: "1,2", steps }],
    });
    const base = plan().made;
    const changes = (was: ReturnType<typeof step>[], is: ReturnType<typeof step>[]) =>
      outlook(plan({ figuresBefore: record(was), made: { ...base, figures: record(is) } })).stepChanges;
    expect(changes([], [step("May 2015", "up")])).toEqual(["Robbery: a rise from May 2015, new"]);
    expect(changes([step("April 2015", "down")], [])).toEqual([
      "Robbery: a fall from April 2015, no longer there",
    ]);
    expect(changes([step("April 2015", "up")], [step("May 2015", "up")])).toEqual([
      "Robbery: a rise, now from May 2015, was from April 2015",
    ]);
  });
});

describe("cells that were edited by hand", () => {
  it("are shown with the person's figure and the new one, in the cell's own style", () => {
    expect(editChoices(plan(), [edit])).toEqual([
      { edit, where: "B3: Robbery, May 2015", mine: "1,250", new: "1,234" },
    ]);
  });

  it("may be headings", () => {
    const heading = { ...edit, row: null, now: "Latest" };
    expect(editChoices(plan(), [heading])).toEqual([
      { edit: heading, where: "B3: the heading May 2015", mine: "Latest", new: "June 2015" },
    ]);
  });

  it("are kept unless the person takes the new figure", () => {
    expect(answersTo(planned({ edits: [edit] })).keep).toEqual([edit]);
    expect(answersTo(planned({ edits: [edit] }, [edit])).keep).toEqual([]);
  });

  it("are told of in the result", () => {
    expect(doneNote(planned({ edits: [edit] })).words).toBe(
      "1 period new: June 2015; 1 figure changed. 1 edited cell kept as you had it.",
    );
    expect(doneNote(planned({ edits: [edit] }, [edit])).words).toBe(
      "1 period new: June 2015; 1 figure changed. 1 edited cell overwritten, as you said.",
    );
  });
});

describe("when all are refreshed", () => {
  it("a table is left where cells were edited, or where the person wrote beside measures that go", () => {
    expect(leftNote(planned())).toBeNull();
    expect(leftNote(planned({ goneMeasures: ["Theft"] }))).toBeNull();
    expect(leftNote(planned({ edits: [edit] }))?.words).toBe(
      "Left as it is. 1 cell was edited by hand. Press Refresh to look.",
    );
    expect(leftNote(planned({ goneMeasures: ["Theft"], addedColumns: ["Owner"] }))?.words).toBe(
      "Left as it is. The source no longer has Theft, and you wrote beside them. Press Refresh to look.",
    );
  });

  it("the sum names those that were left", () => {
    expect(allNote({ total: 3, refreshed: 1, unchanged: 1, left: ["Crime"], stopped: false })).toEqual({
      intent: "warning",
      words: "3 tables: 1 refreshed; 1 unchanged; left as it is: Crime.",
    });
    expect(allNote({ total: 2, refreshed: 2, unchanged: 0, left: [], stopped: false })).toEqual({
      intent: "success",
      words: "2 tables: 2 refreshed.",
    });
    expect(allNote({ total: 2, refreshed: 0, unchanged: 0, left: [], stopped: true }).words).toBe(
      "2 tables: none refreshed. Stopped before the others. Press Refresh all to go on.",
    );
  });

  it("giving up is no error", () => {
    expect(failedNote(new WorkbookFault("Cancelled", "Cancelled.")).intent).toBe("info");
    expect(failedNote(new WorkbookFault("Timeout", "Try again.")).intent).toBe("error");
  });
});
