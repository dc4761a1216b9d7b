import { makeStyles, tokens } from "@fluentui/react-components";

const rule = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

export const useMeasureStyles = makeStyles({
  measure: { borderBottom: rule, padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  name: {
    flex: "1 1 0",
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    overflowWrap: "anywhere",
  },
  moves: { display: "flex", flexShrink: 0, marginLeft: "auto", gap: tokens.spacingHorizontalXXS },
  move: { minWidth: "28px", padding: 0 },
  words: {
    justifyContent: "flex-start",
    marginLeft: tokens.spacingHorizontalXL,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    minHeight: "24px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
  },
  details: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
});
