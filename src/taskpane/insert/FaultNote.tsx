import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { FaultMessage } from "../faultMessage";

/** Why it was not inserted. */
export function FaultNote({ fault: { cancelled, words } }: { readonly fault: FaultMessage }) {
  return (
    <MessageBar intent={cancelled ? "info" : "error"} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
