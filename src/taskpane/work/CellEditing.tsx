import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

/** Excel does not answer, most often because a cell is being edited: how to go on, and the way out. */
export function CellEditing({ cancel }: { readonly cancel: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>Finish editing the cell (press Enter or Esc).</MessageBarBody>
      <MessageBarActions>
        <Button onClick={cancel}>Cancel</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
