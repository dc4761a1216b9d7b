import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { workWords } from "../../words";

/** Excel is silent, most often because a cell is being edited: how to go on, and the way out. */
export function CellEditing({ cancel }: { readonly cancel: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{workWords.cellEditing}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={cancel}>{workWords.cancel}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
