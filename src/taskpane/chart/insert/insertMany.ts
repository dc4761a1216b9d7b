import type { Dispatch } from "react";
import { insertCharts, quotedSheet, readAgain, type SourceRange } from "../../../excel";
import {
  type ChartAxis,
  type ChartDefinition,
  type ChartSpec,
  chartTable,
  sharedAxis,
} from "../../../report";
import { monthlyHeaderRows } from "../../source/monthlyHeaderRows";
import { sameFigures } from "../../source/sameFigures";
import type { Asking } from "../../work/useTask";
import { chosenCharts, type ManyChart } from "../many/manyCharts";
import type { ChartAction, ChartState } from "../types";
import { changed, toKeep } from "./insertion";
import { chartPaneWords } from "../../../words";

/** Inserts the chosen charts, each with its figures, in the order of the list; Cancel leaves whole charts only. */
export async function insertMany(
  { many, place }: Pick<ChartState, "many" | "place">,
  range: SourceRange,
  asking: Asking,
  dispatch: Dispatch<ChartAction>,
): Promise<ChartAction> {
  const now = await readAgain(range, asking.waiting);
  if (!sameFigures(range, now)) return changed(now, asking);
  if (many.making.phase !== "made") return { type: "makeAgain" };
  const { source } = many.making.subject;
  const headerRows = monthlyHeaderRows(source, range.values);
  const items = drawn(chosenCharts(many.making.charts, many), many.sameScales).map(
    ({ chart, record, definition }) => ({
      chart,
      table: chartTable(chart),
      origin: { kind: "chart", source: range, headerRows, definition: toKeep(definition), figures: record },
    }),
  );
  const layout =
    many.arrangement === "sheets"
      ? ({ kind: "sheets" } as const)
      : ({ kind: "grid", columns: many.columns, sheetName: place.sheetName.trim() } as const);
  const { inserted, stopped } = await insertCharts(items, layout, {
    ...asking.waiting,
    onProgress: (done: number, total: number) => {
      dispatch({
        type: "busy",
        busy: { words: chartPaneWords.insertedOf(done, total), progress: { done, total } },
      });
    },
  });
  // Of a grid the sheet with the pictures; their figures stand on another.
  const address =
    layout.kind === "grid" ? `${quotedSheet(layout.sheetName)}!A1` : (inserted[0]?.address ?? "");
  const words = stopped?.words ?? chartPaneWords.insertedMany(inserted.length);
  return { type: "inserted", words, address, partly: stopped !== null, live: false };
}

/** The charts as they are to be drawn: on one scale where the person wants that. */
function drawn(charts: readonly ManyChart[], sameScales: boolean) {
  const made = charts.flatMap(({ made: each, definition }) =>
    each.kind === "chart" ? [{ ...each, definition }] : [],
  );
  const axis = sameScales ? sharedAxis(made.map(({ chart }) => chart)) : null;
  return made.map((each) => (axis === null ? each : onScale(each, axis)));
}

/** The choices say it too, so that a refresh leaves the chart on the scale of the others. */
function onScale<T extends { readonly chart: ChartSpec; readonly definition: ChartDefinition }>(
  { chart, definition, ...rest }: T,
  axis: ChartAxis,
) {
  const scale = { axis, unit: chart.unit };
  return { ...rest, chart: { ...chart, axis }, definition: { ...definition, scale } };
}
