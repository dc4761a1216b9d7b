import { makeStyles, tokens } from "@fluentui/react-components";

const thick = tokens.strokeWidthThick;

export const useCheckStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  severity: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
  },
  wrong: {
    border: `${thick} solid ${tokens.colorPaletteRedForeground1}`,
    color: tokens.colorPaletteRedForeground1,
  },
  doubtful: {
    border: `${thick} dashed ${tokens.colorNeutralForeground1}`,
    color: tokens.colorNeutralForeground1,
  },
  note: {
    border: `${thick} dotted ${tokens.colorNeutralForeground2}`,
    color: tokens.colorNeutralForeground2,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  reasonForm: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
