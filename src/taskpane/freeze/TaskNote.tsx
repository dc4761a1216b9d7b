import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { FreezeState, Task } from "./types";

/** What came of what was done, beside what was done. The region is always there, so that screen readers hear it. */
export function TaskNote({ note, task }: Pick<FreezeState, "note"> & { readonly task: Task }) {
  const own = note?.task === task ? note : null;
  return (
    <div role={own?.intent === "error" ? "alert" : "status"}>
      {own !== null && (
        <MessageBar intent={own.intent} layout="multiline">
          <MessageBarBody>{own.words}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
