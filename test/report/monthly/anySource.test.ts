import fc from "fast-check";
import type { SourceCell } from "../../../src/report";
import {
  columnIds,
  guessDefinition,
  milestoneTable,
  monthlyScorecard,
  understandSource,
} from "../../../src/report";

const text = fc.oneof(
  fc.constantFrom("", "Total", "n/a", "[c]", "-", "#N/A", "Apr 2015", "May-15", "2015-16", "2015/16", "Jun", "12%", "£3", "=1+1", "Robbery", "Coventry"), // prettier-ignore
  fc.string({ maxLength: 12 }),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 60_000 }),
  fc.integer({ min: 201001, max: 201212 }),
  fc.double({ noNaN: true }),
);
const cell: fc.Arbitrary<SourceCell> = fc.oneof(text, number, fc.boolean());
const months = Array.from({ length: 15 }, (_, at) => 201404 + at + Math.floor((at + 3) / 12) * 88);

function scorecardOf(cells: SourceCell[][], options: Record<string, boolean>): void {
  const understood = understandSource(cells);
  if (understood.kind === "milestones") milestoneTable(understood.layout, understood.columns, "T");
  if (understood.kind !== "monthly") return;
  const { source } = understood;
  expect(new Set(source.measures.map(({ key }) => key)).size).toBe(source.measures.length);
  expect(source.measures.every(({ values }) => values.length === source.periods.length)).toBe(true);
  expect(source.measures.every(({ values }) => values.every((value) => value === "" || Number.isFinite(value)))).toBe(true); // prettier-ignore
  const definition = { ...guessDefinition(source), ...options, columns: columnIds };
  const { spec, record } = monthlyScorecard(source, definition, "T");
  for (const { cells: row } of spec.rows) {
    expect(row).toHaveLength(spec.columns.length);
    for (const { value } of row) expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
  }
  expect(new Set(spec.columns.map(({ header }) => header.toLowerCase())).size).toBe(spec.columns.length);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
}

const options = fc.record({ smallBases: fc.boolean(), suppress: fc.boolean() });

describe("whatever stands in the cells", () => {
  it("something is understood, or words say why not", () => {
    const block = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 });
    fc.assert(fc.property(block, options, scorecardOf), { numRuns: 400 });
  });

  it("a block under months is a scorecard of finite figures and words", () => {
    const row = fc.tuple(text, fc.array(cell, { minLength: 15, maxLength: 15 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), options, (rows, chosen) => {
        scorecardOf([["Measure", ...months], ...rows.map(([name, values]) => [name, ...values])], chosen);
      }),
      { numRuns: 150 },
    );
  });
});
