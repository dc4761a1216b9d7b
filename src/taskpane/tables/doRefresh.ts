import { refresh, type RefreshedTable, type Waiting } from "../../excel";
import { withKeptCells } from "../kept/keptCells";
import { answersTo } from "./resultWords";
import type { Planned } from "./types";

/** Does what was planned. The cells that are kept are written down, so that the next refresh need not ask again. */
export function doRefresh(ready: Planned, waiting: Waiting): Promise<RefreshedTable> {
  const { plan } = ready;
  const answers = answersTo(ready);
  const made = { ...plan.made, definition: withKeptCells(plan.made.definition, answers.keep) };
  return refresh({ ...plan, made }, answers, waiting);
}
