import type { Dispatch } from "react";
import type { ChartDefinition } from "../../../report";
import { useScreenStyles } from "../../layout/screenStyles";
import type { ChartAction, ChartState, ChartSubject } from "../types";
import { MethodPart } from "./MethodPart";
import { PointsPart } from "./PointsPart";
import { RulesPart } from "./RulesPart";
import { TargetPart } from "./TargetPart";

interface ChartChoicesProps extends ChartSubject {
  readonly mode: ChartState["mode"];
  readonly dispatch: Dispatch<ChartAction>;
}

/** What can be chosen of a chart, or of many alike. */
export function ChartChoices({ source, definition, mode, dispatch }: ChartChoicesProps) {
  const styles = useScreenStyles();
  const many = mode === "many";
  const choices = {
    source,
    definition,
    define: (next: ChartDefinition) => {
      dispatch({ type: "define", definition: next });
    },
  };
  return (
    <div className={styles.choices}>
      {!many && <MethodPart {...choices} />}
      <RulesPart {...choices} many={many} />
      <PointsPart {...choices} />
      <TargetPart {...choices} many={many} />
    </div>
  );
}
