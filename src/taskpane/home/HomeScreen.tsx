import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { listManaged } from "../../excel";
import { ScreenHeading } from "../layout/ScreenHeading";
import type { Screen } from "../screen";
import {
  accessibilityWords,
  allocationPaneWords,
  checkWords,
  homeWords,
  milestonesWords,
  printWords,
  publicationPaneWords,
  sectionWords,
  wordWords,
} from "../../words";
import { useHomeStyles } from "./homeStyles";
import { keptWords } from "./keptWords";

interface HomeScreenProps {
  readonly moved: boolean;
  readonly onOpen: (screen: Screen) => void;
}

const tasks: readonly { screen: Exclude<Screen, "home">; label: string; words: string }[] = [
  {
    screen: "scorecard",
    label: homeWords.scorecard,
    words: homeWords.aboutScorecard,
  },
  {
    screen: "chart",
    label: homeWords.controlChart,
    words: homeWords.aboutControlChart,
  },
  {
    screen: "allocation",
    label: allocationPaneWords.screen,
    words: allocationPaneWords.home,
  },
  {
    screen: "milestones",
    label: milestonesWords.screen,
    words: milestonesWords.home,
  },
  {
    screen: "check",
    label: checkWords.screen,
    words: checkWords.home,
  },
  {
    screen: "tables",
    label: homeWords.tables,
    words: homeWords.aboutTables,
  },
  {
    screen: "word",
    label: wordWords.title,
    words: wordWords.home,
  },
  {
    screen: "section",
    label: sectionWords.title,
    words: sectionWords.home,
  },
  {
    screen: "publication",
    label: publicationPaneWords.screen,
    words: publicationPaneWords.home,
  },
  {
    screen: "accessibility",
    label: accessibilityWords.screen,
    words: accessibilityWords.home,
  },
  {
    screen: "print",
    label: printWords.title,
    words: printWords.home,
  },
  {
    screen: "freeze",
    label: homeWords.freezeFormulas,
    words: homeWords.aboutFreeze,
  },
];

export function HomeScreen({ moved, onOpen }: HomeScreenProps) {
  const styles = useHomeStyles();
  const id = useId();
  const kept = keptWords(useKeptCount());
  return (
    <main className={styles.screen}>
      <ScreenHeading moved={moved}>{homeWords.boardsheet}</ScreenHeading>
      <p className={styles.lead}>{homeWords.about}</p>
      {tasks.map(({ screen, label, words }) => (
        <div key={screen} className={styles.task}>
          <p className={styles.lead} id={`${id}-${screen}`}>
            {words}
            {screen === "tables" && kept !== "" && ` ${kept}`}
          </p>
          <Button
            appearance={screen === "scorecard" ? "primary" : "secondary"}
            size="large"
            aria-describedby={`${id}-${screen}`}
            onClick={() => {
              onOpen(screen);
            }}
          >
            {label}
          </Button>
        </div>
      ))}
    </main>
  );
}

/** How many tables are kept in this workbook; 0 until it is known. Trouble with them is said on their own screen. */
function useKeptCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    listManaged({ signal: leaving.signal })
      .then((tables) => {
        setCount(tables.length);
      })
      .catch(() => undefined);
    return () => {
      leaving.abort();
    };
  }, []);
  return count;
}
