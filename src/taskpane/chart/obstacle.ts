import { placeObstacle } from "../place/placeObstacle";
import { casesName } from "./options/optionWords";
import { chosenCharts } from "./many/manyCharts";
import type { ChartState, ChartSubject, ManySubject } from "./types";
import { counted } from "../../words";

/** What the screen knows of the chart, or the charts, to be. */
export interface Prospect {
  readonly subject: ChartSubject | null;
  readonly manySubject: ManySubject | null;
}

/** Why nothing can be inserted yet, in words; null when it can. */
export function obstacle(state: ChartState, prospect: Prospect): string | null {
  const { source, mode, edited } = state;
  // Why the figures could not be read is said under Source.
  if (source.range === null || source.understanding?.kind !== "monthly") return "Select figures by month.";
  if (mode === "many") return manyObstacle(state, prospect);
  return chartObstacle(state, prospect) ?? (edited === null ? placeObstacle(state) : null);
}

function chartObstacle({ making }: ChartState, { subject }: Prospect): string | null {
  if (subject === null) return "Select figures by month.";
  const { method, cases } = subject.definition;
  const name = casesName(method);
  if (name !== null && cases.kind === "none") return "Say what the figures are out of, under Method.";
  if (making.phase === "failed") return making.fault.words;
  if (making.phase !== "made" || making.making.subject !== subject) return "Working out the chart…";
  // Why there is none stands in the picture's place.
  return making.making.made.kind === "fault" ? "There is no chart to insert." : null;
}

function manyObstacle({ many, place, check }: ChartState, { manySubject }: Prospect): string | null {
  const { making } = many;
  if (making.phase === "failed")
    return making.fault.cancelled ? "The charts were not worked out." : making.fault.words;
  if (making.phase !== "made" || making.subject !== manySubject) return "Working out the charts…";
  if (chosenCharts(making.charts, many).length === 0) return "Choose at least one chart.";
  if (many.arrangement === "sheets") return null;
  if (place.sheetName.trim() === "") return "Give the new sheet a name.";
  return check.phase === "checked" && check.check.state === "refused" ? check.check.words : null;
}

/** What the button that inserts is called: "Insert", "Insert 12 charts", "Update chart". */
export function insertLabel({ edited, mode, many }: ChartState): string {
  if (edited !== null) return "Update chart";
  if (mode === "one" || many.making.phase !== "made") return "Insert";
  return `Insert ${counted(chosenCharts(many.making.charts, many).length, "chart")}`;
}
