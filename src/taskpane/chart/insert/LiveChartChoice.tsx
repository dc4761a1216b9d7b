import { Checkbox } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useMemo } from "react";
import { usePartStyles } from "../../layout/partStyles";
import type { ChartAction, ChartState, Making } from "../types";
import { liveChartSource } from "./liveChartSource";

interface LiveChartChoiceProps {
  readonly state: Pick<ChartState, "live" | "source">;
  readonly shown: Making;
  readonly dispatch: Dispatch<ChartAction>;
}

/** Values, or one formula that follows its source, where a formula can give the chart. */
export function LiveChartChoice({ state: { live, source }, shown, dispatch }: LiveChartChoiceProps) {
  const styles = usePartStyles();
  const { range } = source;
  const possible = useMemo(() => range !== null && liveChartSource(shown, range) !== null, [shown, range]);
  if (!possible) return null;
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
      {live && (
        <p className={styles.note}>
          Whoever opens the workbook needs Boardsheet for the figures to change. The title says the latest
          signal, and there is no sentence beside it.
        </p>
      )}
    </>
  );
}
