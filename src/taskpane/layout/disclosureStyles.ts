import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

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
