import { useMemo, useState } from "react";
import { caseMeasures, type ChartCases, type MonthlySource } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { ChoiceField, plainChoices } from "../../fields/ChoiceField";
import type { ChoicesProps } from "./MethodPart";
import { NumberField } from "./NumberField";
import { casesName } from "./optionWords";
import { chartOptionWords } from "../../../words";

const none: ChartCases = { kind: "none" };
/** Rates of crime are to so many residents. */
const usualRate = 1000;

/** What the figures are held against: a measure of the source, or one number for all periods. */
export function CasesFields({ source, definition, define }: ChoicesProps) {
  const styles = usePartStyles();
  const { measure, method, cases } = definition;
  const [figure, setFigure] = useState(cases.kind === "figure");
  const choices = useMemo(() => choicesOf(source, measure), [source, measure]);
  const set = (next: ChartCases) => {
    define({ ...definition, cases: next });
  };
  const rates = casesName(method) === "exposure";
  const per = cases.kind === "none" ? (rates ? usualRate : 1) : cases.per;
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={rates ? chartOptionWords.per : chartOptionWords.outOf}
        value={figure ? "figure" : cases.kind === "measure" ? `of ${cases.key}` : ""}
        choices={choices}
        onChoose={(value) => {
          setFigure(value === "figure");
          set(value.startsWith("of ") ? { kind: "measure", key: value.slice(3), per } : none);
        }}
      />
      {figure && <FigureField cases={cases} rates={rates} per={per} set={set} />}
      {rates && cases.kind !== "none" && <PerField cases={cases} set={set} />}
    </div>
  );
}

interface FigureFieldProps {
  readonly cases: ChartCases;
  readonly rates: boolean;
  readonly per: number;
  readonly set: (cases: ChartCases) => void;
}

function FigureField({ cases, rates, per, set }: FigureFieldProps) {
  return (
    <NumberField
      label={rates ? chartOptionWords.number : chartOptionWords.numberOfCases}
      value={cases.kind === "figure" ? cases.value : null}
      placeholder={chartOptionWords.numberExample}
      above={0}
      onNumber={(value) => {
        set(value === null ? none : { kind: "figure", value, per });
      }}
    />
  );
}

interface PerFieldProps {
  readonly cases: Exclude<ChartCases, { kind: "none" }>;
  readonly set: (cases: ChartCases) => void;
}

function PerField({ cases, set }: PerFieldProps) {
  return (
    <NumberField
      label={chartOptionWords.rateForEvery}
      value={cases.per}
      placeholder={chartOptionWords.rateExample}
      above={0}
      onNumber={(value) => {
        if (value !== null) set({ ...cases, per: value });
      }}
    />
  );
}

/** The measures by words that no other choice has. */
function choicesOf(source: MonthlySource, measure: string) {
  const measures = caseMeasures(source, measure).map(({ key }) => key);
  return [
    { value: "", words: chartOptionWords.choose },
    ...plainChoices(measures).map(({ value, words }) => ({ value: `of ${value}`, words })),
    { value: "figure", words: chartOptionWords.oneNumber },
  ];
}
