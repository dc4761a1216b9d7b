import type { Finding, Severity } from "../../../src/core";
import { initialState, judged, reduce, toShow } from "../../../src/taskpane/check/checkState";
import { addressOf } from "../../../src/taskpane/check/findingPlace";
import { reportObstacle, reportOf } from "../../../src/taskpane/check/reportOf";
import { isDate } from "../../../src/taskpane/check/typedDate";
import type { CheckAction, CheckState } from "../../../src/taskpane/check/types";

const finding = (severity: Severity, sheet: string, row: number): Finding => ({
  severity,
  check: "total",
  cell: { sheet, row, column: 2 },
  stated: "10",
  worksOutTo: "11",
  why: "It adds up to 11.",
  also: [],
});
const findings = [finding("note", "A", 1), finding("wrong", "A", 4), finding("doubtful", "B", 2)];
const result = { findings, checked: 214, counts: { wrong: 1, doubtful: 1, note: 1 } };
const accepted = {
  id: "1",
  check: "total",
  cell: { sheet: "A", row: 4, column: 2 },
  stated: "10",
  worksOutTo: "11",
  reason: "Rounded parts",
};
const after = (...actions: readonly CheckAction[]): CheckState => actions.reduce(reduce, initialState);
const checked = (list: readonly (typeof accepted)[] = []): CheckAction => ({
  type: "checked",
  checked: { result, sheets: ["A", "B"], hiddenSheets: [] },
  accepted: list,
});
const shownBy = (state: CheckState) => toShow(state).map((each) => each.finding.severity);

test("the worst findings come first", () => {
  expect(shownBy(after(checked()))).toEqual(["wrong", "doubtful", "note"]);
});

test.each<[CheckAction, Severity[]]>([
  [{ type: "show", shown: "note" }, ["note"]],
  [{ type: "show", shown: "accepted" }, ["wrong"]],
  [{ type: "show", shown: "all" }, ["wrong", "doubtful", "note"]],
  [{ type: "showSheet", sheet: "B" }, ["doubtful"]],
])("%j shows %j, of findings of which the wrong one is accepted", (action, severities) => {
  expect(shownBy(after(checked([accepted]), action))).toEqual(severities);
});

test("an accepted finding is not among the open ones, and is again once that is taken back", () => {
  const kept = after(checked(), { type: "accepted", accepted });
  expect(shownBy(kept)).toEqual(["doubtful", "note"]);
  expect(shownBy(reduce(kept, { type: "withdrawn", id: "1" }))).toEqual(["wrong", "doubtful", "note"]);
});

test("a finding whose figure has changed since is not taken for the accepted one", () => {
  const [, acceptance] = judged(after(checked([{ ...accepted, stated: "9" }])));
  expect(acceptance?.acceptance).toBeUndefined();
});

test("another choice of findings begins at their first page", () => {
  expect(after(checked(), { type: "page", page: 3 }, { type: "show", shown: "all" }).page).toBe(0);
});

test.each([
  ["26 November 2026", true],
  ["26/11/2026", true],
  ["November 2026", false],
  ["31 February 2026", false],
  ["today", false],
  ["45000", false],
])("a person who types %j as the date is believed: %s", (typed, believed) => {
  expect(isDate(typed)).toBe(believed);
});

test("a report needs who checked and when, both typed by the person", () => {
  const filled = (who: string, date: string) => after(checked(), { type: "report", fields: { who, date } });
  expect(reportObstacle(filled("", "26 November 2026"))).toBe("Type who checked.");
  expect(reportObstacle(filled("A. Analyst", ""))).toBe("Type the date of the check.");
  expect(reportObstacle(filled("A. Analyst", "soon"))).toBe(
    "The date can't be read. Type it as 26 November 2026.",
  );
  expect(reportObstacle(filled("A. Analyst", "26 November 2026"))).toBeNull();
});

test("a report has every finding with its cell and the reason why it was accepted, and what was found right is counted", () => {
  const state = after(checked([accepted]), {
    type: "report",
    fields: { who: "A. Analyst", date: "1 May 2026" },
  });
  const spec = reportOf(state);
  expect(spec?.subtitle).toBe("214 figures checked, 1 wrong, 1 doubtful, 1 note, 1 finding accepted");
  expect(spec?.lines).toEqual(["Checked by A. Analyst on 1 May 2026.", "2 sheets checked: A and B."]);
  expect(spec?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["A!C2", "Note", "10", "11", "It adds up to 11.", ""],
    ["A!C5", "Wrong", "10", "11", "It adds up to 11.", "Rounded parts"],
    ["B!C3", "Doubtful", "10", "11", "It adds up to 11.", ""],
  ]);
});

test("a cell of a sheet whose name has spaces or apostrophes is named as Excel names it", () => {
  expect(addressOf({ sheet: "Barnardo's fund", row: 0, column: 27 })).toBe("'Barnardo''s fund'!AB1");
});
