import { Field, Input, Select } from "@fluentui/react-components";
import type { MonthlySource } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { type MeasureFilter, partsUnder } from "./changeMeasures";

interface MeasureFiltersProps {
  readonly source: MonthlySource;
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
}

/** Finds measures by words, and by area or offence where names have such parts. */
export function MeasureFilters({ source, filter, onFilter }: MeasureFiltersProps) {
  const styles = usePartStyles();
  const { labelHeadings } = source;
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
      {labelHeadings.length > 1 &&
        labelHeadings.map((heading, at) => (
          <Field key={at} label={heading === "" ? `Name ${at + 1}` : heading} className={styles.field}>
            <Select
              className={styles.input}
              value={filter.parts[at] ?? ""}
              onChange={(_, { value }) => {
                const parts = labelHeadings.map((__, each) =>
                  each === at ? value : (filter.parts[each] ?? ""),
                );
                onFilter({ ...filter, parts });
              }}
            >
              <option value="">All</option>
              {partsUnder(source, at).map((part) => (
                <option key={part} value={part}>
                  {part}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </div>
  );
}
