import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { printWords as words } from "../../words";
import { ChoiceField } from "../fields/ChoiceField";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { PagePicture } from "./PagePicture";
import type { PrintPlan } from "./printModel";
import type { PrintAction, PrintChoices } from "./types";

const orientations = (["Portrait", "Landscape"] as const).map((value) => ({
  value,
  words: words.orientations[value],
}));
const margins = (["normal", "narrow", "keep"] as const).map((value) => ({
  value,
  words: words.marginChoices[value],
}));

interface PagePartProps {
  readonly choices: PrintChoices;
  readonly plan: PrintPlan;
  readonly dispatch: Dispatch<PrintAction>;
}

/** How the page is to be, and a picture of it. */
export function PagePart({ choices, plan, dispatch }: PagePartProps) {
  const styles = usePartStyles();
  const choose = (some: Partial<PrintChoices>) => {
    dispatch({ type: "choose", choices: some });
  };
  return (
    <Part heading={words.page}>
      <div className={styles.fields}>
        <ChoiceField
          label={words.orientation}
          value={choices.orientation}
          choices={orientations}
          onChoose={(orientation) => {
            choose({ orientation });
          }}
        />
        <ChoiceField
          label={words.margins}
          value={choices.margins}
          choices={margins}
          onChoose={(chosen) => {
            choose({ margins: chosen });
          }}
        />
      </div>
      <RowsField rows={choices.titleRows} choose={choose} />
      <div className={styles.checks}>
        <Tick label={words.fit} name="fit" choices={choices} choose={choose} />
        <Tick label={words.pageNumbers} name="pageNumbers" choices={choices} choose={choose} />
      </div>
      <PagePicture after={plan.after} />
    </Part>
  );
}

type Choose = (some: Partial<PrintChoices>) => void;

function RowsField({ rows, choose }: { readonly rows: string; readonly choose: Choose }) {
  const styles = usePartStyles();
  return (
    <Field label={words.titleRows} hint={words.titleRowsHint} className={styles.field}>
      <Input
        className={styles.input}
        value={rows}
        onChange={(_, { value }) => {
          choose({ titleRows: value });
        }}
      />
    </Field>
  );
}

interface TickProps {
  readonly label: string;
  readonly name: "fit" | "pageNumbers";
  readonly choices: PrintChoices;
  readonly choose: Choose;
}

function Tick({ label, name, choices, choose }: TickProps) {
  return (
    <Checkbox
      label={label}
      checked={choices[name]}
      onChange={(_, { checked }) => {
        choose({ [name]: checked === true });
      }}
    />
  );
}
