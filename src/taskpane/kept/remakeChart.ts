import type { Remade, SourceRange } from "../../excel";
import { type ChartDefinition, chartTable, controlChartSpec, understandInSteps } from "../../report";
import { inSlices, type Slicing } from "../work/inSlices";
import { keptWords } from "../../words";
import type { KeptChart } from "./keptChart";
import { noFigures } from "./noFigures";

/** Makes a kept chart again, with its figures, from what its source holds now. */
export async function remakeChart(
  source: SourceRange,
  chosen: ChartDefinition,
  slicing: Slicing,
): Promise<Remade> {
  const understanding = await inSlices(understandInSteps(source.values), slicing);
  if (understanding.kind === "unsuitable") throw noFigures(source, understanding.words, "chart");
  if (understanding.kind !== "monthly") throw noFigures(source, keptWords.noMonths, "chart");
  const made = controlChartSpec(understanding.source, chosen);
  if (made.kind === "fault") throw noFigures(source, made.words, "chart");
  const { chart, record: figures } = made;
  const definition: KeptChart = { shape: "chart", chart: chosen };
  return { spec: chartTable(chart), definition, figures, chart };
}
