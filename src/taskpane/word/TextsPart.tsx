import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { wordWords } from "../../words";
import { ChoiceField } from "../fields/ChoiceField";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import type { WordAction, WordState } from "./types";
import type { PaperTable } from "./wordModel";

interface TextsPartProps {
  readonly paper: PaperTable;
  readonly state: WordState;
  readonly dispatch: Dispatch<WordAction>;
}

const headerChoices = ["0", "1", "2", "3"].map((value) => ({
  value,
  words: value === "0" ? wordWords.noHeader : value,
}));

/** What stands around the table, and which of its rows are what. */
export function TextsPart(props: TextsPartProps) {
  const styles = usePartStyles();
  const { paper, state, dispatch } = props;
  const { options, rows } = paper;
  const selected = state.read?.kind === "table" && state.read.shown.known === null;
  const text = (field: "number" | "caption" | "source") => ({
    value: options[field],
    onText: (words: string) => {
      dispatch({ type: "edit", edits: { [field]: words } });
    },
  });
  return (
    <Part heading={wordWords.texts}>
      <div className={styles.fields}>
        <TextField label={wordWords.number} {...text("number")} />
        {selected && (
          <ChoiceField
            label={wordWords.headerRows}
            value={String(rows.headerRows)}
            choices={headerChoices}
            onChoose={(value) => {
              dispatch({ type: "edit", edits: { headerRows: Number(value) } });
            }}
          />
        )}
      </div>
      <TextField label={wordWords.caption} {...text("caption")} />
      <TextField label={wordWords.sourceLine} {...text("source")} />
      <NotesField notes={options.notes} dispatch={dispatch} />
      <Checks {...props} />
    </Part>
  );
}

function Checks({ paper: { hasTotals, table, options }, state, dispatch }: TextsPartProps) {
  const styles = usePartStyles();
  return (
    <div className={styles.checks}>
      {hasTotals && (
        <Checkbox
          label={wordWords.totals}
          checked={state.edits.totals !== false}
          onChange={(_, { checked }) => {
            dispatch({ type: "edit", edits: { totals: checked === true } });
          }}
        />
      )}
      {table.marking !== undefined && (
        <Checkbox
          label={wordWords.marked(table.marking)}
          checked={options.marked}
          onChange={(_, { checked }) => {
            dispatch({ type: "edit", edits: { marked: checked === true } });
          }}
        />
      )}
    </div>
  );
}

function NotesField({
  notes,
  dispatch,
}: { readonly notes: readonly string[] } & Pick<TextsPartProps, "dispatch">) {
  const styles = usePartStyles();
  return (
    <Field label={wordWords.notes} className={styles.field}>
      <Textarea
        className={styles.input}
        resize="vertical"
        value={notes.join("\n")}
        onChange={(_, { value }) => {
          dispatch({ type: "edit", edits: { notes: value } });
        }}
      />
    </Field>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function TextField({ label, value, onText }: TextFieldProps) {
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.field}>
      <Input
        className={styles.input}
        value={value}
        onChange={(_, { value: text }) => {
          onText(text);
        }}
      />
    </Field>
  );
}
