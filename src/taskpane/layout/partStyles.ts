import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

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
  /** A button by itself, as wide as its words. */
  own: { alignSelf: "flex-start" },
  grow: { flex: "1 1 8em" },
  /** One of a list of things with several fields each. */
  item: {
    "& + &": { borderTop: rule, marginTop: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  },
  bare: { listStyleType: "none", margin: 0, padding: 0 },
  between: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});
