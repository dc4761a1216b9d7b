import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthlySource, OtherColumn, Population } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardOptionWords } from "../../../words";
import type { ChangeProps } from "./OptionsPart";
import { AreaFields } from "./AreaFields";
import { populationFrom } from "./populationFrom";

interface PopulationFieldsProps extends ChangeProps {
  readonly source: MonthlySource;
}

/** The people to a rate of 1,000: a column beside the months, or one number for all, or one for each area. */
export function PopulationFields({ source, definition, change }: PopulationFieldsProps) {
  const styles = usePartStyles();
  const { others } = source;
  const { population } = definition;
  const [kind, setKind] = useState(choiceOf(population, others));
  const [typed, setTyped] = useState(population?.kind === "figure" ? String(population.value) : "");
  const set = (choice: string, text: string) => {
    setKind(choice);
    setTyped(text);
    const value = populationFrom(text);
    const column = others.find((_, at) => choice === `column ${at}`);
    if (choice === "areas") change({ population: { kind: "areas", areas: [] } });
    else if (column) change({ population: { kind: "column", heading: column.heading } });
    else change({ population: choice === "figure" && value !== null ? { kind: "figure", value } : null });
  };
  return (
    <div className={styles.fields}>
      <Field label={scorecardOptionWords.populationForRates} className={styles.field}>
        <Select
          className={styles.input}
          value={kind}
          onChange={(_, { value }) => {
            set(value, typed);
          }}
        >
          <PopulationOptions others={others} />
        </Select>
      </Field>
      {kind === "figure" && (
        <PeopleField
          typed={typed}
          onTyped={(text) => {
            set(kind, text);
          }}
        />
      )}
      {kind === "areas" && <AreaFields source={source} definition={definition} change={change} />}
    </div>
  );
}

interface PopulationOptionsProps {
  readonly others: readonly OtherColumn[];
}

function PopulationOptions({ others }: PopulationOptionsProps) {
  return (
    <>
      <option value="none">{scorecardOptionWords.none}</option>
      {others.map(({ heading }, at) => (
        <option key={at} value={`column ${at}`}>
          {heading === "" ? scorecardOptionWords.unnamedColumn : scorecardOptionWords.theColumn(heading)}
        </option>
      ))}
      <option value="figure">{scorecardOptionWords.oneNumber}</option>
      <option value="areas">{scorecardOptionWords.numberByArea}</option>
    </>
  );
}

interface PeopleFieldProps {
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

function PeopleField({ typed, onTyped }: PeopleFieldProps) {
  const styles = usePartStyles();
  const wrong = typed.trim() !== "" && populationFrom(typed) === null;
  return (
    <Field
      label={scorecardOptionWords.people}
      className={styles.field}
      {...(wrong ? { validationMessage: scorecardOptionWords.numberNeeded } : {})}
    >
      <Input
        className={styles.input}
        value={typed}
        onChange={(_, { value }) => {
          onTyped(value);
        }}
      />
    </Field>
  );
}

/** The option that stands for a population. */
function choiceOf(population: Population | null, others: readonly OtherColumn[]): string {
  if (population?.kind !== "column") return population?.kind ?? "none";
  return `column ${others.findIndex(({ heading }) => heading === population.heading)}`;
}
