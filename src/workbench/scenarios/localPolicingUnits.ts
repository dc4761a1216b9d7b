import type { Scenario, ScenarioCell } from "./sheet";

/** A step change built into a series: its month (0 is the first) and the factor from then on. */
export interface KnownStep {
  readonly unit: string;
  readonly offence: string;
  readonly month: number;
  readonly factor: number;
}

const units = [
  "Birmingham East",
  "Birmingham North",
  "Birmingham South",
  "Birmingham West and Central",
  "Coventry",
  "Dudley",
  "Sandwell",
  "Solihull",
  "Walsall",
  "Wolverhampton",
] as const;

/** Monthly averages of the largest unit; the others are scaled from it. */
const offences = [
  { name: "Robbery", average: 62 },
  { name: "Burglary Dwelling", average: 118 },
  { name: "Violence with Injury", average: 164 },
] as const;

const scales = [1, 0.62, 0.78, 1.16, 0.9, 0.55, 0.7, 0.34, 0.58, 0.66] as const;
export const months = 48;
const firstYear = 2012;

/** April 2012 is month 0. Every other series is stable. */
export const knownSteps: readonly KnownStep[] = [
  { unit: "Coventry", offence: "Robbery", month: 20, factor: 1.7 },
  { unit: "Sandwell", offence: "Burglary Dwelling", month: 26, factor: 0.6 },
  { unit: "Birmingham West and Central", offence: "Violence with Injury", month: 30, factor: 1.45 },
  { unit: "Walsall", offence: "Robbery", month: 32, factor: 0.5 },
];

/** A small seeded generator (mulberry32): the same figures on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A Poisson count by multiplying uniforms (Knuth), which the averages here are small enough for. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

function series(unit: string, offence: string, mean: number, seed: number): number[] {
  const random = generator(seed);
  const step = knownSteps.find((known) => known.unit === unit && known.offence === offence);
  return Array.from({ length: months }, (_, month) =>
    poisson(step && month >= step.month ? mean * step.factor : mean, random),
  );
}

/** Excel's serial of the first of a month; month 0 is April 2012. */
function serial(month: number): number {
  return Date.UTC(firstYear, 3 + month, 1) / 86_400_000 + 25_569;
}

function rows(): ScenarioCell[][] {
  const header: ScenarioCell[] = [
    "Offence",
    "Local policing unit",
    ...Array.from({ length: months }, (_, month) => ({ value: serial(month), format: "mmm yyyy" })),
  ];
  const body = offences.flatMap(({ name, average }, i) =>
    units.map((unit, j): ScenarioCell[] => [
      name,
      unit,
      ...series(unit, name, average * (scales[j] ?? 1), 1000 * (i + 1) + j),
    ]),
  );
  return [
    [
      "Illustrative figures: made by a generator, not recorded crime. Recorded crime by month, April 2012 to March 2016",
    ],
    header,
    ...body,
  ];
}

/** Monthly offences of ten local policing units, made with known step changes; labelled so on the sheet. */
export const localPolicingUnits: Scenario = {
  name: "local-policing-units",
  title: "Monthly offences by local policing unit (illustrative)",
  sheets: [{ name: "Monthly (illustrative)", rows: rows(), columnWidths: [160, 200], boldRows: [0, 1] }],
};
