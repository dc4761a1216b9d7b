/** Steps between labels that people read easily: months of a year, then years. */
const steps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200, 2400, 6000];
/** Between two labels, in pixels. */
const apart = 10;

/**
 * The points that are labelled: as many as fit side by side. Where years are stepped over, those of the month in
 * which financial years begin, or of the first month of the figures where that is another.
 */
export function periodTicks(labels: readonly string[], step: number, labelWidth: number): number[] {
  const least = (labelWidth + apart) / step;
  const every = steps.find((each) => each >= least) ?? Math.ceil(least);
  const yearly = every >= 12 && every % 12 === 0;
  const start = yearly ? labels.slice(0, 12).findIndex((label) => label.startsWith("Apr ")) : 0;
  const ticks: number[] = [];
  for (let at = Math.max(0, start); at < labels.length; at += every) ticks.push(at);
  return ticks;
}
