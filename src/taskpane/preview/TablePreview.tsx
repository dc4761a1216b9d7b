import { Field, Input } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import type { CellProblem, TableSpec } from "../../report";
import { previewWords } from "../../words";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { CellProblems } from "./CellProblems";
import { PreviewTable, previewRows } from "./PreviewTable";

interface TablePreviewProps {
  readonly spec: TableSpec;
  /** Cells of the source that could not be used. */
  readonly cells: readonly CellProblem[];
  readonly busy: boolean;
  readonly title: string;
  /** Of the source, so that a problem can be found on the sheet. */
  readonly address: string;
  readonly show: (address: string) => void;
  readonly dispatch: Dispatch<{ readonly type: "title"; readonly text: string }>;
  /** What else is to be known of the table. */
  readonly children?: ReactNode;
}

/** The table to be, under the title that the person gives it. */
export function TablePreview(props: TablePreviewProps) {
  const { spec, cells, busy, title, address, show, dispatch, children } = props;
  const styles = usePartStyles();
  return (
    <Part heading={previewWords.preview}>
      <Field label={previewWords.title}>
        <Input
          value={title}
          onChange={(_, { value }) => {
            dispatch({ type: "title", text: value });
          }}
        />
      </Field>
      <PreviewTable spec={{ ...spec, title }} busy={busy} />
      {spec.rows.length > previewRows && (
        <p className={styles.note}>{previewWords.firstRows(previewRows, spec.rows.length)}</p>
      )}
      <CellProblems cells={cells} address={address} show={show} />
      {children}
    </Part>
  );
}
