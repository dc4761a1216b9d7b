import fc from "fast-check";
import { eventRows } from "../../../src/taskpane/chart/preview/eventRows";
import { keyItems, placedKey } from "../../../src/taskpane/chart/preview/keyItems";
import { markerPath } from "../../../src/taskpane/chart/preview/markerPath";
import { periodTicks } from "../../../src/taskpane/chart/preview/periodTicks";
import { layOutPicture } from "../../../src/taskpane/chart/preview/pictureLayout";
import { movedBy, pointAt } from "../../../src/taskpane/chart/preview/pointAt";
import { pointWords } from "../../../src/taskpane/chart/preview/pointWords";
import { spread } from "../../../src/taskpane/chart/preview/spread";
import { stepPath } from "../../../src/taskpane/chart/preview/stepPath";
import { shortened, textWidth, wrapped } from "../../../src/taskpane/chart/preview/textWidth";
import { thinned, valuePath } from "../../../src/taskpane/chart/preview/valuePath";
import { busyChart, madeChart, madePoint, madeProcess } from "./madeChart";

const level = (x: number, y: number | null) => ({ x, y });

describe("limits are drawn", () => {
  it("level over each point and straight up or down between points, without a slope", () => {
    // Half a step is 5: the first two points share a level, the third is 4 higher on the screen.
    expect(stepPath([level(5, 10), level(15, 10), level(25, 6)], 5)).toBe("M0,10H20H20V6H30");
  });

  it("with a gap where a point has none", () => {
    expect(stepPath([level(5, 10), level(15, null), level(25, 10)], 5)).toBe("M0,10H10M20,10H30");
  });

  it("as nothing where there are none", () => {
    expect(stepPath([level(5, null)], 5)).toBe("");
  });

  test("and never slope, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 200 }))), (levels) => {
        const path = stepPath(
          levels.map((y, at) => level(10 * at + 5, y)),
          5,
        );
        expect(path).not.toMatch(/[LCQ]/);
      }),
    );
  });
});

describe("the values' line", () => {
  it("leads from value to value and ends at a gap", () => {
    const values = [level(1, 9), level(2, 8), level(3, null), level(4, 7), level(5, 6)];
    expect(valuePath(values)).toBe("M1,9L2,8M4,7L5,6");
  });

  it("has no more than four places in a pixel, the lowest and the highest among them", () => {
    const crowd = Array.from({ length: 100 }, (_, at) =>
      level(3 + at / 200, at === 40 ? 1 : at === 70 ? 99 : 50),
    );
    const places = thinned(crowd);
    expect(places).toHaveLength(4);
    expect(places.map((place) => place?.[1])).toEqual([50, 1, 99, 50]);
  });

  test("thinned still reaches as high and as low", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1 }), (heights) => {
        const places = thinned(heights.map((y, at) => level(at / 30, y))).map((place) => place?.[1] ?? NaN);
        expect(Math.min(...places)).toBe(Math.min(...heights));
        expect(Math.max(...places)).toBe(Math.max(...heights));
      }),
    );
  });
});

describe("signals", () => {
  it("that lie on each other are drawn once", () => {
    const one = markerPath([{ x: 10, y: 10 }], "above", 4);
    expect(
      markerPath(
        [
          { x: 10, y: 10 },
          { x: 10.2, y: 10.1 },
        ],
        "above",
        4,
      ),
    ).toBe(one);
  });

  it("point up above and down below", () => {
    expect(markerPath([{ x: 10, y: 10 }], "above", 5)).toBe("M10,4.5L15,14H5Z");
    expect(markerPath([{ x: 10, y: 10 }], "below", 5)).toBe("M10,15.5L15,6H5Z");
  });

  it("are told in the key by side and by whether they are wanted, with what else is drawn", () => {
    expect(keyItems(busyChart()).map(({ text }) => text)).toEqual([
      "Signal above, worse",
      "Signal below, better",
      "Left out",
      "Provisional: few months yet",
    ]);
    expect(keyItems(madeChart())).toEqual([]);
  });

  it("by a pattern that is on neither side are named so", () => {
    const points = [madePoint(0, { signal: "Alternating for 14 periods", side: null, tone: "neutral" })];
    expect(keyItems(madeChart({ points })).map(({ text }) => text)).toEqual(["Signal by pattern"]);
  });

  it("have a key in as many rows as a narrow picture asks for", () => {
    expect(new Set(placedKey(keyItems(busyChart()), 600, 11).map(({ row }) => row))).toEqual(new Set([0]));
    expect(Math.max(...placedKey(keyItems(busyChart()), 290, 11).map(({ row }) => row))).toBeGreaterThan(0);
  });
});

describe("labels", () => {
  test("are spread so that none lies on another, in their order, within the plot where there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 12 }), (middles) => {
        const placed = spread(
          middles.map((middle) => ({ middle, height: 14 })),
          0,
          300,
        );
        const order = [...placed].sort((a, b) => a - b);
        order.slice(1).forEach((middle, at) => {
          expect(middle - (order[at] ?? 0)).toBeGreaterThan(14 - 1e-6);
        });
        for (const middle of placed) {
          expect(middle).toBeGreaterThanOrEqual(7 - 1e-6);
          expect(middle).toBeLessThanOrEqual(293 + 1e-6);
        }
      }),
    );
  });

  it("stay where they are wished while there is room", () => {
    expect(
      spread(
        [
          { middle: 100, height: 14 },
          { middle: 50, height: 14 },
        ],
        0,
        300,
      ),
    ).toEqual([100, 50]);
  });

  test("of events never meet in a row, and stay within the plot", () => {
    const event = fc.record({
      x: fc.double({ min: 40, max: 250, noNaN: true }),
      text: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), (events) => {
        const placed = eventRows(events, 40, 250, 11);
        for (const one of placed) {
          expect(one.left).toBeGreaterThanOrEqual(40);
          expect(one.left + textWidth(one.text, 11)).toBeLessThanOrEqual(250 + 1e-6);
          for (const other of placed) {
            const meet =
              one.left < other.left + textWidth(other.text, 11) &&
              other.left < one.left + textWidth(one.text, 11);
            if (one !== other && one.row === other.row && one.text !== "" && other.text !== "")
              expect(meet).toBe(false);
          }
        }
      }),
    );
  });

  it("of periods go by years where months do not fit, from the month in which financial years begin", () => {
    const labels = Array.from({ length: 60 }, (_, at) => madePoint(at + 9).label);
    // The first is Jan 16: Apr 16 is the fourth.
    expect(periodTicks(labels, 3, 35).map((at) => labels[at])).toEqual(["Apr 16", "Apr 18", "Apr 20"]);
    expect(periodTicks(labels.slice(0, 6), 50, 35)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("words", () => {
  it("wrap at spaces, and a longer word stands alone", () => {
    expect(wrapped("step change down from", 64, 12)).toEqual(["step", "change", "down from"]);
    expect(wrapped("", 60, 12)).toEqual([]);
  });

  it("that do not fit are shortened", () => {
    expect(shortened("Patrols", 300, 11)).toBe("Patrols");
    expect(shortened("Hotspot patrols begin", 60, 11)).toMatch(/^Hotspot.*…$/);
  });
});

describe("a point says", () => {
  it("its value, limits and signal with its shape", () => {
    const point = madePoint(0, { value: 152, signal: "Above upper limit", side: "above", tone: "worse" });
    expect(pointWords(madeChart(), point)).toBe(
      "152; limits 60.0 to 140.0, average 100.0; ▲ Above upper limit, worse",
    );
  });

  it("that it has no figure, or no limits, or why it is left out, and what happened", () => {
    const chart = madeChart();
    expect(pointWords(chart, madePoint(0, { value: null, average: null }))).toBe("no figure; no limits");
    const left = madePoint(0, {
      value: 10,
      excluded: "Lockdown",
      event: "First lockdown",
      provisional: true,
    });
    expect(pointWords(chart, left)).toBe(
      "10; limits 60.0 to 140.0, average 100.0, provisional; left out: Lockdown; First lockdown",
    );
  });
});

describe("a picture", () => {
  it("has room for all its points between its axis and its labels, at any width", () => {
    for (const width of [200, 290, 600, 1200]) {
      const { plot, x, labels } = layOutPicture(busyChart(), width);
      expect(x(0)).toBeGreaterThan(plot.left);
      expect(x(59)).toBeLessThan(plot.right);
      expect(plot.right).toBeLessThanOrEqual(width);
      expect(labels.map(({ text }) => text.split(" ")[0])).toEqual([
        "Upper",
        "Average",
        "Lower",
        "Target",
        "Mar",
      ]);
    }
  });

  it("draws the axis' values at the plot's ends", () => {
    const { plot, y, valueTicks } = layOutPicture(madeChart(), 600);
    expect([y(0), y(160)]).toEqual([plot.bottom, plot.top]);
    expect(valueTicks.map(({ text }) => text)).toEqual([
      "0",
      "20",
      "40",
      "60",
      "80",
      "100",
      "120",
      "140",
      "160",
    ]);
  });

  it("stands on another scale where several share one", () => {
    const { plot, y } = layOutPicture(madeChart(), 140, {
      small: true,
      axis: { minimum: 0, maximum: 320, step: 40 },
    });
    expect(y(160)).toBeCloseTo((plot.top + plot.bottom) / 2);
  });

  it("is laid out for one point, and for one without a value", () => {
    const points = [madePoint(0, { value: null, lower: null, average: null, upper: null })];
    const chart = madeChart({ points, processes: [madeProcess({ average: null })] });
    expect(layOutPicture(chart, 290).labels).toEqual([]);
  });
});

describe("the points of a picture", () => {
  it("are found where they are pointed at", () => {
    const layout = layOutPicture(madeChart(), 600);
    expect([0, 11, 23].map((at) => pointAt(layout, layout.x(at), 24))).toEqual([0, 11, 23]);
    expect([pointAt(layout, 0, 24), pointAt(layout, 600, 24)]).toEqual([0, 23]);
  });

  it("are reached by keys as a slider's values are", () => {
    expect(
      ["ArrowLeft", "ArrowRight", "PageDown", "PageUp", "Home", "End", "a"].map((key) =>
        movedBy(key, 12, 24),
      ),
    ).toEqual([11, 13, 0, 23, 0, 23, null]);
    expect([movedBy("ArrowLeft", 0, 24), movedBy("ArrowRight", 23, 24)]).toEqual([0, 23]);
  });
});
