import type { BoardFormula, ChangedCell, Frozen, FrozenFormula, Repaired } from "../../excel";
import { isBusy } from "./freezeModel";
import type { Note } from "./types";
import { freezeWords, listed } from "../../words";

/** The buttons, by what they do. */
export const taskWords = freezeWords.task;

export const why = freezeWords.why;

/** Cells by the last part of their address, so that a line stays short: "B2:D10". */
const local = (address: string) => address.slice(address.lastIndexOf("!") + 1);

/** What a formula fills, and who reads it. */
export function formulaNotes({ address, spill, error, readers }: BoardFormula): string[] {
  const reading = (how: "spill" | "cells") =>
    readers.filter((reader) => reader.how === how).map(({ at }) => at);
  const spills = reading("spill");
  const cells = reading("cells");
  return [
    ...(error === undefined ? [] : [errorWords(error)]),
    ...(spill === address ? [] : [freezeWords.fills(local(spill))]),
    ...(cells.length === 0 ? [] : [freezeWords.readByCells(cells)]),
    ...(spills.length === 0 ? [] : [freezeWords.readBySpills(local(address), spills)]),
  ];
}

function errorWords(error: string): string {
  return isBusy(error) ? freezeWords.pending : freezeWords.staysFormula(error);
}

/** What freezing would break, in words; null where it breaks nothing. */
export function breakWords(
  breaks: readonly { readonly at: string; readonly reads: string }[],
): string | null {
  if (breaks.length === 0) return null;
  const readers = [...new Set(breaks.map(({ at }) => at))];
  const reads = [...new Set(breaks.map(({ reads: spill }) => spill))];
  const verb = readers.length === 1 ? "reads" : "read";
  return `${listed(readers)} ${verb} ${listed(reads)}, which only a formula has: ${readers.length === 1 ? "it" : "they"} will show #REF!. Leave the formula out, or agree to that.`;
}

/** Changed cells of a formula that are listed; the rest are counted. */
const mostChanges = 5;

/** What thawing this one would overwrite, or why there is nothing to thaw; no line where neither. */
export function thawNotes(frozen: FrozenFormula): string[] {
  if (frozen.address === undefined) return [freezeWords.cellsDeleted];
  return [...(frozen.unsure === true ? [unsureWords] : []), ...changeNotes(frozen)];
}

const unsureWords = freezeWords.mayHaveMoved;

function changeNotes({ changed }: FrozenFormula): string[] {
  if (changed.length === 0) return [];
  const cells = freezeWords.changedCells(changed.length);
  const rest = changed.length - mostChanges;
  return [
    freezeWords.thawingOverwrites(cells, changed.length),
    ...changed.slice(0, mostChanges).map(changedWords),
    ...(rest > 0 ? [freezeWords.andManyMore(rest)] : []),
  ];
}

function changedWords({ address, was, now }: ChangedCell): string {
  return freezeWords.was(address, shown(now), shown(was));
}

function shown(value: ChangedCell["now"]): string {
  return value === "" ? "blank" : String(value);
}

export function frozenNote({ frozen, left }: Frozen): Note {
  const words = [freezeWords.frozen(frozen.length), ...left.map((one) => one.words)];
  return { intent: "success", words: words.join(" ") };
}

export function thawedNote(count: number): Note {
  return { intent: "success", words: freezeWords.thawed(count) };
}

export function repairedNote({ repaired, broken }: Repaired): Note {
  const works = freezeWords.repaired(repaired.length);
  if (broken.length === 0) return { intent: "success", words: works };
  const still = freezeWords.stillBroken(broken, broken.length);
  return { intent: "warning", words: repaired.length === 0 ? still : `${works} ${still}` };
}
