import { present } from "../flat";
import type { Figure } from "../read/figure";
import type { Addend } from "./addend";
import { fitOf, type Fit } from "./tally";
import type { TotalReading } from "./walk";

/** One reading of a line as a total, held against its figures at each place. */
export interface Judged {
  readonly reading: TotalReading;
  readonly fits: readonly (Fit | null)[];
  /** Places where the sum agrees and that is no chance; where it does not. */
  readonly agree: number;
  readonly miss: number;
  /** Digits of the totals that agree: how much chance it would take. */
  readonly digits: number;
  /** Parts that are not 0, at the place that has most. */
  readonly parts: number;
}

export function judge(line: Addend, reading: TotalReading): Judged {
  const fits = line.cells.map(({ figure }, place) => {
    const sum = reading.tally.places[place];
    return figure && sum ? fitOf(sum, figure) : null;
  });
  const judged = { reading, fits, agree: 0, miss: 0, digits: 0, parts: 0 };
  for (const fit of fits) {
    if (!fit) continue;
    if (fit.verdict === "misses") judged.miss += 1;
    if (fit.verdict === "fits" && fit.tells) {
      judged.agree += 1;
      judged.digits += digitsOf(fit.stated);
    }
    judged.parts = Math.max(judged.parts, fit.parts.parts);
  }
  return judged;
}

/** The reading that agrees most and misses least; the first where they are alike. */
export function bestOf(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>((best, each) => {
    if (!best) return each;
    const more = each.agree - best.agree || best.miss - each.miss;
    return more > 0 ? each : best;
  }, undefined);
}

/** Whether what misses is within a tenth: a slip, rather than a total of something wider. */
export function isNearMiss({ fits, miss }: Judged): boolean {
  return (
    miss > 0 &&
    present(fits).every(({ verdict, stated, difference }) => {
      return verdict !== "misses" || Math.abs(difference) <= Math.abs(stated.shown) * 0.1;
    })
  );
}

function digitsOf({ shown, step }: Figure): number {
  return Math.log10(1 + Math.abs(shown / step));
}
