import type { CheckId, Severity } from "../../../src/core/checks/finding";
import type { Paper } from "./sheetOf";

/** What is expected of one finding: row and column counted from 0, the header row being row 0. */
export type Expected = readonly [Severity, CheckId, Paper, number, number];

/**
 * Every error known in the papers (README of `../shared/papers`), written by hand before the checks were:
 * - hate crime: counts of 2013-14 add up to 62; 43%, 25% and 4.8% fit 63, which is the total if the count of HINDUISM
 *   is 3 and not 2;
 * - the restorative justice grant is £304,466 in the Victims Fund and £305,466 in its own table.
 */
export const known: readonly Expected[] = [
  ["doubtful", "otherTotal", "Hate crime", 3, 3],
  ["doubtful", "sameLabel", "Victims Fund", 9, 2],
];

/** Columns whose figures are all text, when the files are pasted as text: one note each, at the first figure. */
export const asText: readonly Expected[] = [
  ["note", "textNumber", "Community Safety Fund", 1, 1],
  ["note", "textNumber", "Confidence", 1, 2],
  ["note", "textNumber", "Confidence", 1, 3],
  ["note", "textNumber", "Hate crime", 1, 1],
  ["note", "textNumber", "Hate crime", 1, 2],
  ["note", "textNumber", "Hate crime", 1, 3],
  ["note", "textNumber", "Hate crime", 1, 4],
  ["note", "textNumber", "Milestones", 1, 2],
  ["note", "textNumber", "Milestones", 1, 3],
  ["note", "textNumber", "National measures", 1, 2],
  ["note", "textNumber", "National measures", 1, 4],
  ["note", "textNumber", "Public contacts", 1, 1],
  ["note", "textNumber", "Restorative justice projects", 1, 2],
  ["note", "textNumber", "Restorative justice projects", 1, 3],
  ["note", "textNumber", "Safer travel", 1, 1],
  ["note", "textNumber", "Safer travel", 1, 2],
  ["note", "textNumber", "Safer travel", 1, 3],
  ["note", "textNumber", "Safer travel", 1, 5],
  ["note", "textNumber", "Victims Fund", 1, 2],
];

/** One figure changed: paper, row, column, what it is made; then what is to be found, and nothing else. */
export interface Planted {
  readonly paper: Paper;
  readonly row: number;
  readonly column: number;
  readonly made: string;
  /** With its arithmetic. */
  readonly because: string;
  readonly found: readonly (readonly [Severity, CheckId, number, number, string])[];
}

export const planted: readonly Planted[] = [
  {
    paper: "Community Safety Fund",
    row: 9,
    column: 1,
    made: "6,996,000",
    because: "the eight rows add up to 6,969,000",
    found: [["wrong", "total", 9, 1, "6,969,000"]],
  },
  {
    paper: "Community Safety Fund",
    row: 2,
    column: 1,
    made: "564,304",
    because: "18,000 more in Coventry makes 6,987,000",
    found: [["wrong", "total", 9, 1, "6,987,000"]],
  },
  {
    paper: "Community Safety Fund",
    row: 11,
    column: 1,
    made: "7,391,000",
    because: "6,969,000 and 350,000 from reserves is 7,319,000",
    found: [["wrong", "total", 11, 1, "7,319,000"]],
  },
  {
    paper: "Community Safety Fund",
    row: 10,
    column: 1,
    made: "530,000",
    because: "6,969,000 and 530,000 is 7,499,000",
    found: [["wrong", "total", 11, 1, "7,499,000"]],
  },
  {
    paper: "Victims Fund",
    row: 5,
    column: 2,
    made: "£83,103",
    because: "£90 more makes £1,289,195",
    found: [["wrong", "total", 10, 2, "£1,289,195"]],
  },
  {
    paper: "Restorative justice projects",
    row: 8,
    column: 3,
    made: "£304,466",
    because: "the approved rows add up to £305,466, as the requested ones do",
    found: [["wrong", "total", 8, 3, "£305,466"]],
  },
  {
    paper: "Public contacts",
    row: 4,
    column: 1,
    made: "2,312,949",
    because: "the three rows add up to 2,321,949; a label that only begins with Total is no proof",
    found: [["doubtful", "total", 4, 1, "2,321,949"]],
  },
  {
    paper: "Public contacts",
    row: 1,
    column: 1,
    made: "569,472",
    because: "27,000 less makes 2,294,949",
    found: [["doubtful", "total", 4, 1, "2,294,949"]],
  },
  {
    paper: "Safer travel",
    row: 1,
    column: 2,
    made: "4919",
    because: "bus 2,317 and rail 2,592 is 4,909; 2014/15 shows that the row is their total",
    found: [["wrong", "total", 1, 2, "4909"]],
  },
  {
    paper: "Safer travel",
    row: 1,
    column: 3,
    made: "-6%",
    because: "4,909 against 5,181 is -5.25%",
    found: [["wrong", "change", 1, 3, "-5%"]],
  },
  {
    paper: "Safer travel",
    row: 2,
    column: 4,
    made: "Increasing",
    because: "2,317 is fewer than 2,407",
    found: [["wrong", "trend", 2, 4, "Reducing"]],
  },
  {
    paper: "National measures",
    row: 1,
    column: 5,
    made: "21% reduction",
    because: "46 against 52 is -11.5%",
    found: [["wrong", "change", 1, 5, "12% reduction"]],
  },
  {
    paper: "National measures",
    row: 2,
    column: 5,
    made: "reduction of 80",
    because: "215 less 145 is 70",
    found: [["wrong", "change", 2, 5, "reduction of 70"]],
  },
  {
    paper: "National measures",
    row: 6,
    column: 5,
    made: "reduced",
    because: "1,229 is more than 1,087",
    found: [["wrong", "trend", 6, 5, "increased"]],
  },
  {
    paper: "National measures",
    row: 5,
    column: 4,
    made: "7059",
    because: "7,059 against 8,945 is -21.1%",
    found: [["wrong", "change", 5, 5, "21% reduction"]],
  },
  {
    paper: "Hate crime",
    row: 4,
    column: 2,
    made: "23%",
    because: "18 of 57 is 31.6%",
    found: [["wrong", "share", 4, 2, "32%"]],
  },
  {
    paper: "Hate crime",
    row: 4,
    column: 1,
    made: "28",
    because: "seven of the eight shares fit 57, which is the total when this count is 18",
    found: [["doubtful", "otherTotal", 4, 1, "18"]],
  },
];
