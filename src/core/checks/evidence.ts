import { isNear, type Agreement, type Worked } from "./read/agreement";
import type { Cell } from "./read/cell";
import type { Figure } from "./read/figure";

/**
 * One stated figure beside what other cells make of it. Every figure is held against many others, so those who hold
 * more than this write it out: a copy of it with more in it would cost half as much as all the checks do.
 */
export interface Held {
  readonly place: number;
  readonly cell: Cell;
  readonly figure: Figure;
  readonly worked: Worked;
  readonly agreement: Agreement;
}

/** How far a line of figures is what it was held to be. */
export interface Evidence<Item extends Held = Held> {
  readonly held: readonly Item[];
  /** Figures that agree, those one step off, and those that tell anything at all. */
  readonly right: number;
  readonly near: number;
  readonly telling: number;
  /** Digits that agree: how much chance it would take. */
  readonly digits: number;
}

/** Agreement of so many digits shows that figures belong together. */
const enoughDigits = 3.5;
const mostOfThem = 0.6;

export function weigh<Item extends Held>(held: readonly Item[]): Evidence<Item> {
  const evidence = { held, right: 0, near: 0, telling: 0, digits: 0 };
  for (const { figure, worked, agreement: found } of held) {
    const digits = Math.log10(1 + Math.abs(figure.shown / figure.step));
    if (figure.shown === 0 && worked.at === 0) continue;
    evidence.telling += 1;
    if (found === "right") {
      evidence.right += 1;
      evidence.digits += digits;
    } else if (isNear(figure, worked)) {
      evidence.near += 1;
      evidence.digits += Math.max(0, digits - 0.5);
    }
  }
  return evidence;
}

/** Whether what agrees is too much for chance, and most of what there is. */
export function isShown({ right, near, telling, digits }: Evidence): boolean {
  return digits >= enoughDigits && right + near >= telling * mostOfThem;
}

/** Enough where the headings already say that figures belong together. */
export function isLikely({ right, near, telling }: Evidence): boolean {
  return right > 0 && (right === telling || (right >= 2 && right + near >= telling * mostOfThem));
}

/** The evidence that agrees most; the first where it is alike. */
export function strongest<Item extends { readonly evidence: Evidence }>(
  items: readonly Item[],
): Item | undefined {
  const score = ({ evidence }: Item): number => evidence.right + evidence.near * 0.4;
  return items.reduce<Item | undefined>(
    (best, item) => (best && score(best) >= score(item) ? best : item),
    undefined,
  );
}
