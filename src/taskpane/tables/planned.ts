import { planRefresh, type RefreshPlan } from "../../excel";
import { isSettled, withCellsOf } from "../kept/keptCells";
import { markingInPlace } from "../kept/markingInPlace";
import { remake } from "../kept/remake";
import type { Working } from "../work/useWork";
import { outlook } from "./outlook";
import type { Planned } from "./types";

/** Reads a table's source and says what a refresh would do. Nothing is changed. */
export async function planned(id: string, { waiting, onProgress }: Working): Promise<Planned> {
  const reading = {
    ...waiting,
    onProgress: (done: number, total: number) => {
      onProgress({ done, total });
    },
  };
  const again = remake({ signal: waiting.signal, onProgress });
  const plan = await planRefresh(
    id,
    async (source, record) => {
      const made = await again(source, record);
      return { ...made, definition: withCellsOf(made.definition, record.definition) };
    },
    reading,
  );
  return plannedOf(markingInPlace(plan));
}

/** What is planned, with the hand-edited cells told apart by whether the person has decided on them before. */
export function plannedOf(plan: RefreshPlan): Planned {
  const settled = plan.edits.filter((edit) => isSettled(edit, plan.made.definition));
  const asked = plan.edits.filter((edit) => !settled.includes(edit));
  return { plan, outlook: outlook(plan), asked, settled, taken: [] };
}
