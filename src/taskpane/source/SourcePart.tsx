import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { SourceUnderstanding } from "../../report";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { sourceWords } from "../../words";
import { OddCells } from "./OddCells";
import { SourceChoice } from "./SourceChoice";
import type { SourceAction, SourceChoosing } from "./types";

/** What figures are to a screen, in words, and whether it can do anything with them. */
export interface SourceWords {
  readonly suitable: boolean;
  readonly words: string;
}

interface SourcePartProps {
  readonly state: Pick<SourceChoosing, "source" | "following">;
  readonly inWords: (understanding: SourceUnderstanding) => SourceWords;
  /** Figures are taken by their months, and what is odd about those is told. */
  readonly byMonth?: boolean;
  /** Goes to cells on their sheet. */
  readonly show: (address: string) => void;
  readonly dispatch: Dispatch<SourceAction>;
}

/** Where the figures are, what they were understood to be, and what in them is odd. */
export function SourcePart({ state, inWords, byMonth = true, show, dispatch }: SourcePartProps) {
  const styles = usePartStyles();
  const { range, understanding, words, request } = state.source;
  const said = understanding && inWords(understanding);
  const trouble = words ?? (said?.suitable === false ? said.words : null);
  const asked = request.from === "typed" ? request.typed : "";
  const source = byMonth && understanding?.kind === "monthly" ? understanding.source : null;
  return (
    <Part heading={sourceWords.source}>
      <div role="status" className={styles.lines}>
        <p className={styles.address}>{range === null ? sourceWords.noFiguresRead : range.address}</p>
        {said !== null && trouble === null && <p className={styles.text}>{said.words}</p>}
      </div>
      {trouble !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
          {words !== null && (
            <MessageBarActions>
              <Button
                onClick={() => {
                  dispatch({ type: "readAgain" });
                }}
              >
                {sourceWords.readAgain}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {source !== null && range !== null && <OddCells source={source} range={range} show={show} />}
      <SourceChoice following={state.following} address={range?.address ?? asked} dispatch={dispatch} />
    </Part>
  );
}
