import { Button, MessageBar, MessageBarActions, MessageBarBody, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { wordWords } from "../../words";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { choiceGroups, selectionChoice, valueOf } from "./sourceChoices";
import type { WordAction, WordState } from "./types";

interface WhatPartProps {
  readonly state: WordState;
  readonly dispatch: Dispatch<WordAction>;
}

/** What is copied: the selection, or a table or chart of the workbook. */
export function WhatPart({ state, dispatch }: WhatPartProps) {
  const styles = usePartStyles();
  const { read, words } = state;
  const shown = read?.kind === "table" ? read.shown : null;
  return (
    <Part heading={wordWords.source}>
      <SourceSelect state={state} dispatch={dispatch} />
      <div role="status">{shown !== null && <p className={styles.address}>{shown.address}</p>}</div>
      {words !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                dispatch({ type: "again" });
              }}
            >
              {wordWords.readAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </Part>
  );
}

function SourceSelect({ state: { request, offered }, dispatch }: WhatPartProps) {
  const styles = usePartStyles();
  const groups = offered === null ? [] : choiceGroups(offered);
  const all = [selectionChoice, ...groups.flatMap(({ choices }) => choices)];
  return (
    <Select
      aria-label={wordWords.source}
      className={styles.input}
      value={valueOf(request)}
      onChange={(_, { value }) => {
        const choice = all.find((one) => one.value === value);
        if (choice) dispatch({ type: "choose", request: choice.request });
      }}
    >
      <option value={selectionChoice.value}>{selectionChoice.words}</option>
      {groups.map(({ heading, choices }) => (
        <optgroup key={heading} label={heading}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
