import { guessDefinition, type ScorecardDefinition, understandSource } from "../../../src/report";
import { liveSource, valuesOnly } from "../../../src/taskpane/scorecard/live/liveSource";
import { makeInSteps } from "../../../src/taskpane/scorecard/making/make";
import type { Making } from "../../../src/taskpane/scorecard/types";

const values = [
  ["Offence", "Area", "Jan 2015", "Feb 2015", "Mar 2015"],
  ["Robbery", "Coventry", 4, 5, 6],
  ["Robbery", "Dudley", 7, 8, 9],
  ["Burglary", "Dudley", 1, 2, 3],
];
const range = { address: "'My data'!B3:F6", sheet: "My data", values };

function making(change: Partial<ScorecardDefinition> = {}, cells = values): Making {
  const understanding = understandSource(cells);
  if (understanding.kind !== "monthly") throw new Error("These are monthly figures.");
  const { source } = understanding;
  const subject = {
    shape: "monthly",
    source,
    definition: { ...guessDefinition(source), ...change },
  } as const;
  const steps = makeInSteps(subject);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { subject, made: step.value };
}

const measures = guessDefinition(source()).measures;
function source() {
  const understanding = understandSource(values);
  if (understanding.kind !== "monthly") throw new Error("These are monthly figures.");
  return understanding.source;
}

describe("a live scorecard reads", () => {
  it("names, figures and months where they stand on the sheet", () => {
    expect(liveSource(making(), range)).toEqual({
      labels: `'My data'!B4:B6&", "&'My data'!C4:C6`,
      values: "'My data'!D4:F6",
      dates: "'My data'!D3:F3",
    });
  });

  it("the rows that are chosen, in their order, and names them by what differs", () => {
    const [first, second, third] = measures.map((measure, at) => ({ ...measure, shown: at > 0 }));
    const chosen = [third, first, second].flatMap((measure) => measure ?? []);
    expect(liveSource(making({ measures: chosen }), range)).toMatchObject({
      labels: "'My data'!B4:B6",
      rows: [3, 2],
    });
  });

  it("as of the month that all measures have where some lag, and what else was chosen", () => {
    const lagging = values.map((row, at) => (at === 3 ? [...row.slice(0, 4), ""] : row));
    const chosen = { yearStart: 1, steps: "run7", baselineEnd: "January 2015" };
    expect(liveSource(making(chosen, lagging), range)).toMatchObject({ asOf: "February 2015", ...chosen });
  });

  it("nothing where a formula can't give the table", () => {
    const beyond = [
      { groupBy: "Area" },
      { suppress: true },
      { smallBases: true },
      { columns: ["latest"] },
      { measures: measures.map((measure) => ({ ...measure, baselineEnd: "January 2015" })) },
    ] as const;
    expect(beyond.map((change) => liveSource(making(change), range))).toEqual(beyond.map(() => null));
  });

  it("and leaves as values what the function has no column for", () => {
    expect(valuesOnly(making({ columns: ["latest", "change", "rank"] }).made)).toEqual([
      "Mar 2015",
      "Rank (1 is the highest change)",
    ]);
  });
});
