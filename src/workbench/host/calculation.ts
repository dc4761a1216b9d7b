import type { FUniver } from "@univerjs/core/facade";

const patience = 15_000;

/** Knows when the grid has finished calculating: Univer waits a moment after a change before it starts. */
export class Calculation {
  readonly #api: FUniver;
  #running: Promise<void> | undefined;

  constructor(api: FUniver) {
    this.#api = api;
  }

  /** Says that cells changed: what was waited for before is no longer the last calculation. */
  readonly changed = (): void => {
    this.#running = this.#api.getFormula().onCalculationResultApplied(patience);
    // Whoever waits hears of it in `settled`; nobody may be waiting.
    this.#running.catch(() => undefined);
  };

  /** Calculates every formula again. */
  readonly recalculate = (): void => {
    this.changed();
    this.#api.getFormula().executeCalculation();
  };

  get running(): boolean {
    return this.#running !== undefined;
  }

  async settled(): Promise<void> {
    while (this.#running) {
      const running = this.#running;
      await running;
      if (this.#running === running) this.#running = undefined;
    }
  }
}
