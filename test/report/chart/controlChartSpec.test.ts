import { controlChart, countRateChart, proportionChart, signal, stepChanges } from "../../../src/core";
import type { SourceCell } from "../../../src/report";
import { changesInWords, compareRecords, controlChartSpec, guessChart } from "../../../src/report";
import { knownSteps, scenarios } from "../../../src/workbench/scenarios";
import { sourceOf } from "../monthly/saferTravelMonths";
import { mpsBlock } from "../source/mpsBlock";
import { chartOf, chartOfValues, making, monthlySource, monthsFrom2012, turns } from "./madeChart";

const stepped = [...turns(41, 43, 24), ...turns(30, 32, 12)];

/** The cells of the illustrative sheet, every row as long as the longest. */
function illustrative(): SourceCell[][] {
  const sheet = scenarios.find(({ name }) => name === "local-policing-units")?.sheets[0];
  const rows = (sheet?.rows ?? []).map((row) =>
    row.map((cell): SourceCell => (typeof cell === "object" ? (cell?.value ?? "") : cell)),
  );
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...turns(0, 0, width - row.length).map(() => "")]);
}

describe("a control chart", () => {
  it("has the points that the worksheet function gives", () => {
    const chart = chartOfValues(stepped);
    const asked = controlChart({ values: [stepped], dates: [monthsFrom2012(36)] });
    expect(
      chart.points.map(({ cell, value, lower, average, upper, process, signal: words }) => ({
        period: cell,
        value,
        lower,
        average,
        upper,
        process,
        signal: words,
      })),
    ).toEqual(asked.points);
    expect(chart.verdict).toBe(signal({ values: [stepped], dates: [monthsFrom2012(36)] }));
  });

  it("titles itself by its finding, over what, where, unit and period", () => {
    const source = monthlySource([["Robbery", "Camden", ...stepped]], ["Offence", "Borough"]);
    const { title, subtitle, valueName } = chartOf(source);
    expect(title).toBe("Robbery: step change down from April 2014");
    expect(subtitle).toBe("Camden, recorded offences a month, April 2012 to March 2015");
    expect(valueName).toBe("Robbery");
  });

  it("is told in two sentences to somebody who can't see it", () => {
    expect(chartOfValues(stepped, { unit: "recorded offences" }).altText).toBe(
      "XmR control chart of Robbery, recorded offences a month, April 2012 to March 2015. The latest value is 32 in March 2015, within limits of 26 and 36 about an average of 31; none of 36 values is a signal, with a step change down from April 2014.",
    );
  });

  it("tells its processes and step changes apart", () => {
    const { processes, steps, points } = chartOfValues(stepped);
    expect(processes).toEqual([
      { from: 0, to: 23, average: 42, values: 24, provisional: false, began: "first" },
      { from: 24, to: 35, average: 31, values: 12, provisional: false, began: "detected" },
    ]);
    // 11 / 42; 11 / (2 / 1.128 × √(1/8 + 1/24)).
    expect(steps).toEqual([
      {
        at: 24,
        direction: "down",
        before: 42,
        after: 31,
        change: -11 / 42,
        standardErrors: expect.closeTo(15.1966, 4) as number,
      },
    ]);
    expect(points.every(({ provisional }) => !provisional)).toBe(true);
  });

  it("says of each signal on which side it is and what it means", () => {
    const signals = (wanted: "lower" | "higher" | "neither") => {
      const { points } = chartOfValues([...turns(41, 43, 24), 60, 24], { wanted });
      return points.slice(-2).map(({ signal: words, side, tone }) => [words, side, tone]);
    };
    const [upper, lower] = ["Upper control limit breached", "Lower control limit breached"];
    expect(signals("lower")).toEqual([[upper, "above", "worse"], [lower, "below", "better"]]); // prettier-ignore
    expect(signals("higher")).toEqual([[upper, "above", "better"], [lower, "below", "worse"]]); // prettier-ignore
    expect(signals("neither")).toEqual([[upper, "above", "neutral"], [lower, "below", "neutral"]]); // prettier-ignore
  });

  it("labels the latest value", () => {
    expect(chartOfValues(turns(1288, 1289, 24)).latest).toEqual({ index: 23, label: "1,289" });
    expect(chartOfValues([...turns(41, 43, 24), "", ""]).latest).toEqual({ index: 23, label: "43" });
  });

  it("has short labels for the axis", () => {
    const { points } = chartOfValues(turns(41, 43, 13));
    expect(points.slice(-2).map(({ period, label }) => [period, label])).toEqual([
      ["March 2013", "Mar 13"],
      ["April 2013", "Apr 13"],
    ]);
  });
});

describe("what the person chooses", () => {
  const excluded = [{ period: "April 2013", reason: "lockdown" }];

  it("an excluded point is drawn and changes no limit, rule or latest value", () => {
    const values: SourceCell[] = turns(41, 43, 24);
    const chart = (figure: SourceCell) =>
      chartOfValues([...values.slice(0, 12), figure, ...values.slice(13)], { excluded });
    const [point] = chart(400).points.slice(12);
    expect(point).toMatchObject({ value: 400, excluded: "lockdown", signal: "", side: null, tone: null });
    const lines = (figure: SourceCell) =>
      chart(figure).points.map(({ lower, average, upper, signal: words }) => [lower, average, upper, words]);
    expect(lines(400)).toEqual(lines(""));
    expect(chart(400).notes).toContain(
      "Drawn hollow, and left out of limits and signals: April 2013 (lockdown).",
    );
  });

  it("an excluded last point leaves the one before as the latest", () => {
    const last = [{ period: "March 2014", reason: "" }];
    const { latest, points } = chartOfValues([...turns(41, 43, 23), 90], { excluded: last });
    expect(latest?.index).toBe(22);
    expect(points[23]).toMatchObject({ value: 90, excluded: "left out" });
  });

  it("events stand beside their points", () => {
    const events = [
      { period: "May 2012", label: "Operation began" },
      { period: "May 2012", label: "new recording rules" },
    ];
    expect(
      chartOfValues(stepped, { events })
        .points.map(({ event }) => event)
        .slice(0, 3),
    ).toEqual([null, "Operation began; new recording rules", null]);
  });

  it("splits begin processes, and one outside the figures is said to be left out", () => {
    const { processes, steps, notes } = chartOfValues(stepped, {
      steps: "dates",
      splits: ["June 2012", "May 2030"],
    });
    expect(processes.map(({ from, began }) => [from, began])).toEqual([[0, "first"], [2, "given"]]); // prettier-ignore
    expect(steps).toEqual([]);
    expect(notes).toContain("Outside the periods shown, so no new process there: May 2030.");
  });

  it("a chart as at a period knows nothing of later ones", () => {
    const until = chartOfValues(stepped, { asOf: "March 2014" });
    const { points, subtitle } = until;
    expect(points).toEqual(chartOfValues(stepped.slice(0, 24)).points);
    expect(subtitle).toBe("Number a month, April 2012 to March 2014");
  });

  it.each(["run8", "run7", "run6", "strong8", "stable12", "none"] as const)(
    "steps by %s are the core's",
    (steps) => {
      const given = { values: [stepped], dates: [monthsFrom2012(36)], steps };
      const used = stepChanges(given).filter(({ verdict }) => verdict.startsWith("Used"));
      expect(chartOfValues(stepped, { steps }).steps.map(({ at }) => monthsFrom2012(36)[at])).toEqual(
        used.map(({ from }) => from),
      );
    },
  );

  it.each(["police", "mdc", "western-electric", "nelson"] as const)(
    "signals by %s are the core's",
    (rules) => {
      const values = [...turns(410, 430, 24), 405, 415, 425, 435, 445, 455, 600];
      const { points } = controlChart({ values: [values], dates: [monthsFrom2012(31)], rules });
      expect(chartOfValues(values, { rules }).points.map(({ signal: words }) => words)).toEqual(
        points.map(({ signal: words }) => words),
      );
    },
  );

  it("a target is on the axis and its assurance in the notes", () => {
    const { axis, notes } = chartOfValues(turns(41, 43, 24), { target: 20, wanted: "lower" });
    expect(axis.minimum).toBeLessThanOrEqual(20);
    // All of 36.7 to 47.3 is above 20.
    expect(notes).toContain("Target of 20: as the process stands, nearly every value will miss it, unless the process changes."); // prettier-ignore
  });
});

describe("proportions and rates", () => {
  const events = [...turns(40, 44, 24), ...turns(30, 26, 12)];
  const cases = turns(100, 120, 36);
  const source = monthlySource([["Detections", ...events], ["Cases", ...cases]]); // prettier-ignore
  const withCases = { kind: "measure", key: "Cases", per: 1 } as const;

  it.each([
    ["P", false],
    ["P'", true],
  ] as const)("a %s chart has the core's points", (method, laney) => {
    const { points } = chartOf(source, { method, cases: withCases });
    const asked = proportionChart({ events: [events], cases: [cases], dates: [monthsFrom2012(36)], laney });
    expect(points.map(({ value, lower, average, upper }) => [value, lower, average, upper])).toEqual(
      asked.map(({ value, lower, average, upper }) => [value, lower, average, upper]),
    );
  });

  it.each([
    ["U", false],
    ["U'", true],
  ] as const)("a %s chart is to so many residents", (method, laney) => {
    const rate = { kind: "figure", value: 286_800, per: 1000 } as const;
    const { points, subtitle, notes } = chartOf(source, { method, cases: rate });
    const exposure = events.map(() => 286.8);
    const asked = countRateChart({
      counts: [events],
      exposure: [exposure],
      dates: [monthsFrom2012(36)],
      laney,
    });
    expect(points.map(({ value, upper }) => [value, upper])).toEqual(
      asked.map(({ value, upper }) => [value, upper]),
    );
    expect(subtitle).toBe("Detections per 1,000 residents a month, April 2012 to March 2015");
    expect(notes).toContain("Rates are to the same 286,800 residents in every period.");
  });

  it("a step change of a rate is measured as the core measures those of values", () => {
    // 42 to 28 of 100: 0.14 / (√(0.42 × 0.58) × √(1/800 + 1/2,400)) = 6.95 standard errors.
    const alike = [...turns(40, 44, 24), ...turns(30, 26, 12)];
    const made = monthlySource([["Detections", ...alike], ["Cases", ...turns(100, 100, 36)]]); // prettier-ignore
    const { steps } = chartOf(made, { method: "P", cases: withCases });
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ at: 24, direction: "down", change: null });
    expect(steps[0]?.standardErrors).toBeCloseTo(6.9482, 3);
    // 42 to 28 for each: 14 / (√42 × √(1/8 + 1/24)) = 5.29.
    const rate = chartOf(made, { method: "U", cases: { kind: "figure", value: 1, per: 1 } });
    expect(rate.steps[0]?.standardErrors).toBeCloseTo(5.2915, 3);
    expect(rate.steps[0]?.change).toBeCloseTo(-1 / 3, 12);
  });

  it("the verdict on a rate is that of counts with the same limits", () => {
    // To one of anything, a U chart is a C chart.
    for (const values of [
      turns(4, 6, 24),
      [...turns(4, 6, 24), 20],
      [...turns(6, 4, 24), ...turns(20, 22, 9)],
      turns(0, 1, 24),
      turns(4, 6, 8),
      [...turns(4, 5, 24), 7, 7, 7, 7, 7],
    ]) {
      // prettier-ignore
      const rate = chartOfValues(values, { method: "U", cases: { kind: "figure", value: 1, per: 1 } });
      const counts = chartOfValues(values, { method: "C" });
      expect(rate.verdict).toBe(counts.verdict);
      expect(rate.steps.map(({ at }) => at)).toEqual(counts.steps.map(({ at }) => at));
      rate.steps.forEach(({ standardErrors }, at) => {
        expect(standardErrors).toBeCloseTo(counts.steps[at]?.standardErrors ?? NaN, 9);
      });
    }
  });

  it.each<[string, Parameters<typeof making>[1], string]>([
    ["no cases", { method: "P" }, "A P chart needs the number of cases: choose their measure, or the method XmR."],
    ["cases gone", { method: "P", cases: { kind: "measure", key: "Gone", per: 1 } }, "The source has no measure “Gone” any more: choose another."],
    ["more events than cases", { measure: "Cases", method: "P", cases: { kind: "measure", key: "Detections", per: 1 } }, "Cases is more than its cases in April 2012 (100 of 40): choose other cases, or a U chart for a rate."],
    ["no population", { method: "U", cases: { kind: "figure", value: 0, per: 1000 } }, "The population must be above 0."],
  ])("%s is said in one sentence", (_, chosen, words) => {
    expect(making(source, { cases: { kind: "none" }, ...chosen })).toEqual({ kind: "fault", words });
  }); // prettier-ignore
});

describe("survey waves", () => {
  /** Made: the paper prints one wave (83.6% in Wave 38, an average of 83.2%) and no sample sizes. */
  const waves: SourceCell[][] = [
    ["Illustrative figures: made, in the form of the paper of August 2015"],
    ["Wave", "Percentage", "Sample size"],
    ...turns(0.828, 0.836, 16).map((share, at): SourceCell[] => [
      `${2011 + Math.floor(at / 4)}/${12 + Math.floor(at / 4)} Q${(at % 4) + 1}`,
      `${(share * 100).toFixed(1)}%`,
      487 + at,
    ]),
  ].map((row) => [...row, "", "", ""].slice(0, 3));
  const source = sourceOf(waves);

  it("are a P chart whose respondents are whole people", () => {
    const definition = guessChart(source, "Percentage");
    expect(definition).toMatchObject({ method: "P", cases: { kind: "measure", key: "Sample size", per: 1 } });
    const { points, notes, subtitle } = chartOf(source, definition);
    // 82.8% of 487 is 403.2, so 403; 83.6% of 488 is 407.97, so 408.
    expect(points.slice(0, 2).map(({ value }) => value)).toEqual([403 / 487, 408 / 488]);
    expect(subtitle).toBe("Percentage by quarter, 2011/12 Q1 to 2014/15 Q4");
    expect(notes).toContain(
      "Made of percentages: each is turned into respondents by its number of cases, rounded to whole people. Survey weights are not taken in.",
    );
    expect(notes).toContain("Source: Illustrative figures: made, in the form of the paper of August 2015.");
  });
});

describe("short and strange series", () => {
  it.each<[string, SourceCell[], string]>([
    ["no figure", ["..", "..", "..", ".."], "Robbery has no figures to draw."],
    ["one figure", ["", 4, "", ""], "Robbery has 1 figure, and control limits need two or more."],
    ["figures never side by side", [4, "", 5, "", 6], "Robbery has 3 figures, and control limits need two or more in periods that follow each other."],
  ])("%s is said in one sentence", (_, values, words) => {
    const source = monthlySource([["Robbery", ...values], ["Theft", 1, 2, 3, 4, 5].slice(0, values.length + 1)]); // prettier-ignore
    expect(making(source, { measure: "Robbery", method: "XmR" })).toEqual({ kind: "fault", words });
  }); // prettier-ignore

  it("too few figures for the stable shift algorithm say how many it needs", () => {
    expect(
      making(monthlySource([["Robbery", ...turns(4, 6, 14)]]), { steps: "stable", method: "XmR" }),
    ).toEqual({
      kind: "fault",
      words:
        "Robbery has 14 figures, and the stable shift algorithm needs 21: choose another rule for step changes.",
    });
  });

  it("counts below 0 are no C chart", () => {
    expect(making(monthlySource([["Robbery", 4, -3, 5, 6]]), { method: "C" })).toEqual({
      kind: "fault",
      words: "A C chart needs whole counts of 0 or more, but Robbery is -3 in May 2012: choose XmR.",
    });
  });

  it("a measure that is gone is named", () => {
    expect(making(monthlySource([["Robbery", 4, 3, 5, 6]]), { measure: "Theft" })).toEqual({
      kind: "fault",
      words: "The source has no measure “Theft” any more: choose another.",
    });
  });

  it.each<[string, SourceCell[], string]>([
    ["two values", [4, 6, ""], "Robbery: no significant change (provisional)"],
    ["zeros", turns(0, 0, 24), "Robbery: too few to judge"],
    ["one value throughout", turns(7, 7, 24), "Robbery: no significant change"],
    ["huge values", turns(1e12, 1.2e12, 24), "Robbery: no significant change"],
    ["negative values", turns(-50, -40, 24), "Robbery: no significant change"],
  ])("%s are drawn", (_, values, title) => {
    const chart = chartOfValues(values, { method: "XmR" });
    expect(chart.title).toBe(title);
    expect(Object.values(chart.axis).every(Number.isFinite)).toBe(true);
  });

  it("10,000 points are drawn, each with its words", () => {
    const rows = Array.from({ length: 10_000 }, (_, at): SourceCell[] => [
      40000 + at,
      40 + ((at * 7919) % 13),
    ]);
    const chart = chartOf(sourceOf([["Date", "Calls"], ...rows]), { method: "XmR", cases: { kind: "none" } });
    expect(chart.points).toHaveLength(10_000);
    // 49999 is 20 November 2036.
    expect(chart.points[9999]).toMatchObject({ period: "20 November 2036", label: "20 Nov 36" });
  });

  it("periods that the source skips keep their place without a value", () => {
    const source = sourceOf([["Measure", 201204, 201205, 201208, 201209], ["Robbery", 4, 6, 5, 7]]); // prettier-ignore
    const { points, notes } = chartOf(source, { method: "XmR" });
    expect(points.map(({ period, cell, value }) => [period, cell, value])).toEqual([
      ["April 2012", 201204, 4],
      ["May 2012", 201205, 6],
      ["June 2012", 201206, null],
      ["July 2012", 201207, null],
      ["August 2012", 201208, 5],
      ["September 2012", 201209, 7],
    ]);
    expect(notes).toContain("2 months without a figure: June 2012 and July 2012.");
  });
});

describe("known series", () => {
  it.each(knownSteps)(
    "the step of $offence, $unit is drawn where it was made",
    ({ unit, offence, month, factor }) => {
      const source = sourceOf(illustrative());
      const chart = chartOf(source, guessChart(source, `${offence}, ${unit}`));
      const made = chart.steps.filter(({ direction }) => direction === (factor > 1 ? "up" : "down"));
      // A run may start with values before the step that happen to lie on its side.
      expect(made.some(({ at }) => at <= month && at > month - 3)).toBe(true);
      expect(chart.subtitle).toContain(unit);
      expect(
        chart.notes.some((note) => note.startsWith("Source: Illustrative figures: made by a generator")),
      ).toBe(true);
    },
  );

  it("robbery of personal property in Camden goes down, up and down again", () => {
    const block = mpsBlock();
    if (!block) return;
    const source = sourceOf(block);
    const key = "Robbery, Robbery of Personal Property, Camden";
    const chart = chartOf(source, guessChart(source, key));
    expect(chart.subtitle).toBe("Camden, recorded offences a month, April 2010 to November 2021");
    expect(chart.title).toBe("Robbery of Personal Property: step change down from March 2020");
    const turnsOf = chart.steps.map(({ direction }) => direction);
    expect(turnsOf.join(" ")).toMatch(/^down.* up.* down$/);
    const values = source.measures.find((measure) => measure.key === key)?.values ?? [];
    expect(chart.points.map(({ value }) => value)).toEqual(values);
  });

  it("every series of the boroughs is a chart of finite figures, or one sentence", () => {
    const block = mpsBlock();
    if (!block) return;
    const source = sourceOf([block[0] ?? [], ...block.filter((_, at) => at % 12 === 1)]);
    for (const { key } of source.measures) {
      const made = controlChartSpec(source, guessChart(source, key));
      if (made.kind === "fault") expect(made.words).toMatch(/\.$/);
      else expect(JSON.stringify(made.chart)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe("what a refresh says", () => {
  const recordOf = (values: readonly SourceCell[]) => {
    const made = making(monthlySource([["Robbery", ...values]]));
    if (made.kind === "fault") throw new Error(made.words);
    return made.record;
  };

  it("a new period, a restated figure and a new step change are told", () => {
    const before = recordOf([...turns(41, 43, 24), ...turns(30, 32, 7)]);
    const after = recordOf([40, ...turns(41, 43, 24).slice(1), ...turns(30, 32, 8)]);
    expect(changesInWords(compareRecords(before, after))).toBe(
      "1 period new: November 2014; 1 figure changed; 1 step change new: Robbery, from April 2014.",
    );
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  });
});
