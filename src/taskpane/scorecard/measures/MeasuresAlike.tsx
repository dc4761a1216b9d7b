import { Button, Field, Select } from "@fluentui/react-components";
import type { DefinedMeasure, ScorecardDefinition, Wanted } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardMeasureWords } from "../../../words";
import { type ListedMeasure, withMeasures } from "./changeMeasures";
import { WantedOptions } from "./WantedOptions";

interface MeasuresAlikeProps {
  readonly definition: ScorecardDefinition;
  readonly listed: readonly ListedMeasure[];
  readonly define: (definition: ScorecardDefinition) => void;
}

/** What is said of all the measures listed at once. */
export function MeasuresAlike({ definition, listed, define }: MeasuresAlikeProps) {
  const styles = usePartStyles();
  const change = (each: Partial<DefinedMeasure>) => {
    const keys = listed.map(({ defined }) => defined.key);
    define(withMeasures(definition, keys, each));
  };
  const shown = listed.filter(({ defined }) => defined.shown).length;
  return (
    <>
      <div className={styles.beside}>
        <Button
          onClick={() => {
            change({ shown: true });
          }}
        >
          {scorecardMeasureWords.chooseAll(listed.length)}
        </Button>
        <Button
          onClick={() => {
            change({ shown: false });
          }}
        >
          {scorecardMeasureWords.chooseNone}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {listed.length === 0
          ? scorecardMeasureWords.noneFound
          : scorecardMeasureWords.chosenOfListed(shown, listed.length)}
      </p>
      {listed.length > 0 && <WantedOfAll listed={listed} change={change} />}
    </>
  );
}

interface WantedOfAllProps {
  readonly listed: readonly ListedMeasure[];
  readonly change: (each: Partial<DefinedMeasure>) => void;
}

function WantedOfAll({ listed, change }: WantedOfAllProps) {
  const styles = usePartStyles();
  const directions = new Set(listed.map(({ defined }) => defined.wanted));
  const [only] = directions;
  const alike = directions.size === 1;
  return (
    <Field label={scorecardMeasureWords.directionOfListed} className={styles.field}>
      <Select
        className={styles.input}
        value={alike ? only : ""}
        onChange={(_, { value }) => {
          if (value !== "") change({ wanted: value as Wanted });
        }}
      >
        {!alike && <option value="">{scorecardMeasureWords.differentOnes}</option>}
        <WantedOptions />
      </Select>
    </Field>
  );
}
