import { makeStyles, tokens } from "@fluentui/react-components";

export const useWordStyles = makeStyles({
  /** White as the paper is, whatever the theme; where the system forces colours, its own. */
  paper: {
    colorScheme: "light",
    overflow: "auto",
    maxHeight: "60vh",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "#ffffff",
    color: "#1B1F24",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    // The paper's width is not the pane's: words wrap before anything must be moved sideways.
    "& table": { width: "100% !important" },
  },
  drawing: {
    backgroundColor: "#ffffff",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
