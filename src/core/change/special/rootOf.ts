/** Where a rising function is 0 between two bounds, to the last digit: by halving, which takes some sixty steps. */
export function rootOf(rising: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
}
