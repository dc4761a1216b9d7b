import { chartRules, chartSteps } from "../../../report";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { Disclosure } from "../../layout/Disclosure";
import { usePartStyles } from "../../layout/partStyles";
import { withoutSplit, withSplit } from "../changePoints";
import { ChoiceField } from "../../fields/ChoiceField";
import { EntryList } from "./EntryList";
import type { ChoicesProps } from "./MethodPart";
import { ruleWords, rulesSummary, stepWords } from "./optionWords";
import { chartOptionWords } from "../../../words";

interface RulesPartProps extends ChoicesProps {
  /** Dates of new processes are of one measure. */
  readonly many: boolean;
}

const steps = chartSteps.map((value) => ({ value, words: stepWords[value] }));
const rules = chartRules.map((value) => ({ value, words: ruleWords[value] }));

/** When a new process begins, and what is a signal within one. */
export function RulesPart({ many, ...props }: RulesPartProps) {
  const styles = usePartStyles();
  const { definition, define } = props;
  return (
    <Disclosure heading={chartOptionWords.processesAndSignals} summary={rulesSummary(definition)}>
      <div className={styles.fields}>
        <ChoiceField
          label={chartOptionWords.beginsAfter}
          value={definition.steps}
          choices={many ? steps.filter(({ value }) => value !== "dates") : steps}
          onChoose={(value) => {
            define({ ...definition, steps: value });
          }}
        />
        <ChoiceField
          label={chartOptionWords.signals}
          value={definition.rules}
          choices={rules}
          onChoose={(value) => {
            define({ ...definition, rules: value });
          }}
        />
      </div>
      {definition.steps === "dates" && !many && <Splits {...props} />}
    </Disclosure>
  );
}

function Splits({ source, definition, define }: ChoicesProps) {
  const { splits } = definition;
  return (
    <>
      <EntryList
        label={chartOptionWords.newProcesses}
        entries={splits.map((period) => ({ period, words: chartOptionWords.from(period) }))}
        onRemove={(period) => {
          define(withoutSplit(definition, splits, period));
        }}
      />
      <PeriodSelect
        label={chartOptionWords.startIn}
        periods={source.periodNames.filter((period, at) => at > 0 && !splits.includes(period))}
        value={null}
        none={chartOptionWords.chooseMonthOrPoint}
        onPeriod={(period) => {
          if (period !== null) define(withSplit(definition, splits, period, source.periodNames));
        }}
      />
    </>
  );
}
