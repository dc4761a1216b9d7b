import { type ApportionDefinition, apportionUnits } from "../../../report";
import { allocationPaneWords as words } from "../../../words";
import { NumberField } from "../../chart/options/NumberField";
import { ChoiceField } from "../../fields/ChoiceField";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";

export interface ApportionProps {
  readonly definition: ApportionDefinition;
  readonly change: (next: Partial<ApportionDefinition>) => void;
}

/** How much is shared, and in what steps. The rule for ties stands under the table. */
export function ApportionFields({ definition: { pot, unit }, change }: ApportionProps) {
  const styles = usePartStyles();
  return (
    <Part heading={words.sharing}>
      <div className={styles.fields}>
        <NumberField
          label={words.potToShare}
          value={pot}
          placeholder="7,319,000"
          above={0}
          onNumber={(next) => {
            change({ pot: next });
          }}
        />
        <ChoiceField
          label={words.steps}
          value={String(unit)}
          choices={apportionUnits.map((each) => ({ value: String(each), words: words.step(each) }))}
          onChoose={(chosen) => {
            const next = apportionUnits.find((each) => String(each) === chosen);
            if (next !== undefined) change({ unit: next });
          }}
        />
      </div>
    </Part>
  );
}
