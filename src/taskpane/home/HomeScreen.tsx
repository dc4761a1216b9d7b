import { Button } from "@fluentui/react-components";
import { ScreenHeading } from "../ScreenHeading";
import { useHomeStyles } from "./homeStyles";

interface HomeScreenProps {
  readonly moved: boolean;
  readonly onScorecard: () => void;
}

export function HomeScreen({ moved, onScorecard }: HomeScreenProps) {
  const styles = useHomeStyles();
  return (
    <main className={styles.screen}>
      <ScreenHeading moved={moved}>Boardsheet</ScreenHeading>
      <p className={styles.lead}>Tables for the board paper, from the figures in this workbook.</p>
      <div className={styles.task}>
        <p className={styles.lead} id="scorecard-task">
          Set two periods side by side, with the change and the trend worked out for each measure.
        </p>
        <Button appearance="primary" size="large" aria-describedby="scorecard-task" onClick={onScorecard}>
          Scorecard
        </Button>
      </div>
    </main>
  );
}
