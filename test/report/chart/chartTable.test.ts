import type { ChartDefinition, SourceCell } from "../../../src/report";
import { chartTable, dateStyles } from "../../../src/report";
import { sourceOf } from "../monthly/saferTravelMonths";
import { chartOf, chartOfValues, turns } from "./madeChart";

const table = (values: readonly SourceCell[], chosen: Partial<ChartDefinition> = {}) =>
  chartTable(chartOfValues(values, { unit: "recorded offences", ...chosen }));
const texts = ({ rows }: ReturnType<typeof table>, at: number) =>
  rows[at]?.cells.map(({ value, style }) => style.show(value));

describe("the table of a chart", () => {
  it("has the chart's words above and a row a period", () => {
    const spec = table([...turns(41, 43, 24), 60]);
    expect(spec).toMatchObject({
      title: "Robbery: upper control limit breached in April 2014",
      subtitle: "Recorded offences a month, April 2012 to April 2014",
    });
    expect(spec.lines?.[0]).toMatch(/^XmR control chart of Robbery/);
    expect(spec.lines?.[1]).toMatch(/^Upper control limit breached in April 2014: 60/);
    expect(spec.columns.map(({ key, header }) => [key, header])).toEqual([
      ["period", "Period"],
      ["value", "Robbery"],
      ["lowerLimit", "Lower limit"],
      ["processAverage", "Process average"],
      ["upperLimit", "Upper limit"],
      ["signal", "Signal"],
      ["signalAbove", "Signal above"],
      ["signalBelow", "Signal below"],
    ]);
    // 42.72 ± 5.319.
    expect(texts(spec, 23)).toEqual(["201403", "43", "37.4", "42.7", "48.0", "", "", ""]);
    expect(texts(spec, 24)).toEqual(["201404", "60", "37.4", "42.7", "48.0", "▲ Upper control limit breached", "60", ""]); // prettier-ignore
    expect(spec.rows[24]?.key).toBe("April 2014");
  });

  it("has a column for a target, for points left out and for patterns without a side, where there are such", () => {
    const keys = (spec: ReturnType<typeof table>) => spec.columns.map(({ key }) => key);
    const excluded = [{ period: "May 2012", reason: "lockdown" }];
    const chosen = table(turns(41, 43, 24), { target: 40, excluded, rules: "nelson" });
    // Twenty-two values in turn about the average alternate.
    expect(keys(chosen).slice(5)).toEqual(["target", "signal", "signalAbove", "signalBelow", "otherSignal", "excluded"]); // prettier-ignore
    expect(texts(chosen, 1)?.slice(5)).toEqual(["40", "", "", "", "", "43"]);
    expect(texts(chosen, 23)?.slice(5)).toEqual(["40", "◆ Alternating", "", "", "43", ""]);
  });

  it("leaves a missing value blank, with its limits", () => {
    expect(texts(table([...turns(41, 43, 24), "", 42]), 24)).toEqual(["201404", "", "36.7", "42.0", "47.3", "", "", ""]); // prettier-ignore
  });

  it("shows the dates of the source as dates", () => {
    // 41014 is 15 April 2012.
    const cells: SourceCell[] = Array.from({ length: 24 }, (_, at) => 41014 + Math.round(at * 30.44));
    const rows = cells.map((cell, at): SourceCell[] => [cell, 40 + (at % 3)]);
    const monthly = chartTable(chartOf(sourceOf([["Month", "Robbery"], ...rows])));
    expect(monthly.rows[0]?.cells[0]).toEqual({ value: 41014, style: dateStyles.month });
    expect(texts(monthly, 0)?.[0]).toBe("Apr 2012");
    expect(dateStyles.day.show(41014.5)).toBe("15 Apr 2012");
  });

  it("is plain JSON but for its styles, which are there by name", () => {
    const { rows } = JSON.parse(JSON.stringify(table(turns(41, 43, 24)))) as ReturnType<typeof table>;
    expect(rows[0]?.cells.slice(0, 2)).toEqual([
      { value: 201204, style: "text" },
      { value: 41, style: "count" },
    ]);
  });

  it("never has two columns of one name", () => {
    const headers = chartTable(chartOfValues(turns(41, 43, 24), {}, "Signal")).columns.map(({ header }) => header.toLowerCase()); // prettier-ignore
    expect(new Set(headers).size).toBe(headers.length);
  });
});
