import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { SourceUnderstanding } from "../../../report";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import type { ScorecardAction, ScorecardState } from "../types";
import { OddCells } from "./OddCells";
import { SourceChoice } from "./SourceChoice";

interface SourcePartProps {
  readonly state: ScorecardState;
  readonly show: (address: string) => void;
  readonly dispatch: Dispatch<ScorecardAction>;
}

/** Where the figures are, what they were understood to be, and what in them is odd. */
export function SourcePart({ state, show, dispatch }: SourcePartProps) {
  const styles = usePartStyles();
  const { range, understanding, words } = state.source;
  const trouble = words ?? (understanding?.kind === "unsuitable" ? understanding.words : null);
  const asked = state.source.request.from === "typed" ? state.source.request.typed : "";
  const source = understanding?.kind === "monthly" ? understanding.source : null;
  return (
    <Part heading="Source">
      <div role="status" className={styles.lines}>
        <p className={styles.address}>{range === null ? "No figures read" : range.address}</p>
        {understanding !== null && trouble === null && (
          <p className={styles.text}>{understoodWords(understanding)}</p>
        )}
      </div>
      {trouble !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      {source !== null && range !== null && <OddCells source={source} range={range} show={show} />}
      {state.edited === null && (
        <SourceChoice following={state.following} address={range?.address ?? asked} dispatch={dispatch} />
      )}
    </Part>
  );
}

function understoodWords(understanding: SourceUnderstanding): string {
  switch (understanding.kind) {
    case "monthly":
      return `${understanding.source.words}.`;
    case "totals":
      return "Figures already totalled: a period beside another.";
    case "milestones":
      return "Milestones: a target and a result for each measure.";
    case "unsuitable":
      return "";
  }
}
