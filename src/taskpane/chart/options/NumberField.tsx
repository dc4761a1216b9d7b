import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePartStyles } from "../../layout/partStyles";
import { numberFrom } from "./optionWords";
import { chartOptionWords, figureShown } from "../../../words";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly placeholder: string;
  /** What a number must be above; null where any will do. */
  readonly above: number | null;
  readonly onNumber: (value: number | null) => void;
}

/** A number as it is being typed; it counts once it is one. */
export function NumberField({ label, value, placeholder, above, onNumber }: NumberFieldProps) {
  const styles = usePartStyles();
  const [typed, setTyped] = useState(value === null ? "" : figureShown(value));
  const read = (text: string) => {
    const number = numberFrom(text);
    return number !== null && (above === null || number > above) ? number : null;
  };
  const wrong = typed.trim() !== "" && read(typed) === null;
  const validationMessage = chartOptionWords.typeNumber(placeholder, above);
  return (
    <Field label={label} className={styles.field} {...(wrong && { validationMessage })}>
      <Input
        className={styles.input}
        value={typed}
        placeholder={placeholder}
        onChange={(_, chosen) => {
          setTyped(chosen.value);
          onNumber(read(chosen.value));
        }}
      />
    </Field>
  );
}
