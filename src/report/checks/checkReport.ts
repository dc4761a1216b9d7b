import { type CheckResult, type Finding, resultWords } from "../../core";
import { checkReportWords as words, checkWords, listed } from "../../words";
import { numberStyles } from "../numberStyle";
import type { TableCell, TableColumn, TableRow, TableSpec } from "../tableSpec";

/** A finding with where it is, in words, and why it was accepted, "" where it was not. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly address: string;
  readonly accepted: string;
}

export interface CheckReport {
  readonly result: CheckResult;
  readonly findings: readonly ReportedFinding[];
  readonly sheets: readonly string[];
  /** As the person typed them: a record never takes the clock's word for it. */
  readonly who: string;
  readonly date: string;
}

/** A line of a sheet holds about so many names; how many there are is said in any case. */
const mostSheets = 12;
const widths = [24, 10, 16, 16, 60, 30];

/** The record of a check: what was checked, when and by whom, and every finding with its reason. */
export function checkReport({ result, findings, sheets, who, date }: CheckReport): TableSpec {
  const accepted = findings.filter((each) => each.accepted !== "").length;
  return {
    title: words.title,
    subtitle: `${resultWords(result)}${words.acceptedCount(accepted)}`,
    lines: [words.by(who, date), words.sheets(listed(sheets, mostSheets), sheets.length)],
    columns: words.headers.map((header, at): TableColumn => ({
      header,
      role: at === 0 ? "measure" : "text",
      width: widths[at] ?? 16,
    })),
    rows: findings.length === 0 ? [rowOf([words.none, "", "", "", "", ""])] : findings.map(findingRow),
  };
}

function findingRow({ finding, address, accepted }: ReportedFinding): TableRow {
  const { severity, stated, worksOutTo, why, readings = [] } = finding;
  return rowOf([
    address,
    checkWords.severities[severity],
    stated,
    worksOutTo,
    [why, ...readings].join(" "),
    accepted,
  ]);
}

function rowOf(texts: readonly string[]): TableRow {
  return { role: "body", cells: texts.map((value): TableCell => ({ value, style: numberStyles.text })) };
}
