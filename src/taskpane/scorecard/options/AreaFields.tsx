import { Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthlySource, Population } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { partsUnder } from "../measures/changeMeasures";
import { scorecardOptionWords } from "../../../words";
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
      <HeadingField
        headings={source.labelHeadings}
        chosen={areaHeading}
        onHeading={(next) => {
          const at = source.labelHeadings.findIndex((each) => each === next);
          setTyped(areasText(at < 0 ? [] : partsUnder(source, at), areasOf(population)));
          change({ areaHeading: next });
        }}
      />
      <Field
        label={scorecardOptionWords.peopleOfEachArea}
        hint={scorecardOptionWords.areaLines}
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

interface HeadingFieldProps {
  readonly headings: readonly string[];
  readonly chosen: string | null;
  readonly onHeading: (heading: string | null) => void;
}

/** The column of labels that holds the areas. */
function HeadingField({ headings, chosen, onHeading }: HeadingFieldProps) {
  const styles = usePartStyles();
  return (
    <Field label={scorecardOptionWords.areasAreUnder} className={styles.field}>
      <Select
        className={styles.input}
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          onHeading(value === "" ? null : value);
        }}
      >
        <option value="">{scorecardOptionWords.chooseAHeading}</option>
        {headings
          .filter((heading) => heading !== "")
          .map((heading) => (
            <option key={heading} value={heading}>
              {heading}
            </option>
          ))}
      </Select>
    </Field>
  );
}

function areasOf(population: Population | null): Extract<Population, { kind: "areas" }>["areas"] {
  return population?.kind === "areas" ? population.areas : [];
}
