/** Seeded series: the same figures on every machine. */
export type Random = () => number;

/** A small generator of evenly spread numbers from 0 to 1 (mulberry32). */
export function generator(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Standard normal (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A Poisson count by multiplying uniforms (Knuth), for small means. */
export function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Normal values of which each keeps a part of the one before, with a spread of 1 throughout. */
export function autoregressive(kept: number, count: number, random: Random): Float64Array {
  const values = new Float64Array(count);
  let value = normal(random);
  for (let point = 0; point < count; point += 1) {
    values[point] = value;
    value = kept * value + Math.sqrt(1 - kept * kept) * normal(random);
  }
  return values;
}
