import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { listWords, previewWords } from "../../words";
import { TableInsertPart } from "../insert/TableInsertPart";
import { Part } from "../layout/Part";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { PlacePart } from "../place/PlacePart";
import { TablePreview } from "../preview/TablePreview";
import { SourcePart } from "../source/SourcePart";
import type { ListKind } from "./listKind";
import type { ListSubject } from "./types";
import type { ListScreenState } from "./useList";

interface ListScreenProps {
  readonly kind: ListKind;
  readonly moved: boolean;
  readonly onBack: () => void;
  readonly screen: ListScreenState;
  /** What can be chosen of the table. */
  readonly children: (subject: ListSubject, address: string) => ReactNode;
}

/** A screen that makes a table from a list: the list, choices, the table to be, and where it goes. */
export function ListScreen({ kind, moved, onBack, screen, children }: ListScreenProps) {
  const styles = useScreenStyles();
  const { state, dispatch, subject, layout, show } = screen;
  const address = state.source.range?.address ?? "";
  const inWords = () =>
    subject === null
      ? { suitable: false, words: kind.whatToSelect }
      : { suitable: true, words: listWords.rows(subject.layout.rows.length, subject.layout.hasHeadings) };
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {state.edited === null ? kind.screen : kind.editScreen}
      </ScreenTop>
      <div className={styles.body}>
        <SourcePart state={state} inWords={inWords} byMonth={false} show={show} dispatch={dispatch} />
        {layout !== null && subject === null && layout.headings.length > 1 && (
          <Button
            onClick={() => {
              dispatch({ type: "choose", chosen: kind.unguessed });
            }}
          >
            {listWords.chooseColumns}
          </Button>
        )}
        {layout !== null && subject !== null && (
          <>
            {children(subject, address)}
            <Result kind={kind} screen={screen} address={address} />
          </>
        )}
      </div>
      <TableInsertPart {...screen} />
    </main>
  );
}

interface ResultProps extends Pick<ListScreenProps, "kind" | "screen"> {
  /** Of the list. */
  readonly address: string;
}

/** The table, or why there is none, and where it goes. */
function Result({ kind, screen, address }: ResultProps) {
  const { state, dispatch, shown, title, show } = screen;
  if (shown?.made.kind === "none" && kind.missing(shown.subject.chosen) === null) {
    return (
      <Part heading={previewWords.preview}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{shown.made.words}</MessageBarBody>
        </MessageBar>
      </Part>
    );
  }
  if (shown?.made.kind !== "table" || shown.made.spec.rows.length === 0) return null;
  const { spec, problems } = shown.made;
  return (
    <>
      <TablePreview
        spec={spec}
        cells={problems}
        busy={state.making.phase === "making"}
        title={title}
        address={address}
        show={show}
        dispatch={dispatch}
      />
      {state.edited === null && <PlacePart state={state} selection={state.selection} dispatch={dispatch} />}
    </>
  );
}
