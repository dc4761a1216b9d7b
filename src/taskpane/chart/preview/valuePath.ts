import { type Level, short } from "./stepPath";

type Place = readonly [x: number, y: number] | null;

/** The line of the values, with a gap where there is none. */
export function valuePath(values: readonly Level[]): string {
  const places = thinned(values);
  return places
    .map(
      (place, at) => place && `${at > 0 && places[at - 1] ? "L" : "M"}${short(place[0])},${short(place[1])}`,
    )
    .join("");
}

/**
 * No more than four places in a pixel's breadth: the first, the lowest, the highest and the last in it, which draw
 * the same line as all of them would.
 */
export function thinned(values: readonly Level[]): Place[] {
  const places: Place[] = [];
  let breadth: { x: number; y: number }[] = [];
  const close = () => {
    places.push(...ends(breadth));
    breadth = [];
  };
  for (const { x, y } of values) {
    const first = breadth[0];
    if (y === null || (first !== undefined && Math.floor(first.x) !== Math.floor(x))) close();
    if (y !== null) breadth.push({ x, y });
    else if (places.at(-1) !== null) places.push(null);
  }
  close();
  return places;
}

function ends(breadth: readonly { readonly x: number; readonly y: number }[]): Place[] {
  const places = breadth.map(({ x, y }): readonly [number, number] => [x, y]);
  if (places.length <= 4) return places;
  let [lowest, highest] = [0, 0];
  places.forEach(([, y], at) => {
    if (y < (places[lowest]?.[1] ?? 0)) lowest = at;
    if (y > (places[highest]?.[1] ?? 0)) highest = at;
  });
  const kept = new Set([0, lowest, highest, places.length - 1]);
  return places.filter((_, at) => kept.has(at));
}
