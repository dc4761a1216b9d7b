import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { associated } from "./fakeRuntime";
import "../../src/functions";

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description?: string;
      type?: string;
      dimensionality?: string;
      optional?: boolean;
    }[];
  }[];
}

/** The functions as the design lists them; [name] may be left out. */
const signatures = [
  "LIMITS(values, [dates], [asOf], [method], [steps], [fix])",
  "CONTROLCHART(values, [dates], [asOf], [method], [steps], [rules], [target], [fix])",
  "SIGNAL(values, [dates], [asOf], [method], [steps], [fix])",
  "STEPCHANGES(values, [dates], [asOf], [method], [steps])",
  "PLIMITS(events, cases, [dates], [asOf], [steps], [laney], [rules])",
  "ULIMITS(counts, exposure, [dates], [asOf], [steps], [laney], [rules])",
  "YTD(values, dates, [asOf], [yearStart])",
  "PRIORYTD(values, dates, [asOf], [yearStart])",
  "YTDCHANGE(values, dates, [asOf], [yearStart])",
  "ROLLING(values, dates, [asOf], [months])",
  "TREND(change, [tolerance])",
  "CHANGE(current, previous)",
  "BASELINE(values, dates, baselineEnd, [months], [asOf])",
  "COUNTCHANGE(current, baseline, [currentExposure], [baselineExposure], [confidence])",
  "PERCENTCHANGE(currentEvents, currentCases, baselineEvents, baselineCases, [confidence])",
  "GRANTTOTAL(amounts, [labels])",
  "GRANTTOTALBY(keys, amounts)",
  "RECONCILE(amounts, stated, [labels])",
  "SHARES(amounts, [places])",
  "APPORTION(total, weights, [unit])",
  "SCORECARD(labels, values, dates, [asOf], [baselineEnd], [steps], [yearStart])",
];
/** Arguments that take a range; all others take one cell. */
const ranges = [
  "values",
  "dates",
  "steps",
  "amounts",
  "labels",
  "keys",
  "weights",
  "events",
  "cases",
  "counts",
  "exposure",
];

describe("the metadata of the worksheet functions", () => {
  let metadata: Metadata;

  beforeAll(async () => {
    const source = path.join(__dirname, "../../src/functions/functions.ts");
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
    expect(errors).toEqual([]);
    metadata = JSON.parse(metadataJson) as Metadata;
  });

  it("has every function with its arguments in the order of the design, and no other", () => {
    const found = metadata.functions.map(({ name, parameters }) => {
      const names = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
      return `${name}(${names.join(", ")})`;
    });
    expect(found).toEqual(signatures);
  });

  it("associates every id with a function, and no other", () => {
    expect([...associated.keys()]).toEqual(metadata.functions.map(({ id }) => id));
  });

  it("uses the name as the id", () => {
    for (const { id, name } of metadata.functions) expect(id).toBe(name);
  });

  it("takes cells of any kind, and ranges where the design says so", () => {
    for (const { parameters } of metadata.functions) {
      for (const { name, type, dimensionality } of parameters) {
        expect({ name, type, dimensionality }).toEqual({
          name,
          type: "any",
          dimensionality: ranges.includes(name) ? "matrix" : undefined,
        });
      }
    }
  });

  it("says in the formula bar what each function and each argument is, in sentences", () => {
    for (const { description, parameters } of metadata.functions) {
      for (const words of [description, ...parameters.map((each) => each.description ?? "")]) {
        expect(words).toMatch(/^["A-Z].{10,}\.$/);
      }
    }
  });
});
