import { checkReport, type TableSpec } from "../../report";
import { checkWords } from "../../words";
import { judged } from "./checkState";
import { addressOf } from "./findingPlace";
import type { CheckState } from "./types";
import { isDate } from "./typedDate";

/** The report of the last check as it would be inserted; null before there was one. */
export function reportOf(state: CheckState): TableSpec | null {
  const { checked, report } = state;
  if (checked === null) return null;
  return checkReport({
    result: checked.result,
    findings: judged(state).map(({ finding, acceptance }) => ({
      finding,
      address: addressOf(finding.cell),
      accepted: acceptance?.reason ?? "",
    })),
    sheets: checked.sheets,
    who: report.who.trim(),
    date: report.date.trim(),
  });
}

/** Why the report can't be inserted yet; null where it can. */
export function reportObstacle({ report: { who, date, sheet } }: Pick<CheckState, "report">): string | null {
  const { needs } = checkWords;
  if (who.trim() === "") return needs.who;
  if (date.trim() === "") return needs.date;
  if (!isDate(date)) return needs.dateForm;
  return sheet.trim() === "" ? needs.sheet : null;
}
