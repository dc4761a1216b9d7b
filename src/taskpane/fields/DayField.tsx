import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { dayWords } from "../../core";
import { fieldWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import { typedDay } from "./typedDay";

interface DayFieldProps {
  readonly label: string;
  readonly day: number | null;
  readonly onDay: (day: number | null) => void;
}

/** A day as it is being typed; it counts once it is one, and is then said in words. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const styles = usePartStyles();
  const [typed, setTyped] = useState(day === null ? "" : dayWords(day));
  const read = typedDay(typed);
  const wrong = typed.trim() !== "" && read === null;
  return (
    <Field
      label={label}
      className={styles.field}
      {...(wrong && { validationMessage: fieldWords.typeADay })}
      {...(read !== null && { hint: dayWords(read) })}
    >
      <Input
        className={styles.input}
        value={typed}
        placeholder={fieldWords.exampleDay}
        onChange={(_, { value }) => {
          setTyped(value);
          onDay(typedDay(value));
        }}
      />
    </Field>
  );
}
