import { cells as cellsOf, type } from "../src/workbench";
import { built, openFunctions, openHost } from "../test/workbench/headless";
import type { FunctionMetadata } from "../src/workbench";
import { generator, poisson } from "./generators";
import type { Measure } from "./measure";

const cells = 1_000;
const months = 48;
const firstYear = 2012;
const sheet = "Monthly";
/** Where the months end: column AV of the sheet, as its 48th. */
const lastColumn = "AV";

/** As many SIGNAL cells as a large workbook has: from the typed formulas to the last verdict, through the workbench's host. */
export async function signalCells(): Promise<readonly Measure[]> {
  const random = generator(1982);
  const series = Array.from({ length: cells }, (_, row) =>
    Array.from({ length: months }, () => poisson(5 + (row % 40), random)),
  );
  const host = openHost([{ name: sheet, rows: [monthNumbers(), ...series] }]);
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  host.registerFunctions("BOARD", functions);
  const window = await openFunctions(host, built("functions.js"));
  await host.idle();
  const start = performance.now();
  type(
    host,
    sheet,
    "AX2",
    series.map((_, row) => [formulaAt(row + 2)]),
  );
  await host.idle();
  const time = performance.now() - start;
  const verdicts = cellsOf(host, sheet, `AX2:AX${cells + 1}`)
    .values.flat()
    .map(String);
  const unanswered = verdicts.filter((verdict) => !/^[A-Z][a-z]/.test(verdict)).length;
  window.close();
  if (unanswered > 0 || host.functions.calls !== cells)
    throw new Error(`Of ${cells} SIGNAL cells ${unanswered} have no verdict.`);
  return [
    { name: `${cells} SIGNAL cells of ${months} months through the workbench`, value: time, unit: "ms" },
  ];
}

function formulaAt(row: number): string {
  return `=BOARD.SIGNAL(A${row}:${lastColumn}${row},$A$1:$${lastColumn}$1)`;
}

function monthNumbers(): number[] {
  return Array.from(
    { length: months },
    (_, month) => (firstYear + Math.floor(month / 12)) * 100 + (month % 12) + 1,
  );
}
