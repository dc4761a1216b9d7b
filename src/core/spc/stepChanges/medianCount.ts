/** As near to the median as rounding is on it. */
const onTheMedian = 1e-12;

/**
 * Tells whether a value lies beyond the median of the values since a start, on one side. It counts and does not sort,
 * and goes on from its last count when asked of the same value again, so that a long series costs no more by point.
 */
export class MedianCount {
  private line = NaN;
  private next = 0;
  private short = 0;
  private others = 0;
  private furthestShort = 0;
  private nearestOther = 0;

  constructor(
    private readonly values: Float64Array,
    private readonly from: number,
    private readonly side: 1 | -1,
  ) {}

  /** Whether the value is strictly beyond the median of the values before an end. */
  isBeyond(value: number, end: number): boolean {
    const line = this.side * value - onTheMedian * Math.abs(value);
    if (line !== this.line) this.restart(line);
    for (; this.next < end; this.next += 1) this.count(this.side * (this.values[this.next] ?? NaN));
    const total = this.short + this.others;
    const half = Math.floor(total / 2);
    if (this.short !== half || total % 2 === 1) return this.short > half;
    return (this.furthestShort + this.nearestOther) / 2 < line;
  }

  private restart(line: number): void {
    this.line = line;
    this.next = this.from;
    this.short = 0;
    this.others = 0;
    this.furthestShort = -Infinity;
    this.nearestOther = Infinity;
  }

  private count(value: number): void {
    if (value < this.line) {
      this.short += 1;
      this.furthestShort = Math.max(this.furthestShort, value);
    } else if (value >= this.line) {
      this.others += 1;
      this.nearestOther = Math.min(this.nearestOther, value);
    }
  }
}
