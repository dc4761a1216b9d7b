import type { FaultPlan } from "../../src/workbench";

/** More actions than any round trip has: all of them take effect. */
export const all = 5000;

/** Round trips with how many of their actions take effect before they fail, as cases of a test. */
export function faultCases(plans: readonly (readonly [trip: number, action: number])[]) {
  return plans.map(([trip, action]) => ({
    trip,
    done: action === all ? "all" : String(action),
    plan: { after: trip - 1, action, code: "GeneralException" } satisfies FaultPlan,
  }));
}
