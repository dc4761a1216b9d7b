import { HostError } from "../protocol/error";
import { delayForCellEdit } from "../protocol/wire";

/** While a person edits a cell, Excel answers no request: it makes the add-in wait, or fail if it would not. */
export class Editing {
  #waiting: (() => void)[] = [];
  #on = false;

  get on(): boolean {
    return this.#on;
  }

  set(on: boolean): void {
    this.#on = on;
    if (!on) for (const resume of this.#waiting.splice(0)) resume();
  }

  readonly before = async (flags: number): Promise<void> => {
    if (!this.#on) return;
    if ((flags & delayForCellEdit) === 0) {
      throw new HostError("InvalidOperationInCellEditMode", "A cell is being edited.");
    }
    await new Promise<void>((resume) => {
      this.#waiting.push(resume);
    });
  };
}
