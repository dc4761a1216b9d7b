import { Field, Input } from "@fluentui/react-components";
import type { MonthlySource } from "../../report";
import { ChoiceField, plainChoices } from "../fields/ChoiceField";
import { usePartStyles } from "../layout/partStyles";
import { layoutWords } from "../../words";
import type { MeasureFilter } from "./measureFilter";

/** A label heading to choose a part under. */
interface FilterHeading {
  /** Which part of the name it is, from 0. */
  readonly at: number;
  readonly label: string;
  readonly options: readonly string[];
}

interface MeasureFiltersProps {
  readonly source: MonthlySource;
  /** The headings to choose under; no choice is offered where there is but one. */
  readonly headings: readonly FilterHeading[];
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
}

/** Finds measures by words, and by area or offence where names have such parts. */
export function MeasureFilters({ source, headings, filter, onFilter }: MeasureFiltersProps) {
  const styles = usePartStyles();
  const select = (at: number, part: string) => {
    const parts = source.labelHeadings.map((_, each) => (each === at ? part : (filter.parts[each] ?? "")));
    onFilter({ ...filter, parts });
  };
  return (
    <div className={styles.fields}>
      <Field label={layoutWords.findMeasures} className={styles.field}>
        <Input
          className={styles.input}
          type="search"
          value={filter.words}
          onChange={(_, { value }) => {
            onFilter({ ...filter, words: value });
          }}
        />
      </Field>
      {headings.length > 1 &&
        headings.map(({ at, label, options }) => (
          <ChoiceField
            key={at}
            label={label}
            value={filter.parts[at] ?? ""}
            choices={[
              { value: "", words: layoutWords.all },
              ...plainChoices(options.filter((part) => part !== "")),
            ]}
            onChoose={(part) => {
              select(at, part);
            }}
          />
        ))}
    </div>
  );
}
