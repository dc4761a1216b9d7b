import { sectionWords } from "../../words";
import { ChartCopies } from "../copying/ChartCopies";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { PaperPreview } from "../word/PaperPreview";
import { CheckPart } from "./CheckPart";
import { ContentsPart } from "./ContentsPart";
import { SectionFoot } from "./SectionFoot";
import { type SectionScreenState, useSection } from "./useSection";

interface SectionScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

export function SectionScreen({ moved, onBack }: SectionScreenProps) {
  const styles = useScreenStyles();
  const screen = useSection();
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {sectionWords.title}
      </ScreenTop>
      <div className={styles.body}>
        <ContentsPart {...screen} />
        <PreviewPart {...screen} />
        <CheckPart {...screen} />
        <PicturesPart {...screen} />
      </div>
      <SectionFoot {...screen} />
    </main>
  );
}

function PreviewPart({ section: { blocks }, state, content, dispatch }: SectionScreenState) {
  if (blocks.length === 0) return null;
  return (
    <Part heading={sectionWords.preview}>
      <PaperPreview
        blocks={blocks}
        whole={state.outcome === "refused"}
        busy={state.busy !== null}
        content={content}
        onCopied={() => {
          dispatch({ type: "copied", done: true });
        }}
      />
    </Part>
  );
}

function PicturesPart({ section: { charts } }: SectionScreenState) {
  const styles = usePartStyles();
  if (charts.length === 0) return null;
  return (
    <Part heading={sectionWords.pictures}>
      <p className={styles.note}>{sectionWords.picturesNote}</p>
      {charts.map((chart, at) => (
        // Two charts may say the same of themselves: their place tells them apart.
        <div key={`${at} ${chart.title}`} className={styles.lines} role="group" aria-label={chart.title}>
          <p className={styles.text}>{chart.title}</p>
          <ChartCopies chart={chart} />
        </div>
      ))}
    </Part>
  );
}
