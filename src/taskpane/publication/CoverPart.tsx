import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { dayWords } from "../../core";
import type { PublicationDetails } from "../../report";
import { publicationPaneWords as words } from "../../words";
import { DayField } from "../fields/DayField";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import type { PublicationScreenState } from "./usePublication";

/** What the cover says, and what holds for all sheets. */
export function CoverPart({ state: { details, freeze }, dispatch }: PublicationScreenState) {
  const styles = usePartStyles();
  const [day, setDay] = useState<number | null>(null);
  const change = (some: Partial<PublicationDetails>) => {
    dispatch({ type: "details", details: some });
  };
  return (
    <Part heading={words.details}>
      {(["title", "publisher", "contact"] as const).map((name) => (
        <TextField
          key={name}
          label={words[name]}
          {...(name === "contact" && { hint: words.contactHint })}
          value={details[name]}
          onText={(text) => {
            change({ [name]: text });
          }}
        />
      ))}
      <DayField
        label={words.day}
        day={day}
        onDay={(typed) => {
          setDay(typed);
          change({ day: typed === null ? "" : dayWords(typed) });
        }}
      />
      <Checkbox
        className={styles.check}
        label={words.freeze}
        checked={freeze}
        onChange={(_, { checked }) => {
          dispatch({ type: "freeze", on: checked === true });
        }}
      />
    </Part>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function TextField({ label, hint, value, onText }: TextFieldProps) {
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.field} {...(hint !== undefined && { hint })}>
      <Input
        className={styles.input}
        value={value}
        onChange={(_, typed) => {
          onText(typed.value);
        }}
      />
    </Field>
  );
}
