import { Field, Input } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MonthlySource } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { ChoiceField, plainChoices } from "../ChoiceField";
import { namedParts } from "../measureChoice";
import type { ManyFilter } from "./manyCharts";

interface ManyFiltersProps {
  readonly source: MonthlySource;
  readonly filter: ManyFilter;
  readonly onFilter: (filter: ManyFilter) => void;
}

/** Finds charts by words, and by area or offence where names have such parts. */
export function ManyFilters({ source, filter, onFilter }: ManyFiltersProps) {
  const styles = usePartStyles();
  const named = useMemo(() => namedParts(source), [source]);
  const select = (at: number, part: string) => {
    const parts = source.labelHeadings.map((_, each) => (each === at ? part : (filter.parts[each] ?? "")));
    onFilter({ ...filter, parts });
  };
  return (
    <div className={styles.fields}>
      <Field label="Find measures" className={styles.field}>
        <Input
          className={styles.input}
          type="search"
          value={filter.words}
          onChange={(_, { value }) => {
            onFilter({ ...filter, words: value });
          }}
        />
      </Field>
      {named.length > 1 &&
        named.map(({ at, label, options }) => (
          <ChoiceField
            key={at}
            label={label}
            value={filter.parts[at] ?? ""}
            choices={[{ value: "", words: "All" }, ...plainChoices(options.filter((part) => part !== ""))]}
            onChoose={(part) => {
              select(at, part);
            }}
          />
        ))}
    </div>
  );
}
