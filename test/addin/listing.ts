import { readSource, type Target } from "../../src/excel";
import type { ListKind } from "../../src/taskpane/list/listKind";
import { insertList, type ListInsertion, updateList } from "../../src/taskpane/list/listInsertion";
import type { ListDefinition } from "../../src/taskpane/kept/keptList";
import { makeList } from "../../src/taskpane/kept/makeList";
import type { Asking } from "../../src/taskpane/work/useTask";

/** As a screen asks Excel, with nobody who gives up. */
export const asking = (): Asking => ({
  waiting: { signal: new AbortController().signal },
  onProgress: () => undefined,
});

/** The table that a screen makes of these cells, by its guess and what is chosen over it. */
export async function listed(
  kind: ListKind,
  address: string,
  title: string,
  choose: (guessed: ListDefinition) => ListDefinition = (guessed) => guessed,
): Promise<ListInsertion> {
  const source = await readSource(address);
  const layout = kind.layOut(source.values);
  const guessed = kind.guess(layout);
  if (guessed === null) throw new Error(`Nothing can be made of ${address}.`);
  const subject = { layout, chosen: choose(guessed) };
  const made = makeList(layout, subject.chosen, title);
  if (made.kind === "none") throw new Error(made.words);
  return { source, subject, spec: made.spec };
}

/** Inserts it as the screen does, and gives where it is. */
export async function inserted(list: ListInsertion, target: Target, overwrite = false): Promise<string> {
  const done = await insertList(list, { target, overwrite }, asking());
  if (done.type !== "inserted") throw new Error(`It was not inserted: ${done.type}.`);
  return done.table.address;
}

export function updated(list: ListInsertion, id: string, answer: "ask" | "keep" | "overwrite" = "ask") {
  return updateList(list, { id, elsewhere: false, answer }, asking());
}
