import { faultMessage } from "../faultMessage";
import type { RefreshAnswers } from "../../excel";
import type { Note, Planned } from "./types";
import { tablesWords } from "../../words";

/** The hand-edited cells that stay: all but those that are to take the new figure. */
export function answersTo({ plan, taken }: Pick<Planned, "plan" | "taken">): RefreshAnswers {
  const addresses = new Set(taken.map(({ address }) => address));
  return { keep: plan.edits.filter(({ address }) => !addresses.has(address)) };
}

/** What a refresh has done, in a sentence or two. */
export function doneNote(done: Planned): Note {
  const kept = answersTo(done).keep.length;
  const { length: taken } = done.taken;
  const words = [
    done.outlook.summary,
    ...(kept === 0 ? [] : [tablesWords.editsKept(kept)]),
    ...(taken === 0 ? [] : [tablesWords.editsTaken(taken)]),
  ];
  return { intent: "success", words: words.join(" ") };
}

/** Why something could not be done; `again` is the button that begins it again. */
export function failedNote(reason: unknown, again?: string): Note {
  const { words, cancelled } = faultMessage(reason, again);
  return { intent: cancelled ? "info" : "error", words };
}

/** Why a table is left as it is when all are refreshed: the person has to look first. Null where they need not. */
export function leftNote({ plan, asked }: Planned): Note | null {
  const { goneMeasures, addedColumns } = plan;
  if (asked.length > 0) return left(tablesWords.editedByHand(asked.length));
  if (goneMeasures.length > 0 && addedColumns.length > 0) return left(tablesWords.sourceLost(goneMeasures));
  return null;
}

function left(why: string): Note {
  return { intent: "warning", words: tablesWords.leftAsItIs(why) };
}

/** "3 tables: 2 refreshed, 1 unchanged. Left as it is: Crime." */
export function allNote(tally: AllTally): Note {
  const { refreshed, unchanged, left: leftOnes, stopped, total } = tally;
  const words = [
    refreshed === 0 ? null : tablesWords.refreshed(refreshed),
    unchanged === 0 ? null : tablesWords.unchanged(unchanged),
    leftOnes.length === 0 ? null : tablesWords.leftAs(leftOnes.length, leftOnes),
  ].filter((each) => each !== null);
  const end = stopped ? tablesWords.stopped : "";
  const intent = leftOnes.length > 0 || stopped ? "warning" : "success";
  return {
    intent,
    words: `${tablesWords.tablesCounted(total)}: ${words.length === 0 ? tablesWords.noneRefreshed : words.join("; ")}.${end}`,
  };
}

export interface AllTally {
  readonly total: number;
  readonly refreshed: number;
  readonly unchanged: number;
  /** Titles of the tables that were left. */
  readonly left: readonly string[];
  readonly stopped: boolean;
}
