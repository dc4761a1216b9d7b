import { Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { Part } from "./Part";
import type { Understanding } from "./scorecardModel";
import { usePartStyles } from "./scorecardStyles";
import type { ScorecardAction, SourceState } from "./types";

interface SourcePartProps {
  readonly source: SourceState;
  readonly following: boolean;
  readonly understanding: Understanding | null;
  readonly dispatch: Dispatch<ScorecardAction>;
}

export function SourcePart({ source, following, understanding, dispatch }: SourcePartProps) {
  const styles = usePartStyles();
  const { range, words } = source;
  const trouble = words ?? (understanding?.guess.kind === "unsuitable" ? understanding.guess.words : null);
  return (
    <Part heading="Source">
      <p className={styles.address}>{range === null ? "No figures selected" : range.address}</p>
      <Checkbox
        className={styles.check}
        label="Follow the selection"
        checked={following}
        onChange={(_, { checked }) => {
          dispatch({ type: "follow", on: checked === true });
        }}
      />
      {!following && <p className={styles.note}>The source stays while you select other cells.</p>}
      {trouble !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </Part>
  );
}
