import {
  type CellProblem,
  type FigureRecord,
  type LaggingMeasure,
  milestoneTable,
  scorecard,
  scorecardInSteps,
  type ScorecardProblem,
  type TableSpec,
} from "../../../report";
import type { Progress } from "../../work/inSlices";
import type { KeptDefinition } from "../../kept/keptDefinition";
import type { Subject } from "./subject";

/** A table, with all that is kept and said of it. Its title is given to it where it is used. */
export interface Made {
  readonly spec: TableSpec;
  readonly kept: KeptDefinition;
  readonly figures: FigureRecord | null;
  /** Cells of the source that could not be used. */
  readonly cells: readonly CellProblem[];
  /** Cells of the table that could not be answered. */
  readonly unanswered: readonly ScorecardProblem[];
  /** The period it is as at, in words; null for figures already totalled. */
  readonly asOf: string | null;
  readonly lagging: readonly LaggingMeasure[];
}

/** Makes the table some measures at a time. */
export function* makeInSteps(subject: Subject): Generator<Progress, Made> {
  if (subject.shape === "monthly") {
    const { spec, record, problems, asOf, lagging } = yield* scorecardInSteps(
      subject.source,
      subject.definition,
      "",
    );
    const kept = { shape: "monthly", scorecard: subject.definition } as const;
    return { spec, kept, figures: record, cells: [], unanswered: problems, asOf, lagging };
  }
  const { spec, problems } =
    subject.shape === "totals"
      ? scorecard(subject.layout, subject.columns, "")
      : milestoneTable(subject.layout, subject.columns, "");
  return {
    spec,
    kept: keptTotals(subject),
    figures: null,
    cells: problems,
    unanswered: [],
    asOf: null,
    lagging: [],
  };
}

function keptTotals(subject: Exclude<Subject, { shape: "monthly" }>): KeptDefinition {
  const { hasHeadings } = subject.layout;
  return subject.shape === "totals"
    ? { shape: "totals", hasHeadings, columns: subject.columns }
    : { shape: "milestones", hasHeadings, columns: subject.columns };
}
