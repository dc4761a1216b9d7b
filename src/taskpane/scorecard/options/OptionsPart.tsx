import { Checkbox, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { months } from "../../../core";
import { latestPeriod, type LaggingMeasure, type ScorecardDefinition } from "../../../report";
import { Disclosure } from "../../layout/Disclosure";
import type { MonthlyPartProps } from "../measures/MeasuresPart";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardOptionWords } from "../../../words";
import { Lagging } from "./Lagging";
import { optionsSummary } from "./optionWords";
import { StepFields } from "./StepFields";
import { PopulationFields } from "./PopulationFields";

interface OptionsPartProps extends MonthlyPartProps {
  /** The period the table is as at, once it is made. */
  readonly asOf: string | null;
  readonly lagging: readonly LaggingMeasure[];
}

export function OptionsPart({ source, definition, asOf, lagging, dispatch }: OptionsPartProps) {
  const styles = usePartStyles();
  const change = (next: Partial<ScorecardDefinition>) => {
    dispatch({ type: "define", definition: { ...definition, ...next } });
  };
  return (
    <Disclosure heading={scorecardOptionWords.options} summary={optionsSummary(definition, asOf)}>
      <div className={styles.fields}>
        <PeriodSelect
          label={scorecardOptionWords.asOf}
          periods={source.periodNames}
          value={definition.asOf === latestPeriod ? null : definition.asOf}
          none={scorecardOptionWords.latestOfAll}
          onPeriod={(period) => {
            change({ asOf: period ?? latestPeriod });
          }}
        />
        <YearStart definition={definition} change={change} />
      </div>
      <Lagging lagging={lagging} />
      <Figures definition={definition} change={change} />
      <StepFields periods={source.periodNames} definition={definition} change={change} />
      <Marking definition={definition} change={change} />
      <PopulationFields source={source} definition={definition} change={change} />
    </Disclosure>
  );
}

export interface ChangeProps {
  readonly definition: ScorecardDefinition;
  readonly change: (next: Partial<ScorecardDefinition>) => void;
}

function YearStart({ definition, change }: ChangeProps) {
  const styles = usePartStyles();
  return (
    <Field label={scorecardOptionWords.yearsStartIn} className={styles.field}>
      <Select
        className={styles.input}
        value={String(definition.yearStart)}
        onChange={(_, { value }) => {
          change({ yearStart: Number(value) });
        }}
      >
        {months.map((month, at) => (
          <option key={month} value={at + 1}>
            {month}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Figures({ definition, change }: ChangeProps) {
  const styles = usePartStyles();
  return (
    <>
      <Field label={scorecardOptionWords.changesIn} className={styles.field}>
        <RadioGroup
          value={definition.rounding}
          onChange={(_, { value }) => {
            change({ rounding: value === "oneDecimal" ? "oneDecimal" : "whole" });
          }}
        >
          <Radio value="whole" label={scorecardOptionWords.wholePercentages} />
          <Radio value="oneDecimal" label={scorecardOptionWords.oneDecimal} />
        </RadioGroup>
      </Field>
      <div className={styles.checks}>
        <Checkbox
          label={scorecardOptionWords.smallBases}
          checked={definition.smallBases}
          onChange={(_, { checked }) => {
            change({ smallBases: checked === true });
          }}
        />
        <Checkbox
          label={scorecardOptionWords.hideCountsBelow5}
          checked={definition.suppress}
          onChange={(_, { checked }) => {
            change({ suppress: checked === true });
          }}
        />
      </div>
    </>
  );
}

function Marking({ definition, change }: ChangeProps) {
  const styles = usePartStyles();
  return (
    <Field label={scorecardOptionWords.markingAboveTheTitle} className={styles.field}>
      <Input
        className={styles.input}
        value={definition.marking}
        placeholder={scorecardOptionWords.markingExample}
        onChange={(_, { value }) => {
          change({ marking: value });
        }}
      />
    </Field>
  );
}
