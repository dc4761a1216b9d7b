import { Button, Field, Select } from "@fluentui/react-components";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardOptionWords } from "../../../words";
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
      <Field label={scorecardOptionWords.stepChanges} className={styles.field}>
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
        label={scorecardOptionWords.newProcessIn}
        periods={free}
        value={null}
        none={
          splits.length === 0 ? scorecardOptionWords.chooseAMonth : scorecardOptionWords.chooseAnotherMonth
        }
        onPeriod={(period) => {
          if (period !== null) onSplits([...splits, period]);
        }}
      />
      {splits.length > 0 && (
        <ul className={styles.bare} aria-label={scorecardOptionWords.splits}>
          {splits.map((split) => (
            <li key={split} className={styles.between}>
              <span>{periods.includes(split) ? split : scorecardOptionWords.notAmongTheFigures(split)}</span>
              <Button
                size="small"
                aria-label={scorecardOptionWords.takeAway(split)}
                onClick={() => {
                  onSplits(splits.filter((each) => each !== split));
                }}
              >
                {scorecardOptionWords.takeAwayButton}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
