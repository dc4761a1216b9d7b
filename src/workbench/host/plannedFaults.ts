import type { PlannedFault } from "../protocol/dispatcher";

export interface FaultPlan extends PlannedFault {
  /** How many round trips pass first. */
  readonly after: number;
}

/** Fails one round trip to come, for tests of what the add-in does then. */
export class PlannedFaults {
  #plan: FaultPlan | undefined;

  set(plan: FaultPlan | null): void {
    this.#plan = plan ?? undefined;
  }

  readonly next = (): PlannedFault | undefined => {
    const plan = this.#plan;
    if (!plan) return undefined;
    if (plan.after > 0) {
      this.#plan = { ...plan, after: plan.after - 1 };
      return undefined;
    }
    this.#plan = undefined;
    return { action: plan.action, code: plan.code };
  };
}
