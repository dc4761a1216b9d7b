import { Part } from "../layout/Part";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { PlacePart } from "../place/PlacePart";
import { SourcePart } from "../source/SourcePart";
import { ChartInsertPart } from "./insert/ChartInsertPart";
import { LiveChartChoice } from "./insert/LiveChartChoice";
import { ArrangementPart } from "./many/ArrangementPart";
import { ManyPart } from "./many/ManyPart";
import { MeasurePart } from "./MeasurePart";
import { ChartChoices } from "./options/ChartChoices";
import type { PictureColours } from "./preview/pictureColours";
import { PreviewPart } from "./preview/PreviewPart";
import { usePictureColours } from "./preview/usePictureColours";
import { sourceWords } from "./sourceWords";
import type { EditedChart } from "./types";
import { type ChartScreenState, useChart } from "./useChart";
import { chartPaneWords, insertWords } from "../../words";

interface ChartScreenProps {
  readonly moved: boolean;
  /** Office itself is in a dark theme. */
  readonly dark: boolean;
  readonly onBack: () => void;
  /** A chart of this workbook, to choose anew for; without one a new chart is made. */
  readonly editing?: EditedChart;
}

export function ChartScreen({ moved, dark, onBack, editing }: ChartScreenProps) {
  const styles = useScreenStyles();
  const screen = useChart(editing ?? null);
  const colours = usePictureColours(dark);
  const { state, dispatch, subject, show } = screen;
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {editing === undefined ? chartPaneWords.heading : chartPaneWords.editHeading}
      </ScreenTop>
      <div className={styles.body}>
        <SourcePart state={state} inWords={sourceWords} show={show} dispatch={dispatch} />
        {subject !== null && (
          <>
            <MeasurePart {...subject} mode={state.mode} editing={state.edited !== null} dispatch={dispatch} />
            {state.mode === "one" ? (
              <OneChart {...screen} subject={subject} colours={colours} />
            ) : (
              <ManyCharts {...screen} subject={subject} colours={colours} />
            )}
          </>
        )}
      </div>
      <ChartInsertPart {...screen} />
    </main>
  );
}

interface ResultProps extends ChartScreenState {
  readonly subject: NonNullable<ChartScreenState["subject"]>;
  readonly colours: PictureColours;
}

/** The chart, what can be chosen of it, and where it goes. */
function OneChart({ state, dispatch, subject, shown, colours }: ResultProps) {
  return (
    <>
      {shown !== null && (
        <PreviewPart
          shown={shown}
          busy={state.making.phase === "making"}
          subject={subject}
          point={state.point}
          colours={colours}
          dispatch={dispatch}
        />
      )}
      <ChartChoices {...subject} mode={state.mode} dispatch={dispatch} />
      {shown?.made.kind === "chart" && state.edited?.live === true && (
        <Part heading={insertWords.valuesOrFormula}>
          <LiveChartChoice state={state} shown={shown} dispatch={dispatch} />
        </Part>
      )}
      {shown?.made.kind === "chart" && state.edited === null && (
        <PlacePart state={state} selection={state.selection} dispatch={dispatch}>
          <LiveChartChoice state={state} shown={shown} dispatch={dispatch} />
        </PlacePart>
      )}
    </>
  );
}

/** The charts to choose from, what can be chosen of all alike, and where they go. */
function ManyCharts({ state, dispatch, subject, colours }: ResultProps) {
  return (
    <>
      <ManyPart source={subject.source} many={state.many} colours={colours} dispatch={dispatch} />
      <ChartChoices {...subject} mode={state.mode} dispatch={dispatch} />
      <ArrangementPart many={state.many} sheetName={state.place.sheetName} dispatch={dispatch} />
    </>
  );
}
