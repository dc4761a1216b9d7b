import { placeObstacle } from "../place/placeObstacle";
import { casesName } from "./options/optionWords";
import { chosenCharts } from "./many/manyCharts";
import type { ChartState, ChartSubject, ManySubject } from "./types";
import { chartPaneWords } from "../../words";

/** What the screen knows of the chart, or the charts, to be. */
export interface Prospect {
  readonly subject: ChartSubject | null;
  readonly manySubject: ManySubject | null;
}

/** Why nothing can be inserted yet, in words; null when it can. */
export function obstacle(state: ChartState, prospect: Prospect): string | null {
  const { source, mode, edited } = state;
  // Why the figures could not be read is said under Source.
  if (source.range === null || source.understanding?.kind !== "monthly") return chartPaneWords.selectFigures;
  if (mode === "many") return manyObstacle(state, prospect);
  return chartObstacle(state, prospect) ?? (edited === null ? placeObstacle(state) : null);
}

function chartObstacle({ making }: ChartState, { subject }: Prospect): string | null {
  if (subject === null) return chartPaneWords.selectFigures;
  const { method, cases } = subject.definition;
  const name = casesName(method);
  if (name !== null && cases.kind === "none") return chartPaneWords.sayTheCases;
  if (making.phase === "failed") return making.fault.words;
  if (making.phase !== "made" || making.making.subject !== subject) return chartPaneWords.workingOut;
  // Why there is none stands in the picture's place.
  return making.making.made.kind === "fault" ? chartPaneWords.noChart : null;
}

function manyObstacle({ many, place, check }: ChartState, { manySubject }: Prospect): string | null {
  const { making } = many;
  if (making.phase === "failed")
    return making.fault.cancelled ? chartPaneWords.notWorkedOut : making.fault.words;
  if (making.phase !== "made" || making.subject !== manySubject) return chartPaneWords.workingOutAll;
  if (chosenCharts(making.charts, many).length === 0) return chartPaneWords.chooseOne;
  if (many.arrangement === "sheets") return null;
  if (place.sheetName.trim() === "") return chartPaneWords.nameTheSheet;
  return check.phase === "checked" && check.check.state === "refused" ? check.check.words : null;
}

/** What the button that inserts is called: "Insert", "Insert 12 charts", "Update chart". */
export function insertLabel({ edited, mode, many }: ChartState): string {
  if (edited !== null) return chartPaneWords.update;
  if (mode === "one" || many.making.phase !== "made") return chartPaneWords.insert;
  return chartPaneWords.insertMany(chosenCharts(many.making.charts, many).length);
}
