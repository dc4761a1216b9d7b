import type { PlannedFault } from "../protocol/dispatcher";

export interface FaultPlan extends PlannedFault {
  /** How many round trips pass first. */
  readonly after: number;
}

/** Fails round trips to come, for tests of what the add-in does then. */
export class PlannedFaults {
  #plans: readonly FaultPlan[] = [];

  /** Each plan counts the round trips after the one that the plan before it failed. */
  set(...plans: readonly (FaultPlan | null)[]): void {
    this.#plans = plans.filter((plan) => plan !== null);
  }

  readonly next = (): PlannedFault | undefined => {
    const [plan, ...rest] = this.#plans;
    if (!plan) return undefined;
    if (plan.after > 0) {
      this.#plans = [{ ...plan, after: plan.after - 1 }, ...rest];
      return undefined;
    }
    this.#plans = rest;
    return { action: plan.action, code: plan.code };
  };
}
