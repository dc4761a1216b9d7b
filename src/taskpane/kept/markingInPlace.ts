import type { RefreshPlan } from "../../excel";

/**
 * The plan with its marking where the table has room for it. The headers of an Excel table can't move, so a marking
 * that was chosen after the table was inserted has no line of its own: it stands before the subtitle.
 */
export function markingInPlace(plan: RefreshPlan): RefreshPlan {
  const { marking, subtitle, ...rest } = plan.made.spec;
  if (marking === undefined || plan.written.above.some(({ role }) => role === "marking")) return plan;
  const line = subtitle === undefined ? marking : `${marking} – ${subtitle}`;
  return { ...plan, made: { ...plan.made, spec: { ...rest, subtitle: line } } };
}
