import { checkFigures } from "../../../src/core/checks/checkFigures";
import { checkSheetInSteps } from "../../../src/core/checks/checkSheet";
import type { CheckedSheet } from "../../../src/core/checks/checkedSheet";
import { typedSheet } from "./sheetOf";

/** 200 rows of 12 columns: sub-totals every 20 rows, eight amounts, a total, a share, a change and a trend. */
function sheet(number: number): CheckedSheet {
  const rows: string[][] = [
    [
      "Offence",
      "2008",
      "2009",
      "2010",
      "2011",
      "2012",
      "2013",
      "2014",
      "Total",
      "Share",
      "% change",
      "Trend",
    ],
  ];
  const amount = (row: number, column: number): number =>
    100 + ((row * 7919 + column * 104729 + number * 31) % 9000);
  const line = (label: string, amounts: number[], whole: number): string[] => {
    const [first = 1, last = 1] = amounts.slice(5);
    return [
      label,
      ...amounts.map(String),
      String(amounts.reduce((sum, each) => sum + each, 0)),
      `${((last / whole) * 100).toFixed(2)}%`,
      `${((last / first - 1) * 100).toFixed(1)}%`,
      last < first ? "Reducing" : "Increasing",
    ];
  };
  const parts = Array.from({ length: 189 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => amount(row, column)),
  );
  const sums = (of: number[][]): number[] =>
    Array.from({ length: 7 }, (_, at) => of.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  const whole = sums(parts)[6] ?? 1;
  parts.forEach((amounts, row) => {
    rows.push(line(`Offence ${row}`, amounts, whole));
    if (row % 20 === 19) rows.push(line("Sub-total", sums(parts.slice(row - 19, row + 1)), whole));
  });
  rows.push(line("Grand total", sums(parts), whole));
  return typedSheet(`Sheet ${number}`, rows);
}

describe("a workbook of 50 sheets of 200 rows and 12 columns", () => {
  const sheets = Array.from({ length: 50 }, (_, number) => sheet(number));

  it("is checked without a false finding; the time is told", () => {
    const start = process.cpuUsage();
    const { checked, findings } = checkFigures(sheets);
    const { user, system } = process.cpuUsage(start);
    console.log(
      `${checked} figures of 50 sheets checked in ${Math.round((user + system) / 1000)} ms of work.`,
    );
    expect(findings).toEqual([]);
  });

  it("is checked in steps; the longest is told", () => {
    let longest = 0;
    let steps = 0;
    for (const each of sheets) {
      const work = checkSheetInSteps(each);
      let done = false;
      while (!done) {
        const start = process.hrtime.bigint();
        done = work.next().done === true;
        longest = Math.max(longest, Number(process.hrtime.bigint() - start) / 1e6);
        steps += 1;
      }
    }
    console.log(`${steps} steps, the longest ${longest.toFixed(0)} ms.`);
    expect(steps).toBeGreaterThan(100);
  });
});
