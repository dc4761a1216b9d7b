import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

const patience = 15_000;
/** Univer starts a calculation 100 ms after the last change: one that has not begun well after that never will. */
const startsWithin = 300;

/** What Univer's starter of calculations keeps to itself: the changes since it last started one. */
interface Trigger {
  readonly _waitingCommandQueue: readonly unknown[];
}

/** Knows when the grid has finished calculating: Univer waits a moment after a change before it starts. */
export class Calculation {
  readonly #engine: Engine;
  #running: Promise<void> | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Says that cells changed: what was waited for before is no longer the last calculation. */
  readonly changed = (): void => {
    this.#running = this.#calculated();
    // Whoever waits hears of it in `settled`; nobody may be waiting.
    this.#running.catch(() => undefined);
  };

  /** Calculates every formula again. */
  readonly recalculate = (): void => {
    this.changed();
    this.#engine.api.getFormula().executeCalculation();
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

  /** A calculation that was under way at a change, or was stopped for it, did not see it: another follows. */
  async #calculated(): Promise<void> {
    const injector = this.#engine.univer.__getInjector();
    const session = injector.get(FormulaCalculationSessionService);
    const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    const { id, started, resultApplied } = session.state;
    const underWay = started && !resultApplied;
    do await session.waitForLatestApplied(patience, startsWithin);
    while (trigger._waitingCommandQueue.length > 0);
    const now = session.state;
    if ((underWay && now.id === id) || (now.stopped && !now.resultEmitted)) {
      await session.waitForLatestApplied(patience, startsWithin);
    }
  }
}
