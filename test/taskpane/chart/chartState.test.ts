import type { SourceRange } from "../../../src/excel";
import { type ChartDefinition, guessChart, type MonthlySource, understandSource } from "../../../src/report";
import {
  drawnSplits,
  withEvent,
  withExcluded,
  withoutSplit,
  withSplit,
} from "../../../src/taskpane/chart/changePoints";
import { definitionFor, definitionOfMany, withMeasure } from "../../../src/taskpane/chart/definitionFor";
import {
  chosenCharts,
  listedCharts,
  manyChartsInSteps,
  withChosen,
} from "../../../src/taskpane/chart/many/manyCharts";
import { withShape } from "../../../src/taskpane/chart/many/withShape";
import { partChoices, withPart } from "../../../src/taskpane/chart/measureChoice";
import { insertLabel, obstacle } from "../../../src/taskpane/chart/obstacle";
import { withMethod } from "../../../src/taskpane/chart/options/MethodPart";
import {
  numberFrom,
  pointsSummary,
  rulesSummary,
  targetSummary,
} from "../../../src/taskpane/chart/options/optionWords";
import { initialState, openingState, reduce } from "../../../src/taskpane/chart/state/chartState";
import type { ChartAction, ChartState } from "../../../src/taskpane/chart/types";
import { busyChart, madeChart } from "./madeChart";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const headings = Array.from(
  { length: 24 },
  (_, at) => `${months[at % 12] ?? ""} ${2015 + Math.floor(at / 12)}`,
);
const figures = (level: number) => headings.map((_, at) => level + ((at * 7) % 11));
const values = [
  ["Area", "Offence", ...headings],
  ["Camden", "Robbery", ...figures(60)],
  ["Camden", "Burglary", ...figures(100)],
  ["Barnet", "Robbery", ...figures(40)],
  // Twice what it was, in its last year.
  ["Barnet", "Arson", ...figures(20).map((value, at) => (at < 12 ? value : value * 2))],
];
const range: SourceRange = { address: "Data!A1:Z5", sheet: "Data", values };
const understanding = understandSource(values);
const source = sourceOf();

function sourceOf(): MonthlySource {
  if (understanding.kind !== "monthly") throw new Error("The figures of this test are by month.");
  return understanding.source;
}

const keyOf = (area: string, offence: string) => {
  const found = source.measures.find(({ parts }) => parts[0] === area && parts[1] === offence);
  return found?.key ?? "";
};
const definition = guessChart(source, keyOf("Camden", "Robbery"));
const after = (actions: readonly ChartAction[], state: ChartState = initialState) =>
  actions.reduce(reduce, state);
const read: ChartAction = { type: "read", range, understanding };

describe("a measure is chosen", () => {
  it("by its parts one after the other, each under those before it", () => {
    const choices = partChoices(source, keyOf("Barnet", "Arson"));
    expect(choices.map(({ label, value, options }) => [label, value, options])).toEqual([
      ["Area", "Barnet", ["Camden", "Barnet"]],
      ["Offence", "Arson", ["Robbery", "Arson"]],
    ]);
  });

  it("and keeps the parts after it where they are there, or takes the first there is", () => {
    expect(withPart(source, keyOf("Camden", "Robbery"), 0, "Barnet")).toBe(keyOf("Barnet", "Robbery"));
    expect(withPart(source, keyOf("Camden", "Burglary"), 0, "Barnet")).toBe(keyOf("Barnet", "Robbery"));
    expect(withPart(source, keyOf("Barnet", "Robbery"), 1, "Arson")).toBe(keyOf("Barnet", "Arson"));
  });

  it("and what was said of months holds for it too, what was said of its figures does not", () => {
    const said: ChartDefinition = {
      ...withExcluded(definition, "May 2015", "Lockdown"),
      rules: "nelson",
      target: 50,
      method: "C",
    };
    const other = withMeasure(source, said, keyOf("Camden", "Burglary"));
    expect(other).toMatchObject({ rules: "nelson", excluded: said.excluded, target: null, method: "XmR" });
  });
});

describe("the choices for figures", () => {
  it("are guessed until the person says otherwise, and anew where their measure is not among them", () => {
    expect(definitionFor({ range, understanding }, null)).toEqual(guessChart(source));
    expect(definitionFor({ range, understanding }, definition)).toBe(definition);
    const gone = { ...definition, measure: "Fraud" };
    expect(definitionFor({ range, understanding }, gone)).toEqual(guessChart(source));
  });

  it("are guessed for the measure whose row is selected", () => {
    const last = source.measures.at(-1);
    const selectedRow = last?.row ?? Number.NaN;
    expect(definitionFor({ range: { ...range, selectedRow }, understanding }, null)?.measure).toBe(last?.key);
    const headings = { ...range, selectedRow: 0 };
    expect(definitionFor({ range: headings, understanding }, null)).toEqual(guessChart(source));
  });

  it("are none for figures that are not by month", () => {
    const totals = understandSource([["Measure", "2015", "2016"], ["Robbery", 10, 8]]); // prettier-ignore
    expect(definitionFor({ range, understanding: totals }, null)).toBeNull();
  });

  it("of many charts have processes found where one has dates of its own", () => {
    const dated = withSplit(definition, [], "May 2015", source.periodNames);
    expect(definitionOfMany(source, dated, definition.measure)).toBe(dated);
    const other = definitionOfMany(source, dated, keyOf("Barnet", "Robbery"));
    expect([other.steps, other.splits]).toEqual(["run8", []]);
  });
});

describe("a point of the picture", () => {
  it("starts a process besides those that are drawn, in the order of time", () => {
    const chart = busyChart();
    const known = chart.points.map(({ period }) => period);
    const splits = drawnSplits(chart);
    expect(splits).toEqual(["August 2018"]);
    const more = withSplit(definition, splits, "May 2016", known);
    expect([more.steps, more.splits]).toEqual(["dates", ["May 2016", "August 2018"]]);
    expect(withoutSplit(more, more.splits, "August 2018").splits).toEqual(["May 2016"]);
    expect(drawnSplits(madeChart())).toEqual([]);
  });

  it("has one reason to be left out and one label, the last given", () => {
    const twice = withExcluded(withExcluded(definition, "May 2015", "Strike"), "May 2015", "Lockdown");
    expect(twice.excluded).toEqual([{ period: "May 2015", reason: "Lockdown" }]);
    expect(withEvent(definition, "May 2015", "Patrols").events).toEqual([
      { period: "May 2015", label: "Patrols" },
    ]);
  });
});

describe("the method", () => {
  it("keeps its cases only where another method asks for the same", () => {
    const cases = { kind: "figure", value: 100, per: 1 } as const;
    const proportions: ChartDefinition = { ...definition, method: "P", cases };
    expect(withMethod(proportions, "P'").cases).toBe(cases);
    expect(withMethod(proportions, "U").cases).toEqual({ kind: "none" });
    expect(withMethod(proportions, "XmR").cases).toEqual({ kind: "none" });
  });

  it("must know what figures are out of before a chart can be inserted", () => {
    const state = after([read]);
    const subject = { source, definition: { ...definition, method: "P" as const } };
    expect(obstacle(state, { subject, manySubject: null })).toBe(
      "Say what the figures are out of, under Method.",
    );
  });
});

describe("choices in a line", () => {
  it("say when a process begins, what is a signal, what is wanted and what is left out", () => {
    expect(rulesSummary(definition)).toBe(
      "New process: 8 values in a row on one side. Signals: limits, and runs of 8.",
    );
    const dated = withSplit(definition, [], "May 2015", source.periodNames);
    expect(rulesSummary({ ...dated, rules: "nelson" })).toBe(
      "New process: where I say (May 2015). Signals: Nelson.",
    );
    expect(targetSummary({ ...definition, wanted: "lower", target: 1200 })).toBe(
      "Lower is better, target 1,200, to the latest figure",
    );
    expect(pointsSummary(definition)).toBe("None left out, none labelled");
    expect(pointsSummary(withExcluded(definition, "May 2015", "Lockdown"))).toBe("1 point left out");
  });
});

test("a number is read as people type it", () => {
  expect(["2,900,000", "£1,200", "80%", "−5", "", "many"].map(numberFrom)).toEqual([
    2900000,
    1200,
    0.8,
    -5,
    null,
    null,
  ]);
});

describe("many charts", () => {
  const subject = { source, shared: definition };
  const steps = [...manyChartsInSteps(subject)];
  const charts = finish();
  function finish() {
    const making = manyChartsInSteps(subject);
    for (;;) {
      const step = making.next();
      if (step.done === true) return step.value;
    }
  }

  it("are made one at a time, and tell how far they are", () => {
    expect(steps).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
  });

  it("stand with those that need attention most first", () => {
    const scores = charts.map(({ attention }) => attention.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(charts[0]?.key).toBe(keyOf("Barnet", "Arson"));
  });

  it("are narrowed by words in any order and by parts", () => {
    const keys = (words: string, parts: string[]) =>
      listedCharts(charts, { words, parts })
        .map(({ key }) => key)
        .sort();
    expect(keys("robb cam", [])).toEqual([keyOf("Camden", "Robbery")]);
    expect(keys("", ["Barnet", ""])).toEqual([keyOf("Barnet", "Arson"), keyOf("Barnet", "Robbery")].sort());
  });

  it("are chosen as suggested until the person says otherwise", () => {
    const made = { making: { phase: "made", subject, charts }, chosen: new Map<string, boolean>() } as const;
    const keys = (chosen: ReadonlyMap<string, boolean>) =>
      chosenCharts(charts, { chosen }).map(({ key }) => key);
    expect(keys(made.chosen)).toHaveLength(4);
    // One less of those suggested; several at once are instead of them.
    expect(keys(withChosen(made, [keyOf("Barnet", "Arson")], false))).toHaveLength(3);
    const robbery = [keyOf("Camden", "Robbery"), keyOf("Barnet", "Robbery")];
    expect(keys(withChosen(made, robbery, true)).sort()).toEqual([...robbery].sort());
  });

  it("are counted on the button that inserts them, and at least one must be chosen", () => {
    const made = after([read, { type: "mode", mode: "many" }, { type: "madeMany", subject, charts }]);
    expect(made.place.sheetName).toBe("Control charts");
    const prospect = { subject: null, manySubject: subject };
    expect([insertLabel(made), obstacle(made, prospect)]).toEqual(["Insert 4 charts", null]);
    const none = after([{ type: "choose", keys: charts.map(({ key }) => key), on: false }], made);
    expect(obstacle(none, prospect)).toBe("Choose at least one chart.");
  });

  it("say their reasons with the shapes of the picture", () => {
    expect(withShape("Step change down from April 2020")).toBe("▼ Step change down from April 2020");
    expect(withShape("Upper control limit breached in May 2020")).toBe(
      "▲ Upper control limit breached in May 2020",
    );
    expect(withShape("Misses its target")).toBe("Misses its target");
  });
});

describe("the chart screen", () => {
  it("follows the selection until the person chooses something", () => {
    const chosen = after([read, { type: "define", definition }]);
    expect([after([read]).following, chosen.following]).toEqual([true, false]);
  });

  it("opens with the choices of a kept chart and reads its source", () => {
    const state = openingState({ id: "t1", title: "Robbery", definition, live: false });
    expect(state).toMatchObject({
      definition,
      live: false,
      source: { request: { from: "table", id: "t1" } },
      following: false,
    });
    expect(insertLabel(state)).toBe("Update chart");
  });

  it("opens for a live chart with the formula chosen, and takes it for one of values once it is", () => {
    const state = openingState({ id: "t1", title: "Robbery", definition, live: true });
    expect(state).toMatchObject({ definition, live: true, edited: { live: true } });
    const inserted = { type: "inserted", words: "Updated", address: "A!A1", partly: false } as const;
    expect(after([{ ...inserted, live: true }], state).edited?.live).toBe(true);
    expect(after([{ ...inserted, live: false }], state).edited?.live).toBe(false);
  });

  it("asks about what was typed, and whether it may stay", () => {
    const asking: ChartAction = { type: "asking", edits: 2, keepable: false };
    expect(after([asking]).insert).toEqual({ phase: "asking", edits: 2, keepable: false });
  });

  it("shows the chart before while the next is being made", () => {
    const making = { subject: { source, definition }, made: { kind: "fault", words: "None." } } as const;
    const state = after([{ type: "made", ...making }, { type: "making" }]);
    expect(state.making).toEqual({ phase: "making", before: making });
  });

  it("forgets what was inserted once anything of the chart changes", () => {
    const done: ChartAction = {
      ...{ type: "inserted", words: "Inserted", address: "A!A1" },
      ...{ partly: false, live: false },
    };
    expect(after([read, done]).insert.phase).toBe("inserted");
    expect(after([read, done, { type: "define", definition }]).insert.phase).toBe("ready");
    expect(after([read, done, { type: "sheetName", name: "Robbery" }]).insert.phase).toBe("ready");
  });

  it("says which button to press again when the figures changed since the preview", () => {
    const { insert } = after([read, { type: "sourceChanged", range, understanding }]);
    expect(insert.phase === "failed" && insert.fault.words).toContain("then press Insert again");
  });

  it("wants figures by month", () => {
    expect(obstacle(initialState, { subject: null, manySubject: null })).toBe("Select figures by month.");
  });
});
