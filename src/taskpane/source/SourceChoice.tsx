import { Button, Checkbox, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useState } from "react";
import { usePartStyles } from "../layout/partStyles";
import { sourceWords } from "../../words";
import type { SourceAction } from "./types";

interface SourceChoiceProps {
  readonly following: boolean;
  readonly address: string;
  readonly dispatch: Dispatch<SourceAction>;
}

/** The selection, or one field for an address, a table's name or the name of a range. */
export function SourceChoice({ following, address, dispatch }: SourceChoiceProps) {
  const styles = usePartStyles();
  // What was typed counts until other figures are read.
  const [typed, setTyped] = useState({ text: "", over: "" });
  const words = typed.over === address && typed.text !== "" ? typed.text : address;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {following ? sourceWords.followsTheSelection : sourceWords.stays}
      </summary>
      <Checkbox
        className={styles.check}
        label={sourceWords.followTheSelection}
        checked={following}
        onChange={(_, { checked }) => {
          dispatch({ type: "follow", on: checked === true });
        }}
      />
      <form
        className={styles.beside}
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== "") dispatch({ type: "ask", typed: words.trim() });
        }}
      >
        <Field label={sourceWords.address} className={mergeClasses(styles.field, styles.grow)}>
          <Input
            className={styles.input}
            value={words}
            placeholder={sourceWords.exampleAddress}
            onChange={(_, { value }) => {
              setTyped({ text: value, over: address });
            }}
          />
        </Field>
        <Button type="submit">{sourceWords.read}</Button>
      </form>
    </details>
  );
}
