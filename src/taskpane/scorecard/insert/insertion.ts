import {
  insertLive,
  insertManaged,
  type LiveSource,
  type Origin,
  readAgain,
  type SourceRange,
  type Target,
} from "../../../excel";
import type { TableSpec } from "../../../report";
import type { Asking } from "../../work/useTask";
import type { Made } from "../making/make";
import { headerRows, type Subject } from "../making/subject";
import { sameFigures } from "../../source/sameFigures";
import { understood } from "../../source/sourceTask";
import type { ScorecardAction } from "../types";

/** What the person saw and agreed to. */
export interface Insertion {
  readonly source: SourceRange;
  readonly subject: Subject;
  readonly made: Made;
  readonly title: string;
}

interface InsertionPlace {
  readonly target: Target;
  readonly overwrite: boolean;
  /** What a live table reads; null for a table of values. */
  readonly live: LiveSource | null;
}

/** Inserts only what the source still says: figures that changed since the preview are shown first. */
export async function insertFresh(
  insertion: Insertion,
  { target, overwrite, live }: InsertionPlace,
  asking: Asking,
): Promise<ScorecardAction> {
  const { source } = insertion;
  const range = await readAgain(source, asking.waiting);
  if (!sameFigures(source, range)) return changed(range, asking);
  const origin = originOf(insertion);
  const options = { overwrite, ...asking.waiting };
  const spec = specOf(insertion);
  const table = await (live === null
    ? insertManaged(spec, target, origin, options)
    : insertLive(spec, live, target, origin, options));
  return { type: "inserted", table, live: live !== null };
}

/** What the workbook keeps of the table. */
export function originOf({ source, subject, made }: Insertion): Origin {
  return {
    kind: "scorecard",
    source,
    headerRows: headerRows(subject, source),
    definition: made.kept,
    figures: made.figures,
  };
}

/** The source no longer says what was shown: it is shown anew, and nothing is written. */
export async function changed(range: SourceRange, asking: Asking): Promise<ScorecardAction> {
  return { type: "sourceChanged", ...(await understood(range, asking)) };
}

export function specOf({ made, title }: Insertion): TableSpec {
  return { ...made.spec, title };
}
