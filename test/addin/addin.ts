import { type Origin, readSource, type SourceRange } from "../../src/excel";
import {
  type MonthlyScorecard,
  monthlyScorecard,
  type MonthlySource,
  type ScorecardDefinition,
  understandSource,
} from "../../src/report";
import { floor, type FunctionMetadata, type WorkbenchHost } from "../../src/workbench";
import { built, openFunctions, openPane } from "../workbench/headless";

/** The whole add-in over a host: its functions' window and its pane. */
export async function openAddIn(
  host: WorkbenchHost,
  onRequest?: (request: string) => void,
): Promise<{ close: () => void }> {
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  host.registerFunctions("BOARD", functions);
  const windows = [await openFunctions(host, built("functions.js")), await openPane(host, floor, onRequest)];
  await host.idle();
  return {
    close: () => {
      for (const window of windows) window.close();
    },
  };
}

/** Reads a monthly source from the workbook, as the pane does. */
export async function readMonthly(address: string): Promise<{ range: SourceRange; source: MonthlySource }> {
  const range = await readSource(address);
  const understood = understandSource(range.values);
  if (understood.kind !== "monthly") throw new Error(`${address} is ${understood.kind}.`);
  return { range, source: understood.source };
}

/** A scorecard and what is kept with it. */
export function madeOf(
  { range, source }: { range: SourceRange; source: MonthlySource },
  scorecard: ScorecardDefinition,
  headerRows: number,
): { made: MonthlyScorecard; origin: Origin } {
  const made = monthlyScorecard(source, scorecard, "Scorecard");
  const definition = { shape: "monthly", scorecard };
  return { made, origin: { kind: "scorecard", source: range, headerRows, definition, figures: made.record } };
}
