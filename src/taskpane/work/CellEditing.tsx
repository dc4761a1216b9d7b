import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

/** Excel is silent, most often because a cell is being edited: how to go on, and the way out. */
export function CellEditing({ cancel }: { readonly cancel: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        Excel has not answered yet. If a cell is being edited, press Enter or Esc.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={cancel}>Cancel</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
