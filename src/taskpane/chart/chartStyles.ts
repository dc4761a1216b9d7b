import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

export const useChartStyles = makeStyles({
  frame: {
    position: "relative",
    minWidth: 0,
    overflow: "hidden",
    border: rule,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  drawing: { position: "relative" },
  // Over the plot alone: what it lies on is seen through it.
  reader: {
    position: "absolute",
    cursor: "crosshair",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  cursor: { position: "absolute", inset: 0, pointerEvents: "none" },
  reading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    // Two lines high, so that what is below stays where it is while points are read.
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  period: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  action: { minWidth: "auto" },
  commentary: { margin: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, borderTop: rule },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    borderBottom: rule,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  entry: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    borderBottom: rule,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  entryWords: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  // Under the words of a checkbox, not under its box.
  indented: { paddingLeft: "28px" },
  // As high as a small picture, so that the list does not move when it is drawn.
  small: { minHeight: "110px" },
});
