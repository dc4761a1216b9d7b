import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { wordWords } from "../../words";
import { ChartPart } from "./ChartPart";
import { CopyFoot } from "./CopyFoot";
import { PaperPreview } from "./PaperPreview";
import { TextsPart } from "./TextsPart";
import { useWord, type WordScreenState } from "./useWord";
import { WhatPart } from "./WhatPart";

interface WordScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

export function WordScreen({ moved, onBack }: WordScreenProps) {
  const styles = useScreenStyles();
  const screen = useWord();
  const { read } = screen.state;
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {wordWords.title}
      </ScreenTop>
      <div className={styles.body}>
        <WhatPart {...screen} />
        {read?.kind === "chart" && <ChartPart {...read} />}
        <TablePart {...screen} />
      </div>
      <CopyFoot {...screen} />
    </main>
  );
}

function TablePart(screen: WordScreenState) {
  const styles = usePartStyles();
  const { paper, state, content, dispatch } = screen;
  if (paper === null) return null;
  return (
    <>
      <Part heading={wordWords.preview}>
        <p className={styles.note}>{wordWords.size(paper.table.rows.length, paper.table.columns.length)}</p>
        <PaperPreview
          blocks={paper.blocks}
          whole={state.outcome === "refused"}
          busy={state.busy !== null}
          content={content}
          onCopied={() => {
            dispatch({ type: "copied", done: true });
          }}
        />
      </Part>
      <TextsPart paper={paper} state={state} dispatch={dispatch} />
    </>
  );
}
