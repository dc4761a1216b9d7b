import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { ChartDefinition, MonthlySource } from "../../report";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { ChoiceField, plainChoices } from "../fields/ChoiceField";
import { withMeasure } from "./definitionFor";
import { partChoices, withPart } from "./measureChoice";
import type { ChartAction, ChartState } from "./types";
import { chartPaneWords } from "../../words";

interface MeasurePartProps {
  readonly source: MonthlySource;
  readonly definition: ChartDefinition;
  readonly mode: ChartState["mode"];
  /** One chart of this workbook is edited: there is nothing to choose but its measure. */
  readonly editing: boolean;
  readonly dispatch: Dispatch<ChartAction>;
}

/** One chart, and of which measure, or a chart of each. */
export function MeasurePart({ source, definition, mode, editing, dispatch }: MeasurePartProps) {
  const styles = usePartStyles();
  const choices = partChoices(source, definition.measure);
  return (
    <Part heading={chartPaneWords.measure}>
      {!editing && source.measures.length > 1 && <ModeChoice mode={mode} dispatch={dispatch} />}
      {mode === "one" && choices.length === 0 && <p className={styles.text}>{definition.measure}</p>}
      {mode === "one" && choices.length > 0 && (
        <div className={styles.fields}>
          {choices.map(({ at, label, value, options }) => (
            <ChoiceField
              key={at}
              label={label}
              value={value}
              choices={plainChoices(options)}
              onChoose={(part) => {
                const measure = withPart(source, definition.measure, at, part);
                dispatch({ type: "define", definition: withMeasure(source, definition, measure) });
              }}
            />
          ))}
        </div>
      )}
    </Part>
  );
}

function ModeChoice({ mode, dispatch }: Pick<MeasurePartProps, "mode" | "dispatch">) {
  return (
    <RadioGroup
      aria-label={chartPaneWords.howManyCharts}
      layout="horizontal"
      value={mode}
      onChange={(_, { value }) => {
        dispatch({ type: "mode", mode: value === "many" ? "many" : "one" });
      }}
    >
      <Radio value="one" label={chartPaneWords.oneChart} />
      <Radio value="many" label={chartPaneWords.manyCharts} />
    </RadioGroup>
  );
}
