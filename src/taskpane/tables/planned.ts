import { planRefresh } from "../../excel";
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
  const plan = await planRefresh(id, remake({ signal: waiting.signal, onProgress }), reading);
  return { plan, outlook: outlook(plan), taken: [] };
}
