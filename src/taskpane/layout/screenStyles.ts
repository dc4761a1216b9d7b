import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;
const inset = tokens.spacingHorizontalL;

export const useScreenStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100vh" },
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${inset}`,
    borderBottom: rule,
  },
  back: { minWidth: "auto" },
  body: { flex: "1 1 0", minHeight: 0, overflowY: "auto", padding: `0 ${inset}` },
  foot: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "60vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${inset}`,
    borderTop: rule,
  },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  choices: { borderBottom: rule },
  obstacle: { margin: 0, flex: "1 1 12em", color: tokens.colorNeutralForeground2 },
});
