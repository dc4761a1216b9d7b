import { useMemo } from "react";
import type { ScorecardDefinition } from "../../report";
import { scorecardWords } from "../../words";
import {
  definitionFor,
  type Subject,
  suggestedTitle,
  totalsChoice,
  type TotalsChoice,
  totalsSubject,
} from "./making/subject";
import type { ReadSource } from "../source/types";
import type { ScorecardState } from "./types";

export interface TableToBe {
  readonly read: ReadSource | null;
  readonly definition: ScorecardDefinition | null;
  readonly choice: TotalsChoice | null;
  /** Another object whenever the table is to be made anew. */
  readonly subject: Subject | null;
  readonly title: string;
}

/** What is to be made of the figures, by what was guessed and what the person chose. */
export function useTable(state: ScorecardState): TableToBe {
  const { corrections, attempt } = state;
  const { range, understanding } = state.source;
  const read = useMemo(
    () => (range === null || understanding === null ? null : { range, understanding }),
    [range, understanding],
  );
  const definition = useMemo(() => read && definitionFor(read, state.definition), [read, state.definition]);
  const choice = useMemo(() => read && totalsChoice(read, corrections), [read, corrections]);
  const subject = useMemo(
    () => subjectOf({ read, definition, choice, attempt }),
    [read, definition, choice, attempt],
  );
  const title = state.title ?? (read === null ? scorecardWords.scorecard : suggestedTitle(read));
  return { read, definition, choice, subject, title };
}

interface Chosen extends Pick<TableToBe, "read" | "definition" | "choice"> {
  /** Each attempt has a subject of its own, so that the table is made once more. */
  readonly attempt: number;
}

function subjectOf({ read, definition, choice }: Chosen): Subject | null {
  if (read?.understanding.kind === "monthly" && definition !== null) {
    return { shape: "monthly", source: read.understanding.source, definition };
  }
  return choice && totalsSubject(choice);
}
