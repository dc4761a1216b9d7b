import { Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthlySource, Population } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { partsUnder } from "../measures/changeMeasures";
import { areasFrom, areasText, areasWords } from "./areaPopulation";
import type { ChangeProps } from "./OptionsPart";

interface AreaFieldsProps extends ChangeProps {
  readonly source: MonthlySource;
}

/** People of each area: typed, or pasted from two columns of a sheet. */
export function AreaFields({ source, definition, change }: AreaFieldsProps) {
  const styles = usePartStyles();
  const { areaHeading, population } = definition;
  const heading = source.labelHeadings.findIndex((each) => each === areaHeading);
  const areas = heading < 0 ? [] : partsUnder(source, heading);
  const [typed, setTyped] = useState(areasText(areas, areasOf(population)));
  const { wrong, missing } = areasWords(typed, areas);
  return (
    <>
      <Field label="Areas are under" className={styles.field}>
        <Select
          className={styles.input}
          value={areaHeading ?? ""}
          onChange={(_, { value }) => {
            const at = source.labelHeadings.indexOf(value);
            setTyped(areasText(at < 0 ? [] : partsUnder(source, at), areasOf(population)));
            change({ areaHeading: value === "" ? null : value });
          }}
        >
          <option value="">Choose a heading</option>
          {source.labelHeadings.map((each, at) => (
            <option key={at} value={each}>
              {each === "" ? "A column without a heading" : each}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="People of each area"
        hint="A line for each, such as “Coventry 345,300”. Two columns can be pasted from a sheet."
        className={styles.field}
        {...(wrong === null ? {} : { validationMessage: wrong })}
      >
        <Textarea
          className={styles.input}
          rows={Math.min(8, Math.max(3, areas.length))}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            change({ population: { kind: "areas", areas: areasFrom(value).areas } });
          }}
        />
      </Field>
      {missing !== null && <p className={styles.note}>{missing}</p>}
    </>
  );
}

function areasOf(population: Population | null): Extract<Population, { kind: "areas" }>["areas"] {
  return population?.kind === "areas" ? population.areas : [];
}
