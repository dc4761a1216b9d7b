import { Fraction } from "./fraction";
import { beyond, valuesOf, xmrLines, type Figures, type Lines } from "./limits";

/**
 * autospc's stable shift algorithm for XmR charts, step by step as its definition is written down, rows counted from 1:
 * no regrets, overhanging reversions, three exclusions.
 */
export function stableShiftTwin(figures: Figures, periods: number): readonly Period[] {
  const last = figures.length;
  const row = (at: number): Fraction | null => figures[at - 1] ?? null;
  const enough = (at: number): boolean => valuesOf(figures.slice(at - 1)).length >= periods;
  const formed = (at: number): Lines | undefined =>
    enough(at) ? formLimits(figures.slice(at - 1, at - 1 + periods)) : undefined;

  const firstLines = formed(1);
  if (!firstLines) return [];
  const found: Period[] = [{ start: 1, lines: firstLines }];
  let judged = judge(row, 1, last, firstLines);
  let c = 1 + periods;
  while (c < last) {
    if (!enough(c)) break;
    const { begins, second } = wherePeriodMayBegin(judged, c, last);
    if (begins === undefined || begins >= last) break;
    c = begins;
    const direction = judged.side(c);
    const candidate = formed(c);
    if (!enough(c)) break;
    const after = candidate && judge(row, c, last, candidate);
    if (candidate && after && !opposed(after, c, periods, direction, last)) {
      found.push({ start: c, lines: candidate });
      judged = after;
      c += periods;
    } else if (second === undefined || everyRow(c, c + shift - 1, (at) => at <= last && judged.rule2(at))) {
      c += 1;
    } else {
      c = second;
    }
  }
  return found;
}

export interface Period {
  /** Its first row, from 1. */
  readonly start: number;
  readonly lines: Lines;
}

const shift = 8;
const mostExcluded = 3;
const three = Fraction.of(3);

function everyRow(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at += 1) if (!holds(at)) return false;
  return true;
}

/** Rows as judged by some limits: their sides, and whether rule 2 flags them. */
interface Judged {
  readonly side: (at: number) => -1 | 0 | 1;
  readonly rule2: (at: number) => boolean;
}

function judge(row: (at: number) => Fraction | null, from: number, last: number, lines: Lines): Judged {
  const sides: (-1 | 0 | 1)[] = [];
  for (let at = from; at <= last; at += 1) sides[at] = row(at)?.against(lines.average) ?? 0;
  const side = (at: number): -1 | 0 | 1 => sides[at] ?? 0;
  const rule2 = (at: number): boolean => {
    if (side(at) === 0) return false;
    let first = at;
    let end = at;
    while (side(first - 1) === side(at)) first -= 1;
    while (side(end + 1) === side(at)) end += 1;
    return end - first + 1 >= shift;
  };
  return { side, rule2 };
}

/** Step b: here, inside a run that has eight rows left, and then no list; else the first of the list of runs' starts. */
function wherePeriodMayBegin(
  { side, rule2 }: Judged,
  c: number,
  last: number,
): { begins: number | undefined; second: number | undefined } {
  const inside = rule2(c) && side(c - 1) === side(c);
  if (inside && everyRow(c, c + shift - 1, (at) => side(at) === side(c))) {
    return { begins: c, second: undefined };
  }
  const list: number[] = [];
  for (let at = c; at <= last; at += 1) {
    if (rule2(at) && (!rule2(at - 1) || side(at - 1) !== side(at))) list.push(at);
  }
  return { begins: list[0], second: list[1] };
}

/** Step c: a run the other way that speaks against a candidate. */
function opposed(
  { side, rule2 }: Judged,
  c: number,
  periods: number,
  direction: -1 | 0 | 1,
  last: number,
): boolean {
  let afterFirst = c + 1;
  while (side(c) !== 0 && side(afterFirst) === side(c)) afterFirst += 1;
  for (let at = afterFirst; at <= c + periods - 1; at += 1) {
    if (rule2(at) && side(at) !== direction) return true;
  }
  let off = c + periods - 1;
  while (off >= c && side(off) === 0) off -= 1;
  if (off < c || side(off) === direction) return false;
  return everyRow(c + periods, last, (at) => side(at) === 0 || side(at) === side(off));
}

/** The limits of the calculation rows without up to three beyond them: those furthest, one turn after another. */
function formLimits(rows: Figures): Lines | undefined {
  const excluded: number[] = [];
  for (let turn = 0; turn < mostExcluded; turn += 1) {
    const lines = linesWithout(rows, excluded);
    if (!lines) break;
    excluded.push(...furthestBeyond(rows, lines, excluded));
  }
  return linesWithout(rows, excluded.slice(0, mostExcluded));
}

/** Rows left out are as if they had never been: the ranges go from neighbour to neighbour. */
function linesWithout(rows: Figures, excluded: readonly number[]): Lines | undefined {
  return xmrLines(
    rows.filter((_, at) => !excluded.includes(at)),
    true,
    Fraction.of(1128, 3),
  );
}

function furthestBeyond(rows: Figures, lines: Lines, excluded: readonly number[]): readonly number[] {
  const outside = rows.flatMap((value, at) => {
    if (!value || excluded.includes(at) || beyond(lines, value, three, at) === 0) return [];
    // limits lie as far above the average as below it
    return [{ at, distance: value.minus(lines.average).size }];
  });
  return outside
    .filter(({ distance }) => outside.every((other) => other.distance.against(distance) <= 0))
    .map(({ at }) => at);
}
