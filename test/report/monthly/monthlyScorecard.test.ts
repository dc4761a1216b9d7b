import fc from "fast-check";
import type { ScorecardDefinition, SourceCell } from "../../../src/report";
import { guessDefinition, monthlyScorecard, presetColumns, scorecardInSteps } from "../../../src/report";
import { months, saferTravelMonths, sourceOf } from "./saferTravelMonths";
import { column, shown } from "./shown";

type Cells = SourceCell[][];

/** The scorecard of some cells as guessed, but for what is said. */
function card(
  cells: Cells,
  chosen: Partial<ScorecardDefinition> = {},
  wanted: Partial<ScorecardDefinition["measures"][number]> = {},
) {
  const source = sourceOf(cells);
  const guessed = guessDefinition(source);
  const measures = guessed.measures.map((measure) => ({ ...measure, ...wanted }));
  return monthlyScorecard(source, { ...guessed, measures, ...chosen }, "Safer Travel");
}

/** 24 months from April 2014, the same figure in each of a year. */
const years = Array.from({ length: 24 }, (_, at) => 201404 + at + Math.floor((at + 3) / 12) * 88);
const yearly = (name: string, before: SourceCell, after: SourceCell): SourceCell[] => [
  name,
  ...years.map((_, at) => (at < 12 ? before : after)),
];

describe("Safer Travel from monthly figures", () => {
  const { spec, asOf, lagging, problems } = card(saferTravelMonths);

  it("comes out as the paper prints it", () => {
    expect(spec.columns.map(({ header }) => header)).toEqual([
      "Measure",
      "YTD 14/15",
      "YTD 15/16",
      "Percentage Change YTD (Apr-Jan)",
      "Trend",
      "Prev. % Change (Apr-Dec)",
    ]);
    expect(shown(spec)).toEqual([
      ["Total Public Transport", "5,181", "4,909", "-5%", "Reducing", "-4%"],
      ["Total Bus Crime", "2,407", "2,317", "-4%", "Reducing", "-3%"],
      ["Total Rail Crime", "2,774", "2,592", "-7%", "Reducing", "-5%"],
    ]);
    expect(spec.rows.map(({ role }) => role)).toEqual(["body", "body", "body"]);
  });

  it("says what it is of, and what it is as at", () => {
    expect(spec).toMatchObject({ title: "Safer Travel", subtitle: "To January 2016" });
    expect(spec.marking).toBeUndefined();
    expect(spec.notes).toBeUndefined();
    expect({ asOf, lagging, problems }).toEqual({ asOf: "January 2016", lagging: [], problems: [] });
  });

  it("can be found again by the keys of columns and rows", () => {
    expect(spec.columns.map(({ key }) => key)).toEqual(["measure", ...presetColumns.saferTravel]);
    expect(spec.rows.map(({ key }) => key)).toEqual([
      "Total Public Transport",
      "Total Bus Crime",
      "Total Rail Crime",
    ]);
  });

  it("is the same whatever the order of its months", () => {
    const places = months.map((_, at) => at + 1);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const shuffled = saferTravelMonths.map((row) => [row[0] ?? "", ...order.map((at) => row[at] ?? "")]);
        expect(card(shuffled)).toEqual(card(saferTravelMonths));
      }),
      { numRuns: 25 },
    );
  });

  it("is the same from a tidy list of the same figures, in any order of its rows", () => {
    // A row is a total of those above it, so here the order of rows would count: no row says that it is one.
    const plain = saferTravelMonths.map(([name = "", ...values]) => [
      String(name).replace("Total ", ""),
      ...values,
    ]);
    const [headings = [], ...rows] = plain;
    const list = rows.flatMap(([name = "", ...values]) =>
      values.map((value, at): SourceCell[] => [headings[at + 1] ?? "", name, value]),
    );
    const names = rows.map(([name]) => String(name));
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        const source = sourceOf([["Date", "Measure", "Value"], ...shuffled]);
        const guessed = guessDefinition(source);
        const measures = names.flatMap((name) => guessed.measures.filter(({ key }) => key === name));
        const same = monthlyScorecard(source, { ...guessed, measures }, "Safer Travel");
        expect(same).toEqual(card(plain));
      }),
      { numRuns: 25 },
    );
  });
});

describe("a scorecard is as at", () => {
  const cells: Cells = [
    ["Measure", ...years],
    yearly("Robbery", 10, 9),
    [...yearly("Theft", 5, 5).slice(0, -2), "", ""],
    [...yearly("Fraud", 5, 5).slice(0, -1), ""],
  ];

  it("the last month in which every measure has a figure, and says which lag", () => {
    const { asOf, lagging, spec, problems } = card(cells);
    expect(asOf).toBe("January 2016");
    expect(lagging).toEqual([
      { key: "Theft", lastPeriod: "January 2016" },
      { key: "Fraud", lastPeriod: "February 2016" },
    ]);
    expect(spec.notes).toEqual(["2 measures have no later figures: Theft (Jan 2016) and Fraud (Feb 2016)."]);
    expect(problems).toEqual([]);
  });

  it("a later month once the measures that lag are left out", () => {
    const source = sourceOf(cells);
    const guessed = guessDefinition(source);
    const measures = guessed.measures.map((measure) => ({ ...measure, shown: measure.key === "Robbery" }));
    const { asOf, spec } = monthlyScorecard(source, { ...guessed, measures }, "");
    expect(asOf).toBe("March 2016");
    // 12 × 10 = 120, 12 × 9 = 108.
    expect(shown(spec)).toEqual([["Robbery", "120", "108", "-10%", "Reducing", "-10%"]]);
  });

  it("any month asked for, where what lags is n/a and why is said", () => {
    const { asOf, lagging, spec, problems } = card(cells, { asOf: "March 2016" });
    expect(asOf).toBe("March 2016");
    expect(lagging.map(({ key }) => key)).toEqual(["Theft", "Fraud"]);
    expect(column(spec, "yearToDate")).toEqual(["108", "n/a", "n/a"]);
    expect(problems.filter(({ header }) => header === "YTD 15/16")).toEqual([
      { header: "YTD 15/16", words: "values is missing: February 2016", keys: ["Theft"] },
      { header: "YTD 15/16", words: "values is missing: March 2016", keys: ["Fraud"] },
    ]);
  });

  it("the first month of a year, with the whole year before as the previous change", () => {
    const { spec } = card(cells, { asOf: "April 2015" });
    expect(spec.columns.map(({ header }) => header).slice(1)).toEqual([
      "YTD 14/15",
      "YTD 15/16",
      "Percentage Change YTD (Apr)",
      "Trend",
      "Prev. % Change (Apr-Mar)",
    ]);
  });

  it("a month of a calendar year, where years start in January", () => {
    const { spec } = card(cells, { asOf: "February 2016", yearStart: 1 });
    expect(spec.columns.map(({ header }) => header).slice(1, 4)).toEqual([
      "YTD 2015",
      "YTD 2016",
      "Percentage Change YTD (Jan-Feb)",
    ]);
    // 10 + 10 and 9 + 9.
    expect(shown(spec)[0]?.slice(1, 4)).toEqual(["20", "18", "-10%"]);
  });

  it("one month of gaps in between as n/a, never a smaller total", () => {
    const gap = cells.slice(0, 2).map((row) => row.filter((_, at) => at !== 15));
    expect(column(card(gap).spec, "yearToDate")).toEqual(["n/a"]);
  });
});

describe("periods that are no months", () => {
  it("of quarters are named by the months they make up", () => {
    const quarters = ["2014/15 Q1", "2014/15 Q2", "2014/15 Q3", "2014/15 Q4", "2015/16 Q1", "2015/16 Q2"];
    const { spec, asOf } = card(
      [
        ["Measure", ...quarters],
        ["Robbery", 10, 10, 10, 10, 9, 9],
      ],
      {
        columns: ["latest", "priorYearToDate", "yearToDate", "change", "previousChange", "rolling"],
      },
    );
    expect(asOf).toBe("2015/16 Q2");
    expect(spec.columns.map(({ header }) => header).slice(1)).toEqual([
      "2015/16 Q2",
      "YTD 14/15",
      "YTD 15/16",
      "Percentage Change YTD (Apr-Sep)",
      "Prev. % Change (Apr-Jun)",
      "Latest 12 months",
    ]);
    // 20 and 18; 9 against 10 before; 10 + 10 + 9 + 9.
    expect(shown(spec)).toEqual([["Robbery", "9", "20", "18", "-10%", "-10%", "38"]]);
  });

  it("of weeks have no months to name, and no 12 months to add up", () => {
    // 42100 is Monday 6 April 2015.
    const weeks = Array.from({ length: 60 }, (_, at) => 42100 + 7 * at);
    const { spec, asOf, problems } = card(
      [
        ["Measure", ...weeks],
        ["Robbery", ...weeks.map(() => 5)],
      ],
      {
        columns: ["yearToDate", "change", "rolling"],
      },
    );
    expect(asOf).toBe("week of 23 May 2016");
    expect(spec.columns.map(({ header }) => header).slice(1)).toEqual([
      "YTD 16/17",
      "Percentage Change YTD",
      "Latest 12 months",
    ]);
    // Mondays from 4 April to 23 May 2016: eight weeks.
    expect(shown(spec)).toEqual([["Robbery", "40", "0%", "n/a"]]);
    expect(problems).toEqual([
      {
        header: "Latest 12 months",
        words: "dates is weekly, and months are not whole weeks",
        keys: ["Robbery"],
      },
    ]);
  });
});

describe("a change", () => {
  /** 12 months of each figure: 12,000 and 12,048 is +0.4%; 12,060 is +0.5%. */
  const small: Cells = [["Measure", ...years], yearly("A", 1000, 1004), yearly("B", 1000, 1005), yearly("C", 1000, 996), yearly("D", 1000, 1000)]; // prettier-ignore

  it("that shows as 0% has no sign and the trend No change", () => {
    const { spec } = card(small);
    expect(column(spec, "change")).toEqual(["0%", "+1%", "0%", "0%"]);
    expect(column(spec, "trend")).toEqual(["No change", "Increasing", "No change", "No change"]);
    expect(spec.rows.map(({ cells }) => cells[3]?.style.excelFormat)).toEqual([
      "0%",
      "+0%;-0%;0%",
      "0%",
      "0%",
    ]);
    expect(spec.rows[0]?.cells[3]?.value).toBeCloseTo(0.004, 15);
  });

  it("has one decimal by choice, and then a trend of its own", () => {
    const { spec } = card(small, { rounding: "oneDecimal" });
    expect(column(spec, "change")).toEqual(["+0.4%", "+0.5%", "-0.4%", "0.0%"]);
    expect(column(spec, "trend")).toEqual(["Increasing", "Increasing", "Reducing", "No change"]);
  });

  it("is a difference of counts by choice where the base is under 20: 19.5 no, 24 yes", () => {
    const cells: Cells = [["Measure", ...years], yearly("A", 1, 2), yearly("B", 2, 1), yearly("C", 0, 1)]; // prettier-ignore
    expect(column(card(cells).spec, "change")).toEqual(["+100%", "-50%", "n/a"]);
    const { spec } = card(cells, { smallBases: true });
    expect(column(spec, "change")).toEqual(["+12", "-50%", "+12"]);
    expect(column(spec, "trend")).toEqual(["Increasing", "Reducing", "Increasing"]);
    // To February: 11 and 22 against 11 and 22.
    expect(column(spec, "previousChange")).toEqual(["+11", "-50%", "+11"]);
    expect(spec.notes).toEqual([
      "Where the base is under 20, a change is a difference of counts and has no % sign.",
    ]);
  });

  it("of amounts that are no counts stays a proportion, however small its base", () => {
    const cells: Cells = [["Measure", ...years], yearly("Hours", 1.5, 1.2)];
    // 18 to 14.4.
    expect(column(card(cells, { smallBases: true }).spec, "change")).toEqual(["-20%"]);
  });

  it("is better or worse by the direction wanted, which the words never say by colour alone", () => {
    const tone = (name: string, wanted: "lower" | "higher" | "neither") =>
      card([["Measure", ...years], yearly(name, 10, 9)], {}, { wanted }).spec.rows[0]?.cells[4];
    expect(tone("A", "lower")).toMatchObject({ value: "Reducing", tone: "better" });
    expect(tone("A", "higher")).toMatchObject({ value: "Reducing", tone: "worse" });
    expect(tone("A", "neither")).not.toHaveProperty("tone");
  });

  it("of percentages is n/a, because they can't be added up", () => {
    const { spec } = card([["Measure", ...years], yearly("Satisfaction", "84%", "84%")], {
      columns: ["latest", "yearToDate", "change", "rolling", "processAverage"],
    });
    expect(shown(spec)).toEqual([["Satisfaction", "84.0%", "n/a", "n/a", "n/a", "84.0%"]]);
    expect(spec.notes?.[0]).toBe(
      "Percentages and averages can’t be added up, so totals and their changes are n/a: Satisfaction.",
    );
  });
});

describe("a target", () => {
  const against = (
    figures: [SourceCell, SourceCell],
    wanted: "lower" | "higher" | "neither",
    target: { kind: "level" | "change"; value: number },
  ) =>
    shown(
      card(
        [["Measure", ...years], yearly("A", ...figures)],
        { columns: ["target", "againstTarget"] },
        { wanted, target },
      ).spec,
    )[0]?.slice(1);

  it("for a change is met beyond it and exactly on it, and missed before it", () => {
    const fall = { kind: "change", value: -0.05 } as const;
    expect(against([100, 96], "lower", fall)).toEqual(["-5%", "Not met"]);
    // 95 / 100 - 1 is -0.050000000000000044 in binary; so is 1140 / 1200 - 1.
    expect(against([100, 95], "lower", fall)).toEqual(["-5%", "Met"]);
    expect(against([100, 90], "lower", fall)).toEqual(["-5%", "Met"]);
    const rise = { kind: "change", value: 0.1 } as const;
    expect(against([100, 109], "higher", rise)).toEqual(["+10%", "Not met"]);
    expect(against([100, 110], "higher", rise)).toEqual(["+10%", "Met"]);
  });

  it("for a level is held against the year to date, or the latest where figures have no sum", () => {
    expect(against([10, 9], "lower", { kind: "level", value: 108 })).toEqual(["108", "Met"]);
    expect(against([10, 9], "lower", { kind: "level", value: 107 })).toEqual(["107", "Not met"]);
    expect(against(["80%", "83.8%"], "higher", { kind: "level", value: 0.88 })).toEqual(["88.0%", "Not met"]);
    expect(against(["80%", "88%"], "higher", { kind: "level", value: 0.88 })).toEqual(["88.0%", "Met"]);
  });

  it("of the paper's milestones of change is missed by monthly figures of the same results", () => {
    // Total Recorded Crime -5% against +2.3%, Burglary Dwelling -8% against -6.1%, Violence with Injury -8% against +8.7%.
    expect(against([1000, 1023], "lower", { kind: "change", value: -0.05 })).toEqual(["-5%", "Not met"]);
    expect(against([1000, 939], "lower", { kind: "change", value: -0.08 })).toEqual(["-8%", "Not met"]);
    expect(against([1000, 1087], "lower", { kind: "change", value: -0.08 })).toEqual(["-8%", "Not met"]);
  });

  it("can't be met or missed where neither direction is wanted, and is blank where there is none", () => {
    expect(against([10, 9], "neither", { kind: "level", value: 108 })).toEqual(["108", "n/a"]);
    const { spec } = card([["Measure", ...years], yearly("A", 10, 9)], {
      columns: ["target", "againstTarget"],
    });
    expect(shown(spec)).toEqual([["A", "", ""]]);
  });
});

describe("counts below 5", () => {
  const cells: Cells = [
    ["Measure", ...years],
    yearly("Robbery", 10, 9),
    [...yearly("Homicide", 0, 0).slice(0, -1), 2],
    [...yearly("Arson", 1, 1)],
    [...yearly("Total", 11, 10).slice(0, -1), 12],
  ];
  const columns = ["latest", "priorYearToDate", "yearToDate", "change", "trend"] as const;

  it("are shown as they are unless the person chooses otherwise", () => {
    expect(column(card(cells, { columns }).spec, "yearToDate")).toEqual(["108", "2", "12", "122"]);
  });

  it("are suppressed by choice, with their changes, and the totals they are part of", () => {
    const { spec, record } = card(cells, { columns, suppress: true });
    expect(shown(spec)).toEqual([
      ["Robbery", "9", "120", "108", "-10%", "Reducing"],
      ["Homicide", "[c]", "[c]", "[c]", "[c]", "[c]"],
      ["Arson", "[c]", "12", "12", "0%", "No change"],
      ["Total", "[c]", "[c]", "[c]", "[c]", "[c]"],
    ]);
    expect(spec.notes).toEqual(["[c]: counts below 5, and what would give them away, are not shown."]);
    expect(record.measures[1]?.values).toMatch(/^c(,c)+$/);
  });

  it("are suppressed in a total above its parts, and in one of an area", () => {
    const above: Cells = [["Measure", ...years], yearly("Total Public Transport", 10, 9), yearly("Bus", 10, 9), yearly("Rail", 0, 0)]; // prettier-ignore
    expect(column(card(above, { columns, suppress: true }).spec, "yearToDate")).toEqual([
      "[c]",
      "108",
      "[c]",
    ]);
    const areas: Cells = [
      ["Offence", "Area", ...years],
      ["Robbery", ...yearly("Force", 10, 9)],
      ["Robbery", ...yearly("Coventry", 0, 0)],
      ["Theft", ...yearly("Force", 20, 18)],
      ["Theft", ...yearly("Coventry", 10, 9)],
    ];
    expect(column(card(areas, { columns, suppress: true }).spec, "yearToDate")).toEqual([
      "[c]",
      "[c]",
      "216",
      "108",
    ]);
  });

  /** No more than four cases in two years, in any months. */
  const rare = fc.array(fc.nat({ max: 23 }), { maxLength: 4 });

  it("are given away by no cell of the table and nothing that is kept: two tables that differ in them alone are alike", () => {
    fc.assert(
      fc.property(rare, rare, fc.boolean(), (one, other, totalFirst) => {
        const made = (cases: number[]) => {
          const counts = years.map((_, at) => cases.filter((month) => month === at).length);
          const total = [
            "Total",
            ...years.map((_, at) => (at < 12 ? 30 : 27) + (at % 3) + (counts[at] ?? 0)),
          ];
          const parts = [
            ["Robbery", ...years.map((_, at) => (at < 12 ? 30 : 27) + (at % 3))],
            ["Homicide", ...counts],
          ];
          const { spec, record, problems } = card(
            [["Measure", ...years], ...(totalFirst ? [total, ...parts] : [...parts, total])],
            {
              columns: [...presetColumns.full],
              suppress: true,
              smallBases: true,
              baselineEnd: "March 2015",
              population: { kind: "figure", value: 1000 },
            },
          );
          return { table: shown(spec), notes: spec.notes, record, problems };
        };
        expect(made(one)).toEqual(made(other));
      }),
    );
  });
});

describe("columns by choice", () => {
  const cells: Cells = [
    ["Offence", "Area", "Population", ...years],
    ["Robbery", "Coventry", 100_000, ...yearly("", 10, 5).slice(1)],
    ["Robbery", "Solihull", 50_000, ...yearly("", 5, 5).slice(1)],
    ["Robbery", "Dudley", 100_000, ...yearly("", 20, 10).slice(1)],
    ["Burglary", "Coventry", 100_000, ...yearly("", 10, 10).slice(1)],
  ];

  it("may hold the rate per 1,000 of the latest 12 months, and the rank by it", () => {
    const { spec } = card(cells, { columns: ["rolling", "rate", "rank"] });
    // 60 of 100,000 is 0.6 per 1,000; 60 of 50,000 and 120 of 100,000 are 1.2.
    expect(shown(spec)).toEqual([
      ["Robbery, Coventry", "60", "0.60", "3"],
      ["Robbery, Solihull", "60", "1.20", "1"],
      ["Robbery, Dudley", "120", "1.20", "1"],
      ["Burglary, Coventry", "120", "1.20", "1"],
    ]);
    expect(spec.columns[3]?.header).toBe("Rank (1 is the highest rate)");
  });

  it("may rank by change where there is no population", () => {
    const { spec } = card(cells, { columns: ["change", "rank"], population: null });
    expect(shown(spec).map((row) => row.slice(1))).toEqual([["-50%", "2"], ["0%", "1"], ["-50%", "2"], ["0%", "1"]]); // prettier-ignore
    expect(spec.columns[2]?.header).toBe("Rank (1 is the highest change)");
  });

  it("may take populations by area", () => {
    const areas = [{ area: " coventry", value: 60_000 }, { area: "Dudley", value: 0 }]; // prettier-ignore
    const { spec } = card(cells, { columns: ["rate"], population: { kind: "areas", areas } });
    expect(column(spec, "rate")).toEqual(["1.00", "n/a", "n/a", "2.00"]);
  });

  it("may hold a baseline, what is against it, and whether that is significant: 120 to 60 is", () => {
    const { spec } = card(cells, {
      columns: [...presetColumns.nationalMeasures],
      baselineEnd: "March 2015",
      significanceAgainst: "baseline",
    });
    expect(spec.columns.map(({ header }) => header).slice(1)).toEqual([
      "Baseline (year to Mar 2015)",
      "Latest 12 months",
      "Against baseline",
      "Significance (12 months against baseline)",
    ]);
    expect(shown(spec)[0]).toEqual(["Robbery, Coventry", "120", "60", "-50%", "Significant fall"]);
    expect(shown(spec)[1]).toEqual(["Robbery, Solihull", "60", "60", "0%", "Not significant"]);
    expect(spec.notes?.[0]).toBe("Baseline: the 12 months to March 2015.");
  });

  it("may have a baseline of a measure's own", () => {
    const source = sourceOf(cells);
    const guessed = guessDefinition(source);
    const measures = guessed.measures.map((measure, at) => ({
      ...measure,
      baselineEnd: at === 0 ? "September 2015" : null,
    }));
    const chosen = { ...guessed, measures, columns: ["baseline"] as const, baselineEnd: "March 2015" };
    const { spec } = monthlyScorecard(source, chosen, "");
    // October to March at 10, April to September at 5.
    expect(column(spec, "baseline")).toEqual(["90", "60", "240", "120"]);
    expect(spec.notes).toEqual([
      "Baseline: the 12 months to March 2015. Baselines of their own: Robbery, Coventry to September 2015.",
    ]);
  });

  it("are grouped by area, whose name has a column of its own", () => {
    const { spec } = card(cells, { columns: ["latest"], groupBy: "Area" });
    expect(spec.columns.map(({ header, key }) => [header, key])).toEqual([
      ["Area", "group"],
      ["Offence", "measure"],
      ["Mar 2016", "latest"],
    ]);
    expect(shown(spec)).toEqual([
      ["Coventry", "Robbery", "5"],
      ["Coventry", "Burglary", "10"],
      ["Solihull", "Robbery", "5"],
      ["Dudley", "Robbery", "10"],
    ]);
  });

  it("stand under a subtitle of what all measures have in common", () => {
    const coventry = cells.filter((row, at) => at === 0 || row[1] === "Coventry");
    const { spec } = card(coventry, { columns: ["latest"], marking: " OFFICIAL " });
    expect(spec).toMatchObject({ marking: "OFFICIAL", subtitle: "Coventry, to March 2016" });
    expect(spec.columns[0]?.header).toBe("Offence");
    expect(shown(spec)).toEqual([["Robbery", "5"], ["Burglary", "10"]]); // prettier-ignore
  });

  it("say signals in words, with a shape and no colour of their own", () => {
    // 24 months of 10 and a last of 40: moving ranges are screened, so the limits are near 10.
    const figures = years.map((_, at) => (at === 23 ? 40 : 10 + (at % 2)));
    const { spec } = card(
      [
        ["Measure", ...years],
        ["Robbery", ...figures],
      ],
      { columns: ["signal"] },
    );
    expect(spec.rows[0]?.cells[1]).toMatchObject({ value: "Upper control limit breached", tone: "signal" });
    expect(shown(spec)).toEqual([["Robbery", "▲ Upper control limit breached"]]);
    expect(spec.notes).toEqual([
      "Limits: three sigma from the process average, by moving ranges (XmR); new processes by runs of eight. A step change is evidence to look, not proof.",
    ]);
  });

  it("come back from JSON with their styles' names", () => {
    const { spec } = card(cells, { columns: ["change"] });
    const json = JSON.parse(JSON.stringify(spec)) as { rows: { cells: { style: string }[] }[] };
    expect(json.rows[0]?.cells.map(({ style }) => style)).toEqual(["text", "signedWholePercent"]);
  });
});

describe("working out in steps", () => {
  it("says how far it is, and gives what it gives at once", () => {
    const cells: Cells = [["Measure", ...years], ...Array.from({ length: 60 }, (_, at) => yearly(`M${at}`, at, at + 1))]; // prettier-ignore
    const source = sourceOf(cells);
    const definition = guessDefinition(source);
    const steps = scorecardInSteps(source, definition, "T");
    const progress: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) progress.push(step.value.done / step.value.total);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(3);
    expect(step.value).toEqual(monthlyScorecard(source, definition, "T"));
  });
});
