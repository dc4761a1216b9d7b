import { keptChart } from "../../../src/taskpane/kept/keptChart";
import { keptDefinition } from "../../../src/taskpane/kept/keptDefinition";

const chart = { version: 1, measure: "Robbery" };

test("a kept chart is known by its shape and its version, and is no scorecard", () => {
  expect(keptChart({ shape: "chart", chart })).toBe(chart);
  expect(keptDefinition({ shape: "chart", chart })).toBeNull();
});

test.each([
  ["nothing", null],
  ["a scorecard", { shape: "monthly", scorecard: { version: 1 } }],
  ["a chart without choices", { shape: "chart" }],
  ["a chart of a later version", { shape: "chart", chart: { version: 2 } }],
])("%s is no chart that can be made again", (_, kept) => {
  expect(keptChart(kept)).toBeNull();
});
