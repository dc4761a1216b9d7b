import path from "node:path";
import { insertManaged, planRefresh, refresh } from "../src/excel";
import { guessDefinition, presetColumns } from "../src/report";
import { remake } from "../src/taskpane/kept/remake";
import { madeOf, readMonthly } from "../test/addin/addin";
import { mpsBlock } from "../test/report/source/mpsBlock";
import { openHost, openPane } from "../test/workbench/headless";
import type { Measure } from "./measure";

const file = path.join(process.cwd(), "../shared/data/mps-borough-crime-2010-2021.csv");
const shownRows = 500;

/** A month's work with a police force's published figures: read, understood, 500 rows inserted, and refreshed. */
export async function wideScorecard(): Promise<readonly Measure[]> {
  const block = mpsBlock(file);
  if (block === null) return [];
  const host = openHost([{ name: "Data", rows: block }]);
  const pane = await openPane(host);
  await host.idle();
  const address = `Data!A1:EM${block.length}`;
  const reading = await timed(() => readMonthly(address));
  const guess = guessDefinition(reading.done.source);
  const definition = {
    ...guess,
    columns: presetColumns.full,
    measures: guess.measures.map((measure, at) => ({ ...measure, shown: at < shownRows })),
  };
  const making = await timed(() => Promise.resolve(madeOf(reading.done, definition, 1)));
  const { made, origin } = making.done;
  const target = { kind: "newSheet", name: "Board" } as const;
  const inserting = await timed(() => insertManaged(made.spec, target, origin, { overwrite: false }));
  await host.idle();
  const refreshing = await timed(async () => {
    const plan = await planRefresh(inserting.done.id, remake());
    return refresh(plan, { keep: [] });
  });
  pane.close();
  const columns = made.spec.columns.length;
  return [
    { name: `Read and understand ${block.length} rows of 143 columns`, value: reading.time, unit: "ms" },
    { name: `Work out a scorecard of ${shownRows} rows, ${columns} columns`, value: making.time, unit: "ms" },
    { name: "Insert it, the stand-in's work included", value: inserting.time, unit: "ms" },
    { name: "Refresh it, the stand-in's work included", value: refreshing.time, unit: "ms" },
  ];
}

async function timed<T>(work: () => Promise<T>): Promise<{ done: T; time: number }> {
  const start = performance.now();
  const done = await work();
  return { done, time: performance.now() - start };
}
