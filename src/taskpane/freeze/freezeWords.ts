import type { BoardFormula, ChangedCell, Frozen, FrozenFormula, Repaired } from "../../excel";
import { isBusy } from "./freezeModel";
import type { Note } from "./types";
import { counted, listed } from "../../words";

/** The buttons, by what they do. */
export const taskWords = { freeze: "Freeze", thaw: "Thaw", repair: "Repair" };

export const why = {
  freeze:
    "People without Boardsheet see #NAME? where its formulas stand. Before you send them the workbook, turn the formulas into the values they show. The look of the cells stays.",
  thaw: "Puts frozen formulas back over their values, so that they follow the figures again.",
  repair:
    "After a workbook was opened, Excel may show #NAME? though Boardsheet is here. This enters such formulas again.",
};

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
    ...(spill === address ? [] : [`Fills ${local(spill)}.`]),
    ...(cells.length === 0 ? [] : [`Read by ${listed(cells)}, where nothing changes.`]),
    ...(spills.length === 0 ? [] : [`Read as ${local(address)}# by ${listed(spills)}.`]),
  ];
}

function errorWords(error: string): string {
  return isBusy(error) ? "Is being worked out." : `Shows ${error}, so it stays a formula.`;
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
  if (frozen.address === undefined) return ["Its cells were deleted: thawing only takes it off this list."];
  return [...(frozen.unsure === true ? [unsureWords] : []), ...changeNotes(frozen)];
}

const unsureWords =
  "Rows, columns or sheets may have moved since it was frozen, and the cells that it reads could not be followed. Thaw it only if the formula above reads the right cells.";

function changeNotes({ changed }: FrozenFormula): string[] {
  if (changed.length === 0) return [];
  const cells = counted(changed.length, "cell no longer holds", "cells no longer hold");
  const rest = changed.length - mostChanges;
  return [
    `${cells} the frozen value. Thawing overwrites ${changed.length === 1 ? "it" : "them"}.`,
    ...changed.slice(0, mostChanges).map(changedWords),
    ...(rest > 0 ? [`and ${counted(rest, "more", "more")}`] : []),
  ];
}

function changedWords({ address, was, now }: ChangedCell): string {
  return `${address}: ${shown(now)}, was ${shown(was)}`;
}

function shown(value: ChangedCell["now"]): string {
  return value === "" ? "blank" : String(value);
}

export function frozenNote({ frozen, left }: Frozen): Note {
  const words = [
    `${counted(frozen.length, "formula is a value", "formulas are values")} now. Thaw puts ${frozen.length === 1 ? "it" : "them"} back.`,
    ...left.map((one) => one.words),
  ];
  return { intent: "success", words: words.join(" ") };
}

export function thawedNote(count: number): Note {
  return { intent: "success", words: `${counted(count, "formula")} thawed.` };
}

export function repairedNote({ repaired, broken }: Repaired): Note {
  const works = `${counted(repaired.length, "formula")} entered again.`;
  if (broken.length === 0) return { intent: "success", words: works };
  const still = `${listed(broken)} ${broken.length === 1 ? "shows" : "show"} #NAME? still. Close Excel and open the workbook again, with Boardsheet on the Home tab.`;
  return { intent: "warning", words: repaired.length === 0 ? still : `${works} ${still}` };
}
