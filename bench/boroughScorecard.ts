import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { call } from "../test/functions/fakeRuntime";
import "../src/functions";
import { readCells } from "../src/core/series/cells";
import { readValues } from "../src/core/series/readSeries";
import { readTimeline } from "../src/core/series/readTimeline";
import { timesOf, type Measure } from "./measure";

const file = path.join(process.cwd(), "../shared/data/mps-borough-crime-2010-2021.csv");

/** One call of SCORECARD over every series of a police force's published monthly crime, and what reading cells takes of it. */
export function boroughScorecard(): readonly Measure[] {
  if (!existsSync(file)) {
    process.stderr.write("Skipped: SCORECARD of real series, for want of ../shared/data.\n");
    return [];
  }
  const { labels, values, dates } = readSheet();
  const ask = (): unknown => call("SCORECARD", labels, values, dates, null, "2011-03", null, null);
  const table = ask();
  if (!Array.isArray(table) || table.length !== values.length + 1)
    throw new Error("SCORECARD gave no table.");
  const [total = Number.NaN, reading = Number.NaN] = timesOf([ask, () => readOnly(values, dates)]);
  const name = `SCORECARD of ${values.length} series of ${dates[0]?.length ?? 0} months`;
  return [
    { name, value: total, unit: "ms" },
    { name: `${name}: share spent reading cells`, value: (100 * reading) / total, unit: "%" },
  ];
}

/** The part of the work that turns cells into periods and numbers. */
function readOnly(values: readonly unknown[][], dates: unknown[][]): number {
  const timeline = readTimeline(readCells(dates, "dates"), 4);
  return values.reduce((sum, row) => sum + readValues(readCells([row], "values"), timeline).length, 0);
}

function readSheet(): { labels: unknown[][]; values: unknown[][]; dates: unknown[][] } {
  const [header = [], ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/).map(fieldsOf);
  const first = header.findIndex((field) => /^\d{4}-\d\d$/.test(field));
  return {
    labels: rows.map((row) => [row.slice(0, first).join(", ")]),
    values: rows.map((row) => row.slice(first).map((field) => (field === "" ? "" : Number(field)))),
    dates: [header.slice(first)],
  };
}

/** The fields of a line, quoted where they hold a comma. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
}
