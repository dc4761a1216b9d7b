import { columnProfiles, type ColumnProfile } from "../scorecard/columnProfile";
import { layOut, type SelectionLayout } from "../scorecard/layOut";
import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import type { DeadlineDefinition } from "./definition";
import { dueIn } from "./dueDay";

const saysDue = /\bdue\b|deadline|\bdates?\b|\bwhen\b|timescale|complete by|completion/i;
const saysMilestone = /milestone|action|deliverable|task|activity|objective|commitment/i;
const saysOwner = /owner|\blead\b|responsible|\bwho\b|officer|assigned/i;
const saysStatus = /status|\brag\b|progress|position|complete\??$/i;
const saysDone = /^(?:complete|completed|done|achieved|delivered|closed|finished|met)$/i;

/** Lays a list of milestones out. Where all of it is words, no figures tell which row holds headings: their words do. */
export function layOutDeadlines(
  cells: readonly (readonly SourceCell[])[],
  hasHeadings?: boolean,
): SelectionLayout {
  const guessed = layOut(cells, hasHeadings);
  if (hasHeadings !== undefined || guessed.hasHeadings) return guessed;
  const headed = layOut(cells, true);
  return headed.headings.some((heading) => saysDue.test(heading)) ? headed : guessed;
}

/** What a list of milestones is likely to be; null where it has no names or no dates. */
export function guessDeadlines(layout: SelectionLayout): DeadlineDefinition | null {
  const profiles = columnProfiles(layout).filter(({ holds }) => holds !== "nothing");
  const dated = profiles.filter((each) => each.holds === "words" || datesIn(layout, each) > 0);
  const due =
    dated.find(({ heading }) => saysDue.test(heading)) ?? dated.find((each) => datesIn(layout, each) >= 0.5);
  const words = profiles.filter((each) => each.holds === "words" && each !== due);
  const find = (says: RegExp): ColumnProfile | undefined => words.find(({ heading }) => says.test(heading));
  const [owner, status] = [find(saysOwner), find(saysStatus)];
  const names = words.filter((each) => each !== owner && each !== status);
  const milestone = names.find(({ heading }) => saysMilestone.test(heading)) ?? names[0];
  if (!due || !milestone) return null;
  return {
    version: 1,
    columns: {
      ...{ milestone: milestone.index, owner: owner?.index ?? null },
      ...{ due: due.index, status: status?.index ?? null },
    },
    done: doneIn(layout, status?.index ?? null),
    asOf: null,
  };
}

/** The statuses of a list, each once, in the order they come. */
export function statusesIn({ rows }: SelectionLayout, column: number | null): string[] {
  if (column === null) return [];
  return [...new Set(rows.map((row) => cellText(row[column] ?? "")))].filter((text) => text !== "");
}

/** Those of them that plainly mean that a milestone is done. */
export function doneIn(layout: SelectionLayout, column: number | null): string[] {
  return statusesIn(layout, column).filter((each) => saysDone.test(each));
}

/** The part of a column's cells that are dates. */
function datesIn({ rows }: SelectionLayout, { index }: ColumnProfile): number {
  const cells = rows.map((row) => row[index] ?? "").filter((cell) => !isBlank(cell));
  return cells.length === 0 ? 0 : cells.filter((cell) => dueIn(cell) !== null).length / cells.length;
}
