import { planRefresh, planRepoint, refresh, type Remake } from "../../../excel";
import { isSettled, withCellsOf, withKeptCells } from "../../kept/keptCells";
import { markingInPlace } from "../../kept/markingInPlace";
import { sameFigures } from "../../source/sameFigures";
import type { Asking } from "../../work/useTask";
import { headerRows } from "../making/subject";
import type { ScorecardAction } from "../types";
import { changed, type Insertion, specOf } from "./insertion";

/** What becomes of figures edited by hand. */
export type Answer = "ask" | "keep" | "overwrite";

interface Update {
  readonly id: string;
  /** The person chose other cells than those that the table was made from. */
  readonly elsewhere: boolean;
  readonly answer: Answer;
}

/** Rewrites a kept table by other choices. Figures edited by hand are asked about before anything is written. */
export async function updateTable(
  insertion: Insertion,
  { id, elsewhere, answer }: Update,
  asking: Asking,
): Promise<ScorecardAction> {
  const { source, subject, made } = insertion;
  const remake: Remake = (_, { definition }) => ({
    spec: specOf(insertion),
    definition: withCellsOf(made.kept, definition),
    figures: made.figures,
    headerRows: headerRows(subject, source),
  });
  const plan = markingInPlace(
    await (elsewhere
      ? planRepoint(id, source, remake, asking.waiting)
      : planRefresh(id, remake, asking.waiting)),
  );
  if (!sameFigures(source, plan.source)) return changed(plan.source, asking);
  const settled = plan.edits.filter((edit) => isSettled(edit, plan.made.definition));
  const asked = plan.edits.length - settled.length;
  if (answer === "ask" && asked > 0) return { type: "asking", edits: asked, keepable: true };
  const keep = answer === "overwrite" ? settled : plan.edits;
  const remade = { ...plan.made, definition: withKeptCells(plan.made.definition, keep) };
  const table = await refresh({ ...plan, made: remade }, { keep }, asking.waiting);
  return { type: "inserted", table, live: false };
}
