import {
  type HandEdit,
  insertLive,
  insertManaged,
  type LiveSource,
  planRefresh,
  readAgain,
  refresh,
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
  const { source, subject, made } = insertion;
  const range = await readAgain(source, asking.waiting);
  if (!sameFigures(source, range)) return changed(range, asking);
  const origin = {
    kind: "scorecard",
    source,
    headerRows: headerRows(subject, source),
    definition: made.kept,
    figures: made.figures,
  };
  const options = { overwrite, ...asking.waiting };
  const spec = specOf(insertion);
  const table = await (live === null
    ? insertManaged(spec, target, origin, options)
    : insertLive(spec, live, target, origin, options));
  return { type: "inserted", table };
}

/** Rewrites a kept table by other choices. Figures edited by hand are asked about before anything is written. */
export async function updateTable(
  insertion: Insertion,
  id: string,
  answer: "ask" | "keep" | "overwrite",
  asking: Asking,
): Promise<ScorecardAction> {
  const { source, made } = insertion;
  const remade = { spec: specOf(insertion), definition: made.kept, figures: made.figures };
  const plan = await planRefresh(id, () => remade, asking.waiting);
  if (!sameFigures(source, plan.source)) return changed(plan.source, asking);
  if (answer === "ask" && plan.edits.length > 0) return { type: "asking", edits: plan.edits };
  const keep: readonly HandEdit[] = answer === "keep" ? plan.edits : [];
  return { type: "inserted", table: await refresh(plan, { keep }, asking.waiting) };
}

async function changed(range: SourceRange, asking: Asking): Promise<ScorecardAction> {
  return { type: "sourceChanged", ...(await understood(range, asking)) };
}

function specOf({ made, title }: Insertion): TableSpec {
  return { ...made.spec, title };
}
