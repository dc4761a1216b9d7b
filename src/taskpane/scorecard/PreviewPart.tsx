import { Field, Input } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { CellProblem, Scorecard } from "../../report";
import { cellWithin } from "../cellAddress";
import { Part } from "./Part";
import { PreviewTable, previewRows } from "./PreviewTable";
import { usePartStyles } from "./scorecardStyles";
import type { ScorecardAction } from "./types";

/** The first few problems are enough to see what is wrong with a selection. */
const shownProblems = 5;

interface PreviewPartProps {
  readonly card: Scorecard;
  readonly title: string;
  /** Of the source, so that a problem can be found on the sheet. */
  readonly address: string;
  readonly dispatch: Dispatch<ScorecardAction>;
}

export function PreviewPart({ card, title, address, dispatch }: PreviewPartProps) {
  const styles = usePartStyles();
  const { spec, problems } = card;
  return (
    <Part heading="Preview">
      <Field label="Title">
        <Input
          value={title}
          onChange={(_, { value }) => {
            dispatch({ type: "title", text: value });
          }}
        />
      </Field>
      <PreviewTable spec={spec} />
      {spec.rows.length > previewRows && (
        <p className={styles.note}>
          {`The first ${previewRows} of ${spec.rows.length} rows. All of them are inserted.`}
        </p>
      )}
      {problems.length > 0 && <Problems problems={problems} address={address} />}
    </Part>
  );
}

function Problems({
  problems,
  address,
}: {
  readonly problems: readonly CellProblem[];
  readonly address: string;
}) {
  const styles = usePartStyles();
  const more = problems.length - shownProblems;
  return (
    <>
      <p className={styles.text}>
        {problems.length === 1 ? "1 cell to look at:" : `${problems.length} cells to look at:`}
      </p>
      <ul className={styles.list}>
        {problems.slice(0, shownProblems).map(({ row, column, words }) => (
          <li key={`${row} ${column}`}>{`${cellWithin(address, row, column)}: ${words}`}</li>
        ))}
        {more > 0 && <li>{`and ${more} more`}</li>}
      </ul>
    </>
  );
}
