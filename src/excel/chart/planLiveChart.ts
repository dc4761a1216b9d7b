import type { ManagedRecord } from "../ledger/records";
import type { LivePresent } from "../managed/livePresent";
import { findChart, type FoundChart } from "./findChart";
import { keptChart, type KeptChart } from "./keptChart";
import { longestTitle } from "./queueFrame";

/** The chart of a live table that is to be replaced. */
export interface LiveChartPlan {
  /** Where it is; undefined where it was deleted or renamed: the figures are replaced alone. */
  readonly found: FoundChart | undefined;
  readonly kept: KeptChart;
  /** Whether its title says what the title's cell does. */
  readonly follows: boolean;
}

/** Looks for the chart of a live table; undefined where the table has none. */
export async function planLiveChart(
  context: Excel.RequestContext,
  { chart, written }: ManagedRecord,
  { values, cell }: Pick<LivePresent, "values" | "cell">,
): Promise<LiveChartPlan | undefined> {
  const kept = keptChart(chart);
  if (!kept) return undefined;
  const found = await findChart(context, kept);
  const above = written.above.findIndex(({ role }) => role === "title") - written.above.length;
  const title = String(values[cell.row + above]?.[cell.column] ?? "").slice(0, longestTitle);
  return { found, kept, follows: title !== "" && found?.title === title };
}
