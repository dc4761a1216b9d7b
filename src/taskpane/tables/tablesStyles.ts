import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

export const useTablesStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0 0`,
  },
  own: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0, "& > li + li": { borderTop: rule } },
  title: { ":focus-visible": { outline: "none" } },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  action: { minWidth: "auto" },
  plan: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: rule,
    borderRadius: tokens.borderRadiusMedium,
  },
  planHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: "none" },
  },
  edits: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  where: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
