import { Button } from "@fluentui/react-components";
import { ScreenHeading } from "../ScreenHeading";
import { ColumnsPart } from "./ColumnsPart";
import { InsertPart } from "./InsertPart";
import { PlacePart } from "./PlacePart";
import { PreviewPart } from "./PreviewPart";
import { choosable } from "./scorecardModel";
import { useScreenStyles } from "./scorecardStyles";
import { SourcePart } from "./SourcePart";
import { useScorecard } from "./useScorecard";

interface ScorecardScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

export function ScorecardScreen({ moved, onBack }: ScorecardScreenProps) {
  const styles = useScreenStyles();
  const screen = useScorecard();
  const { state, dispatch, understanding, card, title } = screen;
  const address = state.source.range?.address ?? "";
  return (
    <main className={styles.screen}>
      <div className={styles.header}>
        <Button className={styles.back} onClick={onBack}>
          Back
        </Button>
        <ScreenHeading moved={moved}>Scorecard</ScreenHeading>
      </div>
      <div className={styles.body}>
        <SourcePart
          source={state.source}
          following={state.following}
          understanding={understanding}
          dispatch={dispatch}
        />
        {understanding !== null && choosable(understanding.layout) && (
          <ColumnsPart address={address} understanding={understanding} dispatch={dispatch} />
        )}
        {card !== null && (
          <>
            <PreviewPart card={card} title={title} address={address} dispatch={dispatch} />
            <PlacePart state={state} dispatch={dispatch} />
          </>
        )}
      </div>
      <InsertPart {...screen} />
    </main>
  );
}
