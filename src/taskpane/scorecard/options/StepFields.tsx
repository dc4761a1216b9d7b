import { Button, Field, Select } from "@fluentui/react-components";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { usePartStyles } from "../../layout/partStyles";
import type { ChangeProps } from "./OptionsPart";
import { stepWords } from "./optionWords";

interface StepFieldsProps extends ChangeProps {
  /** Oldest first. */
  readonly periods: readonly string[];
}

/** How new processes are told apart: by a rule, or from months that the person gives. */
export function StepFields({ periods, definition, change }: StepFieldsProps) {
  const styles = usePartStyles();
  const { steps, splits = [] } = definition;
  return (
    <>
      <Field label="Step changes" className={styles.field}>
        <Select
          className={styles.input}
          value={steps}
          onChange={(_, { value }) => {
            change({ steps: value });
          }}
        >
          {Object.entries(stepWords).map(([rule, words]) => (
            <option key={rule} value={rule}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {steps === "dates" && (
        <Splits
          periods={periods}
          splits={splits}
          onSplits={(next) => {
            change({ splits: next });
          }}
        />
      )}
    </>
  );
}

interface SplitsProps {
  readonly periods: readonly string[];
  readonly splits: readonly string[];
  readonly onSplits: (splits: readonly string[]) => void;
}

function Splits({ periods, splits, onSplits }: SplitsProps) {
  const styles = usePartStyles();
  // The first period begins a process anyway.
  const free = periods.slice(1).filter((period) => !splits.includes(period));
  return (
    <>
      <PeriodSelect
        label="A new process starts in"
        periods={free}
        value={null}
        none={splits.length === 0 ? "Choose a month" : "Choose another month"}
        onPeriod={(period) => {
          if (period !== null) onSplits([...splits, period]);
        }}
      />
      {splits.length > 0 && (
        <ul className={styles.bare} aria-label="Months in which a new process starts">
          {splits.map((split) => (
            <li key={split} className={styles.between}>
              <span>{periods.includes(split) ? split : `${split}: not among the figures`}</span>
              <Button
                size="small"
                aria-label={`Take away ${split}`}
                onClick={() => {
                  onSplits(splits.filter((each) => each !== split));
                }}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
