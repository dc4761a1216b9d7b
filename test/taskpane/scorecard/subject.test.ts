import type { SourceRange } from "../../../src/excel";
import { understandSource } from "../../../src/report";
import { inSlices } from "../../../src/taskpane/work/inSlices";
import { makeInSteps } from "../../../src/taskpane/scorecard/making/make";
import {
  choosable,
  headerRows,
  suggestedTitle,
  totalsChoice,
  totalsSubject,
} from "../../../src/taskpane/scorecard/making/subject";
import type { Corrections } from "../../../src/taskpane/scorecard/types";
import type { ReadSource } from "../../../src/taskpane/source/types";
import { saferTravel } from "./saferTravel";

const none: Corrections = { columns: {}, milestones: {} };
const readOf = (range: SourceRange): ReadSource => ({ range, understanding: understandSource(range.values) });
const onSheet = (sheet: string, values: SourceRange["values"]) =>
  readOf({ address: `${sheet}!A1`, sheet, values });
const chosen = (read: ReadSource, corrections = none) => {
  const choice = totalsChoice(read, corrections);
  if (choice === null) throw new Error("These figures are not totalled yet.");
  return choice;
};

/** Performance against the 2013/14 Milestones and Deliverables, paragraph 71: a fall of 5% wanted, a rise of 2.3%. */
const milestones = onSheet("M", [
  ["Milestone", "Direction wanted", "Target", "Result"],
  ["Violence with injury", "lower", "-5%", "+2.3%"],
]);

describe("columns of figures already totalled", () => {
  const read = readOf(saferTravel);

  it("are as guessed until the person corrects one", () => {
    expect(chosen(read).columns).toEqual({ measure: 0, previous: 1, current: 2, previousChange: 5 });
    const corrected = chosen(read, { ...none, columns: { previousChange: null, current: 3 } });
    expect(corrected.columns).toEqual({ measure: 0, previous: 1, current: 3, previousChange: null });
  });

  it("can be chosen where nothing could be guessed", () => {
    const unknown = onSheet("S", [["A", "x", "y"], ["Robbery", "many", "few"]]); // prettier-ignore
    expect(unknown.understanding.kind).toBe("unsuitable");
    expect(totalsSubject(chosen(unknown))).toBeNull();
    expect(choosable(chosen(unknown))).toBe(true);
    const columns = { measure: 0, previous: 1, current: 2 };
    expect(totalsSubject(chosen(unknown, { ...none, columns }))).toMatchObject({ shape: "totals" });
  });

  it("make nothing of one column compared with itself", () => {
    expect(totalsSubject(chosen(read, { ...none, columns: { current: 1 } }))).toBeNull();
  });

  it("hold a result against its target, unless the person says that they are two periods", () => {
    expect(chosen(milestones)).toMatchObject({
      shape: "milestones",
      milestones: { measure: 0, wanted: 1, target: 2, result: 3 },
    });
    expect(chosen(milestones, { ...none, shape: "totals" }).shape).toBe("totals");
  });

  it("are not asked for where figures are monthly", () => {
    const monthly = onSheet("S", [["Offence", "Jan 2015", "Feb 2015", "Mar 2015"], ["Robbery", 4, 5, 6]]); // prettier-ignore
    expect(totalsChoice(monthly, none)).toBeNull();
  });
});

describe("the suggested title", () => {
  it("is the line above the headings, or else the sheet's name where it is a real one", () => {
    const titled = onSheet("S", [["Crime on transport", "", ""], ["Measure", "2014", "2015"], ["Bus", 5, 6]]); // prettier-ignore
    expect(suggestedTitle(titled)).toBe("Crime on transport");
    const monthly = onSheet("S", [["Recorded crime", "", "", ""], ["Offence", "Jan 2015", "Feb 2015", "Mar 2015"], ["Robbery", 4, 5, 6]]); // prettier-ignore
    expect(suggestedTitle(monthly)).toBe("Recorded crime");
    expect(suggestedTitle(readOf(saferTravel))).toBe("Safer Travel");
    expect(suggestedTitle(onSheet("Sheet1", [["A", 1, 2]]))).toBe("Scorecard");
  });
});

describe("the rows of headings, by which a source is known again", () => {
  const rowsOf = (read: ReadSource) => {
    const { understanding } = read;
    if (understanding.kind === "unsuitable") throw new Error(understanding.words);
    const subject =
      understanding.kind === "monthly"
        ? ({ shape: "monthly", source: understanding.source, definition: {} as never } as const)
        : totalsSubject(chosen(read));
    return subject && headerRows(subject, read.range);
  };

  it("end where the figures of a wide block begin, whatever stands above", () => {
    const wide = [["Recorded crime", "", "", ""], ["Offence", "Jan 2015", "Feb 2015", "Mar 2015"], ["Robbery", 4, 5, 6], ["Arson", 1, 1, 2]]; // prettier-ignore
    expect(rowsOf(onSheet("S", wide))).toBe(2);
  });

  it("end with the headings of a list", () => {
    const tidy = [["Month", "Offence", "Count"], ["Jan 2015", "Robbery", 4], ["Feb 2015", "Robbery", 5], ["Mar 2015", "Robbery", 5], ["Jan 2015", "Arson", 4], ["Feb 2015", "Arson", 5]]; // prettier-ignore
    expect(rowsOf(onSheet("S", tidy))).toBe(1);
  });

  it("are none where figures already totalled have none", () => {
    expect(rowsOf(readOf(saferTravel))).toBe(1);
    expect(rowsOf(onSheet("S", [["Bus", 5, 6], ["Rail", 7, 8]]))).toBe(0); // prettier-ignore
  });
});

describe("what is made", () => {
  it("comes with the choices it was made by, so that it can be made again", async () => {
    const subject = totalsSubject(chosen(milestones));
    const made = subject && (await inSlices(makeInSteps(subject)));
    expect(made?.kept).toEqual({
      shape: "milestones",
      hasHeadings: true,
      columns: { measure: 0, wanted: 1, target: 2, result: 3 },
    });
    expect(made?.spec.rows[0]?.cells.map(({ value }) => value)).toEqual([
      "Violence with injury",
      "lower",
      -0.05,
      0.023,
      "Not met",
    ]);
  });
});
