import { Fault } from "../../core";
import { type ManagedRecord, type Remade, type Remake, type SourceRange, WorkbookFault } from "../../excel";
import {
  layOut,
  milestoneTable,
  scorecard,
  scorecardInSteps,
  type ScorecardDefinition,
  understandInSteps,
  withNewMeasures,
} from "../../report";
import { inSlices, type Slicing } from "../work/inSlices";
import { keptWords } from "../../words";
import { keptChart } from "./keptChart";
import { keptDefinition } from "./keptDefinition";
import { keptList } from "./keptList";
import { noFigures } from "./noFigures";
import { remakeChart } from "./remakeChart";
import { remakeList } from "./remakeList";

/** Makes a kept table again, by the choices it was made with, from what its source holds now. */
export function remake(slicing: Slicing = {}): Remake {
  return async (source, record): Promise<Remade> => {
    const { title, definition } = record;
    const chart = keptChart(definition);
    if (chart !== null) return remakeChart(source, chart, slicing);
    const list = keptList(definition);
    if (list !== null) return remakeList(source, list, title);
    const kept = keptDefinition(definition);
    if (kept === null) throw notKnown(record);
    if (kept.shape === "monthly") return remakeMonthly(source, kept.scorecard, title, slicing);
    const layout = layOut(source.values, kept.hasHeadings);
    const { spec } =
      kept.shape === "totals"
        ? scorecard(layout, kept.columns, title)
        : milestoneTable(layout, kept.columns, title);
    if (spec.rows.length === 0) throw noFigures(source, keptWords.noMeasures);
    return { spec, definition, figures: null };
  };
}

async function remakeMonthly(
  source: SourceRange,
  before: ScorecardDefinition,
  title: string,
  slicing: Slicing,
): Promise<Remade> {
  const understanding = await inSlices(understandInSteps(source.values), slicing);
  if (understanding.kind === "unsuitable") throw noFigures(source, understanding.words);
  if (understanding.kind !== "monthly") throw noFigures(source, keptWords.noMonths);
  const definition = withNewMeasures(before, understanding.source);
  const { spec, record } = await inSlices(
    scorecardInSteps(understanding.source, definition, title),
    slicing,
  ).catch((reason: unknown) => {
    throw reason instanceof Fault ? noFigures(source, reason.message) : reason;
  });
  if (spec.rows.length === 0) throw noFigures(source, keptWords.noneOfItsMeasures);
  return { spec, definition: { shape: "monthly", scorecard: definition }, figures: record };
}

function notKnown({ title }: ManagedRecord): WorkbookFault {
  return new WorkbookFault("NotKnown", keptWords.notKnown(title));
}
