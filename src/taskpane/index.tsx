import { createRoot } from "react-dom/client";
import { workWords } from "../words";
import { App } from "./App";
import { isDark } from "./officeTheme";
import { screenFrom } from "./screen";

const firstScreen = screenFrom(window.location.search);
// Fetched while Office starts: most open the pane for a scorecard.
if (firstScreen === "scorecard") void import("./scorecard/ScorecardScreen");

void Office.onReady(({ host }) => {
  const root = document.getElementById("root");
  if (root === null) return;
  // Opened as a plain web page, Office gives no host.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    root.textContent = workWords.notInExcel;
    return;
  }
  createRoot(root).render(<App dark={isDark()} firstScreen={firstScreen} />);
});
