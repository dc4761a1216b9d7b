import { latestPeriod, type Wanted } from "../../../report";
import { PeriodSelect } from "../../fields/PeriodSelect";
import { Disclosure } from "../../layout/Disclosure";
import { usePartStyles } from "../../layout/partStyles";
import { ChoiceField } from "../../fields/ChoiceField";
import type { ChoicesProps } from "./MethodPart";
import { NumberField } from "./NumberField";
import { asOfWords, targetSummary, wantedWords } from "./optionWords";
import { chartOptionWords, capital } from "../../../words";

interface TargetPartProps extends ChoicesProps {
  /** Target and direction are of one measure: many charts have their directions guessed. */
  readonly many: boolean;
}

const directions = (Object.keys(wantedWords) as Wanted[]).map((value) => ({
  value,
  words: wantedWords[value],
}));

/** What is wanted of the figures, and up to when they are drawn. */
export function TargetPart({ many, ...props }: TargetPartProps) {
  const styles = usePartStyles();
  const { definition, define } = props;
  const { asOf, wanted, target, measure } = definition;
  if (many) {
    return (
      <Disclosure heading={chartOptionWords.period} summary={capital(asOfWords(asOf))}>
        <AsOf {...props} />
      </Disclosure>
    );
  }
  return (
    <Disclosure heading={chartOptionWords.targetAndPeriod} summary={targetSummary(definition)}>
      <div className={styles.fields}>
        <ChoiceField
          label={chartOptionWords.directionWanted}
          value={wanted}
          choices={directions}
          onChoose={(value) => {
            define({ ...definition, wanted: value });
          }}
        />
        <NumberField
          // Another measure has a target of its own.
          key={measure}
          label={chartOptionWords.target}
          value={target}
          placeholder={chartOptionWords.targetExample}
          above={null}
          onNumber={(value) => {
            define({ ...definition, target: value });
          }}
        />
        <AsOf {...props} />
      </div>
    </Disclosure>
  );
}

function AsOf({ source, definition, define }: ChoicesProps) {
  return (
    <PeriodSelect
      label={chartOptionWords.asOf}
      periods={source.periodNames}
      value={definition.asOf === latestPeriod ? null : definition.asOf}
      none={chartOptionWords.latestFigure}
      onPeriod={(chosen) => {
        define({ ...definition, asOf: chosen ?? latestPeriod });
      }}
    />
  );
}
