import type { ManagedTable } from "../../excel";
import type { Working } from "../work/useWork";
import { tablesWords } from "../../words";
import { doRefresh } from "./doRefresh";
import { planned } from "./planned";
import { allNote, doneNote, failedNote, leftNote } from "./resultWords";
import type { Note } from "./types";

type Outcome = "refreshed" | "unchanged" | "left" | "stopped";

/**
 * Refreshes tables one after another and tells a line of each. What needs the person's eye is left and named; giving
 * up leaves whole tables only, since a refresh that is under way is put back.
 */
export async function refreshAll(
  tables: readonly ManagedTable[],
  working: Working,
  tell: (id: string, note: Note) => void,
): Promise<Note> {
  const outcomes: { readonly title: string; readonly outcome: Outcome }[] = [];
  for (const [done, { id, title }] of tables.entries()) {
    working.say(tablesWords.refreshingOf(title, done + 1, tables.length));
    const { note, outcome } = await refreshOne(id, working);
    tell(id, note);
    outcomes.push({ title, outcome });
    if (outcome === "stopped") break;
  }
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return allNote({
    total: tables.length,
    refreshed: count("refreshed"),
    unchanged: count("unchanged"),
    left: outcomes.flatMap(({ title, outcome }) => (outcome === "left" ? [title] : [])),
    stopped: count("stopped") > 0,
  });
}

async function refreshOne(id: string, working: Working): Promise<{ note: Note; outcome: Outcome }> {
  try {
    const ready = await planned(id, working);
    const left = leftNote(ready);
    if (left !== null) return { note: left, outcome: "left" };
    if (ready.outlook.nothing) {
      return { note: { intent: "info", words: ready.outlook.summary }, outcome: "unchanged" };
    }
    await doRefresh(ready, working.waiting);
    return { note: doneNote(ready), outcome: "refreshed" };
  } catch (reason) {
    return { note: failedNote(reason), outcome: working.waiting.signal.aborted ? "stopped" : "left" };
  }
}
