/**
 * Natural numbers of any size, for products beyond 2^53: figures in base 10^7, the smallest first. The functions'
 * runtime has no BigInt on every platform.
 */
export type Natural = readonly number[];

const base = 1e7;
const figuresEach = 7;

/** A whole number from 0 to 2^53, or one of any length as decimal digits. */
export function natural(whole: number | string): Natural {
  let digits = String(whole);
  const figures: number[] = [];
  while (digits.length > 0) {
    figures.push(Number(digits.slice(-figuresEach)));
    digits = digits.slice(0, -figuresEach);
  }
  return trimmed(figures);
}

export function plus(a: Natural, b: Natural): Natural {
  return carried(
    Array.from({ length: Math.max(a.length, b.length) }, (_, at) => figureAt(a, at) + figureAt(b, at)),
  );
}

/** a - b, where b is not the larger. */
export function minus(a: Natural, b: Natural): Natural {
  return carried(a.map((figure, at) => figure - figureAt(b, at)));
}

export function times(a: Natural, b: Natural): Natural {
  let product: Natural = [];
  a.forEach((figure, at) => {
    const shift = new Array<number>(at).fill(0);
    product = plus(product, carried([...shift, ...b.map((other) => figure * other)]));
  });
  return product;
}

/** Below 0 when a is smaller than b, 0 when equal, above 0 when larger. */
export function compare(a: Natural, b: Natural): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const difference = figureAt(a, at) - figureAt(b, at);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A figure of a number; 0 before its first. */
function figureAt(figures: Natural, at: number): number {
  return figures[at] ?? 0;
}

function carried(figures: readonly number[]): Natural {
  const whole: number[] = [];
  let carry = 0;
  for (const figure of figures) {
    const sum = figure + carry;
    carry = Math.floor(sum / base);
    whole.push(sum - carry * base);
  }
  whole.push(carry);
  return trimmed(whole);
}

function trimmed(figures: number[]): Natural {
  while (figures[figures.length - 1] === 0) figures.pop();
  return figures;
}
