import { Field, Select } from "@fluentui/react-components";
import type { ScorecardDefinition } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardMeasureWords } from "../../../words";
import { orderChoices, orderFrom, orderName } from "./orderChoices";

interface OrderFieldProps {
  readonly definition: ScorecardDefinition;
  readonly define: (definition: ScorecardDefinition) => void;
}

/** The order of the rows: that of the measures, or by the figures of a column. */
export function OrderField({ definition, define }: OrderFieldProps) {
  const styles = usePartStyles();
  return (
    <Field label={scorecardMeasureWords.orderOfTheRows} className={styles.field}>
      <Select
        className={styles.input}
        value={orderName(definition.order ?? null)}
        onChange={(_, { value }) => {
          define({ ...definition, order: orderFrom(value) });
        }}
      >
        <option value="">{scorecardMeasureWords.asTheyStand}</option>
        {orderChoices(definition).map(({ name, words }) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
