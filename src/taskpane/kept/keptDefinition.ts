import type { MilestoneColumns, ScorecardColumns, ScorecardDefinition } from "../../report";

/** What a workbook keeps of the choices behind an inserted table: enough to make it again from other figures. */
export type KeptDefinition =
  | { readonly shape: "monthly"; readonly scorecard: ScorecardDefinition }
  | { readonly shape: "totals"; readonly hasHeadings: boolean; readonly columns: ScorecardColumns }
  | { readonly shape: "milestones"; readonly hasHeadings: boolean; readonly columns: MilestoneColumns };

const shapes: Readonly<Record<KeptDefinition["shape"], (kept: object) => boolean>> = {
  monthly: (kept) => "scorecard" in kept && isVersion1(kept.scorecard),
  totals: (kept) => "columns" in kept && hasNumbers(kept.columns, ["measure", "previous", "current"]),
  milestones: (kept) => "columns" in kept && hasNumbers(kept.columns, ["measure", "target", "result"]),
};

/** The kept choices; null where they are not ours, or of a later version of Boardsheet. */
export function keptDefinition(definition: unknown): KeptDefinition | null {
  return isKept(definition) ? definition : null;
}

function isKept(kept: unknown): kept is KeptDefinition {
  if (typeof kept !== "object" || kept === null || !("shape" in kept)) return false;
  const { shape } = kept;
  return (shape === "monthly" || shape === "totals" || shape === "milestones") && shapes[shape](kept);
}

function isVersion1(scorecard: unknown): boolean {
  return (
    typeof scorecard === "object" && scorecard !== null && "version" in scorecard && scorecard.version === 1
  );
}

function hasNumbers(columns: unknown, names: readonly string[]): boolean {
  if (typeof columns !== "object" || columns === null) return false;
  const fields = columns as Readonly<Record<string, unknown>>;
  return names.every((name) => typeof fields[name] === "number");
}
