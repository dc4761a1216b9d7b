import { wholePence } from "../../grants/money";

/** What a figure is of. Percentages and points are held as proportions: 5% and 5 points are 0.05. */
export type FigureUnit = "plain" | "pounds" | "percent" | "points";

/** A figure as its cell holds it and as it is shown, both in ones, pounds or proportions. */
export interface Figure {
  /** What the cell holds; more digits than are shown where it was worked out. */
  readonly value: number;
  /** What a reader sees. */
  readonly shown: number;
  /** The last place shown: 0.01 for 43%, 100,000 for £1.2m, 1 for 52. */
  readonly step: number;
  /** What one of the number written counts for: 0.01 for 43%, 1,000,000 for £1.2m. */
  readonly per: number;
  readonly unit: FigureUnit;
  /** Text in the cell, and so not counted by a sum of Excel's. */
  readonly isText: boolean;
  readonly text: string;
  /** What is shown in whole pence (hundredths), exact; undefined where it is not whole. */
  readonly pence: number | undefined;
}

/**
 * Whether a figure stands for others near it: it hides digits, is in thousands or millions, or has decimals that
 * money in pence has not. Counts, whole pounds and pence stand for themselves.
 */
export function isRounded({ value, shown, per, unit, step }: Figure): boolean {
  if (value !== shown || per > 1 || unit === "percent" || unit === "points") return true;
  return step < 1 && !(unit === "pounds" && step === 0.01);
}

/** How far the true figure may be from the one shown. */
export function spreadOf(figure: Figure): number {
  return isRounded(figure) ? figure.step / 2 : 0;
}

/** The same digits under a heading that says what one of them is, such as £000 or %. */
export function underHeading(figure: Figure, per: number, unit: FigureUnit): Figure {
  const shown = times(figure.shown, per);
  return {
    ...figure,
    value: times(figure.value, per),
    shown,
    step: figure.step * per,
    per: figure.per * per,
    unit,
    pence: wholePence(shown),
  };
}

/** 57 hundredths is the number nearest 0.57, which a product in binary misses: Excel holds 15 digits. */
export function times(value: number, per: number): number {
  return Number((value * per).toPrecision(15));
}
