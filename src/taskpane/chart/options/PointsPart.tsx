import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { Disclosure } from "../../layout/Disclosure";
import { usePartStyles } from "../../layout/partStyles";
import { withEvent, withExcluded, withoutEvent, withoutExcluded } from "../changePoints";
import { EntryList } from "./EntryList";
import type { ChoicesProps } from "./MethodPart";
import { pointsSummary } from "./optionWords";
import { chartOptionWords } from "../../../words";

/** Points that are left out, and words beside points, by their month. */
export function PointsPart(props: ChoicesProps) {
  return (
    <Disclosure heading={chartOptionWords.pointsAndLabels} summary={pointsSummary(props.definition)}>
      <LeftOut {...props} />
      <Labels {...props} />
    </Disclosure>
  );
}

function LeftOut({ source, definition, define }: ChoicesProps) {
  const styles = usePartStyles();
  return (
    <>
      <EntryList
        label={chartOptionWords.pointsLeftOut}
        entries={definition.excluded.map(({ period, reason }) => ({
          period,
          words: chartOptionWords.ofPeriod(period, reason),
        }))}
        onRemove={(period) => {
          define(withoutExcluded(definition, period));
        }}
      />
      <PeriodForm
        month={chartOptionWords.leaveOut}
        words={chartOptionWords.why}
        placeholder={chartOptionWords.whyExample}
        button={chartOptionWords.leaveOut}
        periods={source.periodNames}
        onEntry={(period, reason) => {
          define(withExcluded(definition, period, reason));
        }}
      />
      <p className={styles.note}>{chartOptionWords.stillDrawn}</p>
    </>
  );
}

function Labels({ source, definition, define }: ChoicesProps) {
  return (
    <>
      <EntryList
        label={chartOptionWords.labels}
        entries={definition.events.map(({ period, label }) => ({
          period,
          words: chartOptionWords.ofPeriod(period, label),
        }))}
        onRemove={(period) => {
          define(withoutEvent(definition, period));
        }}
      />
      <PeriodForm
        month={chartOptionWords.label}
        words={chartOptionWords.labelWords}
        placeholder={chartOptionWords.labelExample}
        button={chartOptionWords.label}
        periods={source.periodNames}
        onEntry={(period, label) => {
          define(withEvent(definition, period, label));
        }}
      />
    </>
  );
}

interface PeriodFormProps {
  readonly month: string;
  readonly words: string;
  readonly placeholder: string;
  readonly button: string;
  readonly periods: readonly string[];
  readonly onEntry: (period: string, words: string) => void;
}

function PeriodForm({ month, words, placeholder, button, periods, onEntry }: PeriodFormProps) {
  const styles = usePartStyles();
  const [period, setPeriod] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const ready = period !== null && typed.trim() !== "";
  return (
    <form
      className={styles.beside}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onEntry(period, typed.trim());
        setPeriod(null);
        setTyped("");
      }}
    >
      <PeriodSelect
        label={month}
        periods={periods}
        value={period}
        none={chartOptionWords.chooseMonth}
        onPeriod={setPeriod}
      />
      <Field label={words} className={mergeClasses(styles.field, styles.grow)}>
        <Input
          className={styles.input}
          value={typed}
          placeholder={placeholder}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={!ready}>
        {button}
      </Button>
    </form>
  );
}
