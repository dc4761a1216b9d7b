import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { insertWords } from "../../words";

interface InsertedNoteProps {
  readonly words: string;
  /** Where what was inserted begins. */
  readonly address: string;
  /** Not all that was asked for. */
  readonly partly?: boolean;
  readonly show: (address: string) => void;
}

/** What was inserted, and the way to it. */
export function InsertedNote({ words, address, partly = false, show }: InsertedNoteProps) {
  return (
    <MessageBar intent={partly ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            show(address);
          }}
        >
          {insertWords.goTo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
