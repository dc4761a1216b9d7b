import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { Disclosure } from "../../layout/Disclosure";
import { usePartStyles } from "../../layout/partStyles";
import { withEvent, withExcluded, withoutEvent, withoutExcluded } from "../changePoints";
import { EntryList } from "./EntryList";
import type { ChoicesProps } from "./MethodPart";
import { pointsSummary } from "./optionWords";

/** Points that are left out, and words beside points, by their month. */
export function PointsPart(props: ChoicesProps) {
  return (
    <Disclosure heading="Points left out, and labels" summary={pointsSummary(props.definition)}>
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
        label="Points left out"
        entries={definition.excluded.map(({ period, reason }) => ({ period, words: `${period}: ${reason}` }))}
        onRemove={(period) => {
          define(withoutExcluded(definition, period));
        }}
      />
      <PeriodForm
        month="Leave out"
        words="Why"
        placeholder="Lockdown"
        button="Leave out"
        periods={source.periodNames}
        onEntry={(period, reason) => {
          define(withExcluded(definition, period, reason));
        }}
      />
      <p className={styles.note}>
        No limit and no signal goes by a point that is left out. It is still drawn, hollow.
      </p>
    </>
  );
}

function Labels({ source, definition, define }: ChoicesProps) {
  return (
    <>
      <EntryList
        label="Labels"
        entries={definition.events.map(({ period, label }) => ({ period, words: `${period}: ${label}` }))}
        onRemove={(period) => {
          define(withoutEvent(definition, period));
        }}
      />
      <PeriodForm
        month="Label"
        words="Words"
        placeholder="Patrols begin"
        button="Label"
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
        none="Choose a month"
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
