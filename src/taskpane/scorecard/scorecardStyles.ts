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
  working: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  progress: { flex: "1 1 6em", minWidth: 0, accentColor: tokens.colorBrandBackground },
  obstacle: { margin: 0, flex: "1 1 12em", color: tokens.colorNeutralForeground2 },
});

export const usePartStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
    "& + &": { borderTop: rule },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  checks: { display: "flex", flexDirection: "column", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  details: { "& > :not(summary)": { marginTop: tokens.spacingVerticalS } },
  summary: {
    width: "fit-content",
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  address: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  // Checkboxes carry their own padding: without this they stand to the right of the text above.
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(11em, 100%), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // Fluent's inputs are as wide as their text unless they are told that they may shrink.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, width: "100%" },
  beside: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-end" },
  grow: { flex: "1 1 8em" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

export const useDisclosureStyles = makeStyles({
  disclosure: { borderTop: rule },
  summary: {
    display: "grid",
    gridTemplateColumns: "1em minmax(0, 1fr)",
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalM} 0`,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    "::before": { content: '"▸"', gridRow: "1 / 3" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  open: { "::before": { content: '"▾"' } },
  chosen: { gridColumn: 2, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
});

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
  marking: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  subtitle: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  signal: { fontWeight: tokens.fontWeightSemibold },
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
