import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { HomeScreen } from "./home/HomeScreen";
import { ScorecardScreen } from "./scorecard/ScorecardScreen";
import type { Screen } from "./screen";
import { darkTheme, lightTheme } from "./theme";

const useStyles = makeStyles({
  pane: { minHeight: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

interface AppProps {
  readonly dark: boolean;
  readonly firstScreen: Screen;
}

export function App({ dark, firstScreen }: AppProps) {
  const styles = useStyles();
  // `moved` is false until the person has changed screens: focus is not taken from Excel when the pane opens.
  const [{ screen, moved }, setPlace] = useState({ screen: firstScreen, moved: false });
  const show = (next: Screen) => () => {
    setPlace({ screen: next, moved: true });
  };
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.pane}>
      {screen === "home" ? (
        <HomeScreen moved={moved} onScorecard={show("scorecard")} />
      ) : (
        <ScorecardScreen moved={moved} onBack={show("home")} />
      )}
    </FluentProvider>
  );
}
