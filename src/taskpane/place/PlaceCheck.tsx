import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { placeWords } from "../../words";
import { freeWords, occupiedWords, overwriteLabel } from "./placeWords";
import { usePartStyles } from "../layout/partStyles";
import type { CheckState, PlaceAction } from "./types";

interface PlaceCheckProps {
  readonly check: CheckState;
  readonly agreed: boolean;
  readonly dispatch: Dispatch<PlaceAction>;
}

/** What stands where the table would go. The region is always there, so that screen readers hear it change. */
export function PlaceCheck({ check, agreed, dispatch }: PlaceCheckProps) {
  const styles = usePartStyles();
  const occupied = check.phase === "checked" && check.check.state === "occupied" ? check.check : null;
  return (
    <>
      <div role="status">
        <Finding check={check} />
      </div>
      {check.phase === "failed" && (
        <Button
          className={styles.own}
          onClick={() => {
            dispatch({ type: "checkAgain" });
          }}
        >
          {placeWords.checkAgain}
        </Button>
      )}
      {occupied !== null && (
        <Checkbox
          className={styles.check}
          label={overwriteLabel(occupied.count)}
          checked={agreed}
          onChange={(_, { checked }) => {
            dispatch({ type: "agree", on: checked === true });
          }}
        />
      )}
    </>
  );
}

function Finding({ check }: { readonly check: CheckState }) {
  const styles = usePartStyles();
  if (check.phase === "none") return null;
  if (check.phase === "checking") return <p className={styles.note}>{placeWords.checking}</p>;
  if (check.phase === "failed") return <Message intent="warning" words={check.words} />;
  switch (check.check.state) {
    case "free":
      return <p className={styles.note}>{freeWords(check.target, check.check.address)}</p>;
    case "occupied":
      return <Message intent="warning" words={occupiedWords(check.check)} />;
    case "refused":
      return <Message intent="error" words={check.check.words} />;
  }
}

function Message({ intent, words }: { readonly intent: "warning" | "error"; readonly words: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}
