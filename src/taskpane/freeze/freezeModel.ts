import { type BoardFormula, brokenReaders, type FrozenFormula } from "../../excel";
import type { FreezeState } from "./types";

/** Formulas that show an error stay formulas: their values would say nothing. */
export function freezable({ found }: FreezeState): BoardFormula[] {
  return (found?.formulas ?? []).filter(({ error }) => error === undefined);
}

/** What a cell shows until its function has answered. */
export function isBusy(error: string | undefined): boolean {
  return error === "#BUSY!" || error === "#GETTING_DATA";
}

/** Those that the person freezes. */
export function toFreeze(state: FreezeState): BoardFormula[] {
  return freezable(state).filter(({ address }) => !state.leftOut.has(address));
}

/** What would show #REF! once these are values. */
export function breaks(state: FreezeState): ReturnType<typeof brokenReaders> {
  return brokenReaders(toFreeze(state));
}

/** Formulas that show #NAME?, as they may after a workbook was opened. */
export function broken({ found }: FreezeState): BoardFormula[] {
  return (found?.formulas ?? []).filter(({ error }) => error === "#NAME?");
}

/** Thawing is suggested where it overwrites nothing that the person wrote and reads what it read. */
export function isToThaw({ thawChoices }: FreezeState, { id, changed, unsure }: FrozenFormula): boolean {
  return thawChoices.get(id) ?? (changed.length === 0 && unsure !== true);
}

export function toThaw(state: FreezeState): FrozenFormula[] {
  return (state.found?.frozen ?? []).filter((frozen) => isToThaw(state, frozen));
}
