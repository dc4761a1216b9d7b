import { withCellsOf } from "../../kept/keptCells";
import { type Answer, rewriteKept } from "../../kept/rewriteKept";
import type { Asking } from "../../work/useTask";
import { headerRows } from "../making/subject";
import type { ScorecardAction } from "../types";
import { changed, type Insertion, specOf } from "./insertion";

interface Update {
  readonly id: string;
  /** The person chose other cells than those that the table was made from. */
  readonly elsewhere: boolean;
  readonly answer: Answer;
}

/** Rewrites a kept table by other choices. */
export async function updateTable(
  insertion: Insertion,
  update: Update,
  asking: Asking,
): Promise<ScorecardAction> {
  const { source, subject, made } = insertion;
  const done = await rewriteKept(
    {
      ...update,
      source,
      remake: (_, { definition }) => ({
        spec: specOf(insertion),
        definition: withCellsOf(made.kept, definition),
        figures: made.figures,
        headerRows: headerRows(subject, source),
      }),
    },
    asking,
  );
  if (done.kind === "changed") return changed(done.range, asking);
  if (done.kind === "asking") return { type: "asking", edits: done.edits, keepable: true };
  return { type: "inserted", table: done.table, live: false };
}
