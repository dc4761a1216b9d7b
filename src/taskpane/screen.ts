/** The screens of the pane, by the name that stands in `taskpane.html?screen=`. */
const screens = [
  "home",
  "scorecard",
  "chart",
  "allocation",
  "milestones",
  "check",
  "tables",
  "word",
  "section",
  "publication",
  "accessibility",
  "print",
  "freeze",
] as const;
export type Screen = (typeof screens)[number];

/** Which screen a ribbon button asks for. */
export function screenFrom(query: string): Screen {
  const asked = new URLSearchParams(query).get("screen");
  return screens.find((screen) => screen === asked) ?? "home";
}
