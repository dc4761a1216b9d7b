import { insertManaged, type Origin, readAgain, type SourceRange, type Target } from "../../excel";
import type { TableSpec } from "../../report";
import { withCellsOf } from "../kept/keptCells";
import { type Answer, rewriteKept } from "../kept/rewriteKept";
import type { KeptList } from "../kept/keptList";
import { sameFigures } from "../source/sameFigures";
import { understood } from "../source/sourceTask";
import type { Asking } from "../work/useTask";
import type { ListAction, ListSubject } from "./types";

/** What the person saw and agreed to. */
export interface ListInsertion {
  readonly source: SourceRange;
  readonly subject: ListSubject;
  /** With its title. */
  readonly spec: TableSpec;
}

/** What a record calls each table; Excel's table has its name of it. */
const kinds = { allocation: "allocation", apportion: "shares", deadlines: "milestones" } as const;

/** Inserts only what the source still says: a list that changed since the preview is shown first. */
export async function insertList(
  { source, subject, spec }: ListInsertion,
  { target, overwrite }: { readonly target: Target; readonly overwrite: boolean },
  asking: Asking,
): Promise<ListAction> {
  const range = await readAgain(source, asking.waiting);
  if (!sameFigures(source, range)) return changed(range, asking);
  const origin: Origin = {
    kind: kinds[subject.chosen.shape],
    source,
    headerRows: headerRows(subject),
    definition: kept(subject),
    figures: null,
  };
  const table = await insertManaged(spec, target, origin, { overwrite, ...asking.waiting });
  return { type: "inserted", table };
}

/** Which table is rewritten, and how. */
interface ListUpdate {
  readonly id: string;
  /** The person chose other cells than those that the table was made from. */
  readonly elsewhere: boolean;
  readonly answer: Answer;
}

/** Rewrites a kept table by other choices. */
export async function updateList(
  { source, subject, spec }: ListInsertion,
  update: ListUpdate,
  asking: Asking,
): Promise<ListAction> {
  const done = await rewriteKept(
    {
      ...update,
      source,
      remake: (_, { definition }) => ({
        spec,
        definition: withCellsOf(kept(subject), definition),
        figures: null,
        headerRows: headerRows(subject),
      }),
    },
    asking,
  );
  if (done.kind === "changed") return changed(done.range, asking);
  if (done.kind === "asking") return { type: "asking", edits: done.edits, keepable: true };
  return { type: "inserted", table: done.table };
}

/** The source no longer says what was shown: it is shown anew, and nothing is written. */
async function changed(range: SourceRange, asking: Asking): Promise<ListAction> {
  return { type: "sourceChanged", ...(await understood(range, asking)) };
}

function kept({ layout, chosen }: ListSubject): KeptList {
  return { ...chosen, hasHeadings: layout.hasHeadings };
}

/** By its headings the list is known again at a refresh. */
function headerRows({ layout }: ListSubject): number {
  return layout.hasHeadings ? layout.firstRow : 0;
}
