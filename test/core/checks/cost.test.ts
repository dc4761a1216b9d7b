import { checkFigures } from "../../../src/core/checks/checkFigures";
import { checkSheetInSteps } from "../../../src/core/checks/checkSheet";
import { typedSheet } from "./sheetOf";
import { rowsOfSheet } from "./wideSheet";

describe("a workbook of 50 sheets of 200 rows and 12 columns", () => {
  const sheets = Array.from({ length: 50 }, (_, number) =>
    typedSheet(`Sheet ${number}`, rowsOfSheet(number)),
  );

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
