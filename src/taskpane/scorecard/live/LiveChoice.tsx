import { Checkbox } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useMemo } from "react";
import { liveSource, valuesOnly } from "./liveSource";
import { usePartStyles } from "../../layout/partStyles";
import type { Making, ScorecardAction, ScorecardState } from "../types";

interface LiveChoiceProps {
  readonly state: ScorecardState;
  readonly shown: Making;
  readonly dispatch: Dispatch<ScorecardAction>;
}

/** Values, or one formula that follows its source, where a formula can give the table. */
export function LiveChoice({ state: { live, source, edited }, shown, dispatch }: LiveChoiceProps) {
  const styles = usePartStyles();
  const { range } = source;
  const possible = useMemo(() => range !== null && liveSource(shown, range) !== null, [shown, range]);
  if (!possible) {
    return edited?.live === true ? (
      <p className={styles.note}>
        One formula can’t give this table. It will hold values, which Refresh makes anew.
      </p>
    ) : null;
  }
  return (
    <>
      <Checkbox
        className={styles.check}
        label="Live: a formula that follows its source"
        checked={live}
        onChange={(_, { checked }) => {
          dispatch({ type: "live", on: checked === true });
        }}
      />
      {live && <p className={styles.note}>{liveWords(valuesOnly(shown.made))}</p>}
    </>
  );
}

function liveWords(headers: readonly string[]): string {
  const needs = "Whoever opens the workbook needs Boardsheet for the figures to change.";
  if (headers.length === 0) return needs;
  return `${needs} Values only, at the right of the table: ${headers.join(", ")}.`;
}
