import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { insertWords } from "../../words";

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
  const question = keepable ? insertWords.keepOrOverwrite : insertWords.isOverwritten;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{insertWords.editedByHand(edited, question)}</MessageBarBody>
      <MessageBarActions>
        {keepable && <Button onClick={answer("keep")}>{insertWords.keep}</Button>}
        <Button onClick={answer("overwrite")}>{insertWords.overwrite}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
