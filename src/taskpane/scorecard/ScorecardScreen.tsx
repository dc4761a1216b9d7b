import { Part } from "../layout/Part";
import { ScreenTop } from "../layout/ScreenTop";
import { insertWords, scorecardWords } from "../../words";
import { MonthlyColumns } from "./columns/MonthlyColumns";
import { TotalColumns } from "./columns/TotalColumns";
import { choosable } from "./making/subject";
import { MeasuresPart } from "./measures/MeasuresPart";
import { OptionsPart } from "./options/OptionsPart";
import { PlacePart } from "../place/PlacePart";
import { TableInsertPart } from "../insert/TableInsertPart";
import { TablePreview } from "../preview/TablePreview";
import { Unanswered } from "./preview/Unanswered";
import { useScreenStyles } from "../layout/screenStyles";
import { SourcePart } from "../source/SourcePart";
import { LiveChoice } from "./live/LiveChoice";
import { sourceWords } from "./sourceWords";
import type { EditedTable } from "./types";
import { type ScorecardScreenState, useScorecard } from "./useScorecard";

interface ScorecardScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
  /** A table of this workbook, to choose anew for; without one a new table is made. */
  readonly editing?: EditedTable;
}

export function ScorecardScreen({ moved, onBack, editing }: ScorecardScreenProps) {
  const styles = useScreenStyles();
  const screen = useScorecard(editing ?? null);
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {editing === undefined ? scorecardWords.scorecard : scorecardWords.editScorecard}
      </ScreenTop>
      <div className={styles.body}>
        <SourcePart
          state={screen.state}
          inWords={sourceWords}
          show={screen.show}
          dispatch={screen.dispatch}
        />
        <Choices {...screen} />
        <Result {...screen} />
      </div>
      <TableInsertPart {...screen} />
    </main>
  );
}

/** What can be chosen about the figures, by their shape. */
function Choices({ state, dispatch, read, definition, choice, shown }: ScorecardScreenState) {
  const styles = useScreenStyles();
  if (read?.understanding.kind === "monthly" && definition !== null) {
    const props = { source: read.understanding.source, definition, dispatch };
    const { asOf = null, lagging = [] } = shown?.made ?? {};
    return (
      <div className={styles.choices}>
        <MeasuresPart {...props} />
        <MonthlyColumns {...props} />
        <OptionsPart {...props} asOf={asOf} lagging={lagging} />
      </div>
    );
  }
  if (read === null || choice === null || !choosable(choice)) return null;
  const { address } = read.range;
  return (
    <TotalColumns address={address} choice={choice} corrections={state.corrections} dispatch={dispatch} />
  );
}

/** The table, and where it goes. */
function Result({ state, dispatch, read, shown, title, show }: ScorecardScreenState) {
  if (shown === null || read === null || shown.made.spec.rows.length === 0) return null;
  return (
    <>
      <TablePreview
        spec={shown.made.spec}
        cells={shown.made.cells}
        busy={state.making.phase === "making"}
        title={title}
        address={read.range.address}
        show={show}
        dispatch={dispatch}
      >
        <Unanswered unanswered={shown.made.unanswered} />
      </TablePreview>
      {state.edited?.live === true && (
        <Part heading={insertWords.valuesOrFormula}>
          <LiveChoice state={state} shown={shown} dispatch={dispatch} />
        </Part>
      )}
      {state.edited === null && (
        <PlacePart state={state} selection={state.selection} dispatch={dispatch}>
          <LiveChoice state={state} shown={shown} dispatch={dispatch} />
        </PlacePart>
      )}
    </>
  );
}
