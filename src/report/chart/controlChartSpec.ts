import { Fault } from "../../core";
import { altText } from "../commentary/altText";
import { chartTitle } from "../commentary/chartTitle";
import { commentary } from "../commentary/commentary";
import type { MonthlySource } from "../source/monthlySource";
import { askCore, type CoreAnswer } from "./askCore";
import { axisRange } from "./chartAxis";
import { chartFigures, type ChartFigures } from "./chartFigures";
import { chartNames } from "./chartNames";
import { chartNotes } from "./chartNotes";
import { chartPoints } from "./chartPoints";
import { chartRecord } from "./chartRecord";
import type { ChartUnit } from "./chartScale";
import type { ChartFacts, ChartMaking, ChartPointSpec } from "./chartSpec";
import { chartStyles } from "./chartStyles";
import type { ChartDefinition } from "./definition";
import { drawnSteps } from "./drawnSteps";
import { faultWords } from "./faultWords";
import { heldAxis } from "./heldAxis";
import { subtitleOf } from "./subtitle";

/**
 * The control chart that the definition asks for, with what it is made of; or in one sentence why there is none. All
 * figures are the core's own, so that the worksheet functions give the same.
 */
export function controlChartSpec(source: MonthlySource, definition: ChartDefinition): ChartMaking {
  const figures = chartFigures(source, definition);
  if (typeof figures === "string") return { kind: "fault", words: figures };
  const core = askCore(figures, definition);
  if (core instanceof Fault) return { kind: "fault", words: faultWords(core, figures, definition) };
  const facts = chartFacts(source, definition, figures, core);
  return {
    kind: "chart",
    chart: {
      ...facts,
      title: chartTitle(facts),
      altText: altText(facts),
      commentary: commentary(facts),
      notes: chartNotes(source, definition, figures, { chart: facts, splitsOutside: core.splitsOutside }),
    },
    record: chartRecord(source, figures, facts.steps),
  };
}

function chartFacts(
  source: MonthlySource,
  definition: ChartDefinition,
  figures: ChartFigures,
  core: CoreAnswer,
): ChartFacts {
  const { method, target, wanted } = definition;
  const names = chartNames(source, figures.measure);
  const unit = unitOf(definition, figures);
  const points = chartPoints(source, definition, figures, core);
  const { values, lines } = chartStyles(method, figures);
  const index = latestIndex(points);
  return {
    subtitle: subtitleOf(source, definition, figures, names),
    valueName: names.name,
    method,
    unit,
    spacing: figures.periods.spacing.name,
    style: values.name,
    lineStyle: lines.name,
    points,
    processes: core.processes,
    steps: drawnSteps(core.found, core.processes, unit),
    verdict: core.verdict,
    target,
    wanted,
    axis: heldAxis(definition.scale, axisRange({ points, target }), unit),
    latest: index < 0 ? null : { index, label: values.show(points[index]?.value ?? "") },
  };
}

function unitOf({ method }: ChartDefinition, { measure }: ChartFigures): ChartUnit {
  if (method.startsWith("P")) return "percentages";
  return method.startsWith("U") ? "rates" : measure.unit;
}

function latestIndex(points: readonly ChartPointSpec[]): number {
  let index = points.length - 1;
  while (index >= 0 && (points[index]?.value === null || points[index]?.excluded !== null)) index -= 1;
  return index;
}
