import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface EditsQuestionProps {
  /** Which cells were edited. */
  readonly edited: string;
  /** They may stay as they are; otherwise they can only be overwritten. */
  readonly keepable?: boolean;
  readonly insert: (answer: "keep" | "overwrite") => void;
}

/** Cells were edited by hand: the person says what becomes of them. */
export function EditsQuestion({ edited, keepable = true, insert }: EditsQuestionProps) {
  const answer = (given: "keep" | "overwrite") => () => {
    insert(given);
  };
  const question = keepable
    ? "Keep what was typed, or overwrite it?"
    : "What was typed is overwritten. Copy what you need first.";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{`${edited} edited by hand. ${question}`}</MessageBarBody>
      <MessageBarActions>
        {keepable && <Button onClick={answer("keep")}>Keep</Button>}
        <Button onClick={answer("overwrite")}>Overwrite</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
