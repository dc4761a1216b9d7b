import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { EditedChart } from "./chart/types";
import { HomeScreen } from "./home/HomeScreen";
import type { EditedList } from "./list/types";
import type { EditedTable } from "./scorecard/types";
import type { Screen } from "./screen";
import type { Edited } from "./tables/edited";
import { darkTheme, lightTheme } from "./theme";

// What a screen needs comes when it is opened, and at once where the pane opens with it (index.tsx).
const ScorecardScreen = lazy(() =>
  import("./scorecard/ScorecardScreen").then((module) => ({ default: module.ScorecardScreen })),
);
const ChartScreen = lazy(() =>
  import("./chart/ChartScreen").then((module) => ({ default: module.ChartScreen })),
);
const AllocationScreen = lazy(() =>
  import("./allocation/AllocationScreen").then((module) => ({ default: module.AllocationScreen })),
);
const MilestonesScreen = lazy(() =>
  import("./milestones/MilestonesScreen").then((module) => ({ default: module.MilestonesScreen })),
);
const CheckScreen = lazy(() =>
  import("./check/CheckScreen").then((module) => ({ default: module.CheckScreen })),
);
const TablesScreen = lazy(() =>
  import("./tables/TablesScreen").then((module) => ({ default: module.TablesScreen })),
);
const WordScreen = lazy(() => import("./word/WordScreen").then((module) => ({ default: module.WordScreen })));
const SectionScreen = lazy(() =>
  import("./section/SectionScreen").then((module) => ({ default: module.SectionScreen })),
);
const PublicationScreen = lazy(() =>
  import("./publication/PublicationScreen").then((module) => ({ default: module.PublicationScreen })),
);
const AccessibilityScreen = lazy(() =>
  import("./accessibility/AccessibilityScreen").then((module) => ({ default: module.AccessibilityScreen })),
);
const PrintScreen = lazy(() =>
  import("./print/PrintScreen").then((module) => ({ default: module.PrintScreen })),
);
const FreezeScreen = lazy(() =>
  import("./freeze/FreezeScreen").then((module) => ({ default: module.FreezeScreen })),
);

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
  const [place, setPlace] = useState<Place>({ screen: firstScreen, moved: false });
  const { screen, moved, table, chart, list } = place;
  const open = (next: Screen) => {
    setPlace({ screen: next, moved: true });
  };
  const edit = (edited: Edited) => {
    setPlace({ moved: true, ...editingPlace(edited) });
  };
  const back = () => {
    open([table, chart, list].every((edited) => edited === undefined) ? "home" : "tables");
  };
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.pane}>
      {screen === "home" && <HomeScreen moved={moved} onOpen={open} />}
      <Suspense fallback={null}>
        <MakingScreen place={place} dark={dark} onBack={back} />
        {screen === "check" && <CheckScreen moved={moved} onBack={back} />}
        {screen === "tables" && <TablesScreen moved={moved} onBack={back} onEdit={edit} />}
        {screen === "word" && <WordScreen moved={moved} onBack={back} />}
        {screen === "section" && <SectionScreen moved={moved} onBack={back} />}
        {screen === "publication" && <PublicationScreen moved={moved} onBack={back} />}
        {screen === "accessibility" && <AccessibilityScreen moved={moved} onBack={back} />}
        {screen === "print" && <PrintScreen moved={moved} onBack={back} />}
        {screen === "freeze" && <FreezeScreen moved={moved} onBack={back} />}
      </Suspense>
    </FluentProvider>
  );
}

interface MakingScreenProps {
  readonly place: Place;
  readonly dark: boolean;
  readonly onBack: () => void;
}

/** The screens that make something anew, or make again what is edited. */
function MakingScreen({ place, dark, onBack }: MakingScreenProps) {
  const { screen, moved, table, chart, list } = place;
  const props = { moved, onBack };
  if (screen === "scorecard") {
    return <ScorecardScreen {...props} {...(table !== undefined && { editing: table })} />;
  }
  if (screen === "chart") {
    return <ChartScreen {...props} dark={dark} {...(chart !== undefined && { editing: chart })} />;
  }
  if (screen === "allocation") {
    return <AllocationScreen {...props} {...(list !== undefined && { editing: list })} />;
  }
  if (screen === "milestones") {
    return <MilestonesScreen {...props} {...(list !== undefined && { editing: list })} />;
  }
  return null;
}

interface Place {
  readonly screen: Screen;
  readonly moved: boolean;
  /** The kept table that the scorecard screen edits. */
  readonly table?: EditedTable;
  /** The kept chart that the chart screen edits. */
  readonly chart?: EditedChart;
  /** The kept table that the screen of its list edits. */
  readonly list?: EditedList;
}

function editingPlace(edited: Edited): Omit<Place, "moved"> {
  if ("kept" in edited) return { screen: "scorecard", table: edited };
  if ("list" in edited) {
    return { screen: edited.list.shape === "deadlines" ? "milestones" : "allocation", list: edited };
  }
  return { screen: "chart", chart: edited };
}
