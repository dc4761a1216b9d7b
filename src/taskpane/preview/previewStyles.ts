import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

export const usePreviewStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: rule,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    textAlign: "left",
    paddingBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // The words stay in sight while a wide table is moved sideways.
  words: {
    display: "block",
    position: "sticky",
    left: 0,
    width: "fit-content",
    maxWidth: "calc(100vw - 4.5em)",
  },
  marking: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  subtitle: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  signal: { fontWeight: tokens.fontWeightSemibold },
  sentences: { minWidth: "22em" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: rule,
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  first: { minWidth: "6.5em" },
  right: { textAlign: "right" },
  header: {
    verticalAlign: "bottom",
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
  },
});
