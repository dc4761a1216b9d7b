import { Checkbox } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { usePartStyles } from "../layout/partStyles";
import { insertWords } from "../../words";

interface LiveFieldProps {
  readonly live: boolean;
  /** What is to be known of a formula, said while it is chosen. */
  readonly note: string;
  readonly dispatch: Dispatch<{ readonly type: "live"; readonly on: boolean }>;
}

/** Values, or one formula that follows its source. */
export function LiveField({ live, note, dispatch }: LiveFieldProps) {
  const styles = usePartStyles();
  return (
    <>
      <Checkbox
        className={styles.check}
        label={insertWords.live}
        checked={live}
        onChange={(_, { checked }) => {
          dispatch({ type: "live", on: checked === true });
        }}
      />
      {live && <p className={styles.note}>{note}</p>}
    </>
  );
}

/** What holds of every formula that follows its source. */
export const liveNeeds = insertWords.liveNeeds;
