/** A number to so many places as Excel shows it: half-way away from 0, told by the 15 digits that Excel holds. */
export function roundedTo(places: number, value: number): number {
  const whole = Math.round(Number((Math.abs(value) * 10 ** places).toPrecision(15)));
  return (Math.sign(value) * whole) / 10 ** places;
}
