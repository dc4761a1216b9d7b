import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  type ChartDefinition,
  type ChartMethod,
  chartMethods,
  type MethodSuggestion,
  suggestMethod,
} from "../../../report";
import { Disclosure } from "../../layout/Disclosure";
import { usePartStyles } from "../../layout/partStyles";
import { ChoiceField } from "../../fields/ChoiceField";
import type { ChartSubject } from "../types";
import { CasesFields } from "./CasesFields";
import { casesName, methodWords } from "./optionWords";
import { chartOptionWords } from "../../../words";

export interface ChoicesProps extends ChartSubject {
  readonly define: (definition: ChartDefinition) => void;
}

const choices = chartMethods.map((value) => ({ value, words: methodWords[value] }));

/** The kind of chart: the one that the figures call for, with why, until the person wants another. */
export function MethodPart({ source, definition, define }: ChoicesProps) {
  const { measure, method } = definition;
  const suggestion = useMemo(() => suggestMethod(source, measure), [source, measure]);
  return (
    <Disclosure heading={chartOptionWords.method} summary={methodWords[method]}>
      <ChoiceField
        label={chartOptionWords.kindOfChart}
        value={method}
        choices={choices}
        onChoose={(value) => {
          define(withMethod(definition, value));
        }}
      />
      <Suggestion
        suggestion={suggestion}
        method={method}
        onUse={() => {
          define({ ...definition, method: suggestion.method, cases: suggestion.cases });
        }}
      />
      {casesName(method) !== null && (
        // What was typed belongs to the method it was typed for.
        <CasesFields key={`${measure} ${method}`} source={source} definition={definition} define={define} />
      )}
    </Disclosure>
  );
}

interface SuggestionProps {
  readonly suggestion: MethodSuggestion;
  readonly method: ChartMethod;
  readonly onUse: () => void;
}

/** Why the kind of chart is the one it is, or what is suggested in its place. */
function Suggestion({ suggestion, method, onUse }: SuggestionProps) {
  const styles = usePartStyles();
  const { reason } = suggestion;
  if (suggestion.method === method) return <p className={styles.note}>{reason}</p>;
  return (
    <>
      <p className={styles.note}>{chartOptionWords.suggested(methodWords[suggestion.method], reason)}</p>
      <div>
        <Button size="small" onClick={onUse}>
          {chartOptionWords.useSuggested}
        </Button>
      </div>
    </>
  );
}

/** Cases stay from one kind that needs them to another that needs the same. */
export function withMethod(definition: ChartDefinition, method: ChartMethod): ChartDefinition {
  const same = casesName(method) !== null && casesName(method) === casesName(definition.method);
  return { ...definition, method, cases: same ? definition.cases : { kind: "none" } };
}
