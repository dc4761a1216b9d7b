import {
  type InsertedTable,
  planRefresh,
  planRepoint,
  refresh,
  type Remake,
  type SourceRange,
} from "../../excel";
import { sameFigures } from "../source/sameFigures";
import type { Asking } from "../work/useTask";
import { isSettled, withKeptCells } from "./keptCells";
import { markingInPlace } from "./markingInPlace";

/** What becomes of figures edited by hand. */
export type Answer = "ask" | "keep" | "overwrite";

export interface Rewriting {
  readonly id: string;
  /** The figures that the person was shown. */
  readonly source: SourceRange;
  /** The person chose other cells than those that the table was made from. */
  readonly elsewhere: boolean;
  readonly answer: Answer;
  readonly remake: Remake;
}

/** What came of it: written; or nothing was, because the source changed or figures were edited by hand. */
export type Rewritten =
  | { readonly kind: "written"; readonly table: Pick<InsertedTable, "address"> }
  | { readonly kind: "changed"; readonly range: SourceRange }
  | { readonly kind: "asking"; readonly edits: number };

/** Rewrites a kept table by other choices. Figures edited by hand are asked about before anything is written. */
export async function rewriteKept(
  { id, source, elsewhere, answer, remake }: Rewriting,
  { waiting }: Asking,
): Promise<Rewritten> {
  const plan = markingInPlace(
    await (elsewhere ? planRepoint(id, source, remake, waiting) : planRefresh(id, remake, waiting)),
  );
  if (!sameFigures(source, plan.source)) return { kind: "changed", range: plan.source };
  const settled = plan.edits.filter((edit) => isSettled(edit, plan.made.definition));
  const asked = plan.edits.length - settled.length;
  if (answer === "ask" && asked > 0) return { kind: "asking", edits: asked };
  const keep = answer === "overwrite" ? settled : plan.edits;
  const remade = { ...plan.made, definition: withKeptCells(plan.made.definition, keep) };
  const table = await refresh({ ...plan, made: remade }, { keep }, waiting);
  return { kind: "written", table };
}
