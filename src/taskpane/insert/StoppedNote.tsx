import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface StoppedNoteProps {
  readonly words: string;
  /** What the button is called that begins once more. */
  readonly again: string;
  readonly onAgain: () => void;
}

/** The person stopped the work before there was anything to insert. */
export function StoppedNote({ words, again, onAgain }: StoppedNoteProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onAgain}>{again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
