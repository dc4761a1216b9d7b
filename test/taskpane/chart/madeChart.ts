import type { ChartPointSpec, ChartProcess, ChartSpec } from "../../../src/report";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const fullMonths = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

/** A point of a month counted from April 2015, as one process of 100, 60 to 140, has it. */
export function madePoint(at: number, some: Partial<ChartPointSpec> = {}): ChartPointSpec {
  const [month, year] = [(at + 3) % 12, 2015 + Math.floor((at + 3) / 12)];
  return {
    period: `${fullMonths[month] ?? ""} ${year}`,
    label: `${months[month] ?? ""} ${year % 100}`,
    cell: at,
    value: 100 + ((at * 37) % 41) - 20,
    lower: 60,
    average: 100,
    upper: 140,
    process: 1,
    signal: "",
    side: null,
    tone: null,
    excluded: null,
    event: null,
    provisional: false,
    ...some,
  };
}

export function madeProcess(some: Partial<ChartProcess> = {}): ChartProcess {
  const { from = 0, to = 0 } = some;
  return { from, to, average: 100, values: to - from + 1, provisional: false, began: "first", ...some };
}

/** A chart of these points: two years in one process unless said otherwise. */
export function madeChart(some: Partial<ChartSpec> = {}): ChartSpec {
  const points = some.points ?? Array.from({ length: 24 }, (_, at) => madePoint(at));
  return {
    title: "Robbery: no significant change",
    subtitle: "Camden, recorded offences a month, April 2015 to March 2017",
    altText: "A control chart of robbery.",
    commentary: "No significant change. The average has been 100 a month since April 2015.",
    valueName: "Recorded offences",
    method: "XmR",
    unit: "counts",
    spacing: "monthly",
    style: "count",
    lineStyle: "oneDecimal",
    points,
    processes: [madeProcess({ to: points.length - 1 })],
    steps: [],
    verdict: "Stable",
    target: null,
    axis: { minimum: 0, maximum: 160, step: 20 },
    latest: null,
    wanted: "lower",
    notes: [],
    ...some,
  };
}

/** Two processes, a signal on either side, a point left out, a gap, two events and a target. */
export function busyChart(): ChartSpec {
  const points = Array.from({ length: 60 }, (_, at) => {
    const late = at >= 40;
    const lines = late ? { process: 2, lower: 30, average: 55, upper: 80 } : {};
    const value = (late ? 55 : 100) + ((at * 37) % 41) - 20;
    return madePoint(at, {
      value,
      ...lines,
      provisional: late,
      ...(at === 12 && { value: 152, signal: "Above upper limit", side: "above", tone: "worse" }),
      ...(at >= 44 &&
        at < 48 && { value: 26 + at - 44, signal: "Below lower limit", side: "below", tone: "better" }),
      ...(at === 30 && { excluded: "Lockdown", value: 10 }),
      ...(at === 20 && { value: null }),
      ...(at === 30 && { event: "First lockdown" }),
      ...(at === 34 && { event: "Hotspot patrols begin" }),
    });
  });
  return madeChart({
    title: "Robbery of Personal Property: step change down from August 2018",
    points,
    processes: [
      madeProcess({ to: 39 }),
      madeProcess({ from: 40, to: 59, average: 55, provisional: true, began: "detected" }),
    ],
    target: 50,
    latest: { index: 59, label: "58" },
  });
}
