/** A count of people that was typed; null where it is no number above 0. */
export function populationFrom(typed: string): number | null {
  const number = Number(typed.replace(/[\s,]/g, ""));
  return Number.isFinite(number) && number > 0 ? number : null;
}
