import { Field, Input } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import type { Made } from "../making/make";
import type { ScorecardAction } from "../types";
import { PreviewTable, previewRows } from "../../preview/PreviewTable";
import { scorecardWords } from "../../../words";
import { CellProblems, Unanswered } from "./Problems";

interface PreviewPartProps {
  readonly made: Made;
  readonly busy: boolean;
  readonly title: string;
  /** Of the source, so that a problem can be found on the sheet. */
  readonly address: string;
  readonly show: (address: string) => void;
  readonly dispatch: Dispatch<ScorecardAction>;
}

export function PreviewPart({ made, busy, title, address, show, dispatch }: PreviewPartProps) {
  const styles = usePartStyles();
  const { spec, cells, unanswered } = made;
  return (
    <Part heading={scorecardWords.preview}>
      <Field label={scorecardWords.title}>
        <Input
          value={title}
          onChange={(_, { value }) => {
            dispatch({ type: "title", text: value });
          }}
        />
      </Field>
      <PreviewTable spec={{ ...spec, title }} busy={busy} />
      {spec.rows.length > previewRows && (
        <p className={styles.note}>{scorecardWords.firstRows(previewRows, spec.rows.length)}</p>
      )}
      <CellProblems cells={cells} address={address} show={show} />
      <Unanswered unanswered={unanswered} />
    </Part>
  );
}
