import type { HandEdit, RefreshPlan } from "../../../src/excel";
import { numberStyles, type FigureRecord } from "../../../src/report";

const figures = (periods: string[], robbery: string): FigureRecord => ({
  version: 1,
  asOf: periods.at(-1) ?? "",
  periods,
  measures: [{ key: "Robbery", values: robbery, steps: [] }],
});

/** Robbery was 10 and 12 to May 2015; June came in at 9, and April is 11 now. */
const base = {
  id: "a",
  title: "Crime",
  made: {
    spec: {
      title: "Crime",
      columns: [
        { key: "measure", header: "Measure", role: "measure", width: 16 },
        { key: "latest", header: "June 2015", role: "number", width: 10 },
      ],
      rows: [
        {
          key: "Robbery",
          role: "body",
          cells: [
            { value: "Robbery", style: numberStyles.text },
            { value: 1234, style: numberStyles.count },
          ],
        },
      ],
    },
    definition: {},
    figures: figures(["April 2015", "May 2015", "June 2015"], "11,12,9"),
  },
  figuresBefore: figures(["April 2015", "May 2015"], "10,12"),
  written: {
    columns: [
      { key: "measure", header: "Measure" },
      { key: "latest", header: "May 2015" },
    ],
    rows: [{ key: "Robbery", values: ["Robbery", 1200] }],
    above: [{ role: "title", text: "Crime" }],
    below: [],
  },
  edits: [],
  addedColumns: [],
  addedRows: [],
  newMeasures: [],
  goneMeasures: [],
} as const;

/** A plan as the excel room gives it, in so far as the pane reads it. */
export function plan(parts: Partial<RefreshPlan> = {}): RefreshPlan {
  return { ...base, ...parts } as unknown as RefreshPlan;
}

/** The plan when nothing changed since the table was written. */
export function samePlan(parts: Partial<RefreshPlan> = {}): RefreshPlan {
  return plan({
    figuresBefore: base.made.figures,
    written: {
      ...base.written,
      columns: base.made.spec.columns,
      rows: [{ key: "Robbery", values: ["Robbery", 1234] }],
    },
    ...parts,
  });
}

export const edit: HandEdit = {
  row: "Robbery",
  column: "latest",
  header: "May 2015",
  address: "B3",
  written: 1200,
  now: 1250,
};
