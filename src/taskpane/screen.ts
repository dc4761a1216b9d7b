/** The screens of the pane, by the name that stands in `taskpane.html?screen=`. */
export type Screen = "home" | "scorecard";

/** Which screen a ribbon button asks for. */
export function screenFrom(query: string): Screen {
  return new URLSearchParams(query).get("screen") === "scorecard" ? "scorecard" : "home";
}
