import { writeFileSync } from "node:fs";
import { boroughScorecard } from "./boroughScorecard";
import { controlCharts, strongSteps } from "./controlCharts";
import { falseAlarms } from "./falseAlarms";
import { falseAlarmReport, measureReport } from "./report";

const alarmsFile = "bench/falseAlarms.json";

/**
 * `npm run bench` prints a table and `-- --json` one JSON object; `-- --false-alarms` works out anew the table that the
 * help pages show.
 */
async function run(): Promise<void> {
  if (process.argv.includes("--false-alarms")) {
    const alarms = falseAlarms();
    writeFileSync(alarmsFile, `${JSON.stringify(alarms, null, 2).replace(/\[[\d.,\s]+\]/g, inOneLine)}\n`);
    process.stdout.write(`${falseAlarmReport(alarms)}\n`);
    return;
  }
  // The spreadsheet is loaded last: the measures before it are of the core alone.
  const measures = [...controlCharts(), ...boroughScorecard(), ...strongSteps()];
  const { signalCells } = await import("./signalCells");
  const { wideScorecard } = await import("./wideScorecard");
  measures.push(...(await wideScorecard()), ...(await signalCells()));
  process.stdout.write(`${measureReport(measures, process.argv.includes("--json"))}\n`);
  // The library in the functions' window keeps timers.
  process.exit(0);
}

/** Short lists as Prettier writes them. */
function inOneLine(list: string): string {
  return list.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]");
}

void run();
