import type { Side } from "../sideOf";

/** As near to the median as rounding is on it. */
const onTheMedian = 1e-12;

/**
 * Tells whether a value lies beyond the median of the values since a start, on one side. It counts and does not sort:
 * how many values fall short of a line, going on from its last count. When that line is not beyond the median, no
 * lesser line is, so that a new count is seldom needed and a long series costs no more by point.
 */
export class MedianCount {
  private side: Side = 0;
  private line = 0;
  private next = 0;
  private short = 0;
  private others = 0;
  private furthestShort = 0;
  private nearestOther = 0;

  constructor(
    private readonly values: Float64Array,
    private readonly from: number,
  ) {}

  /** Whether the median of the values before an end lies strictly short of a value, seen from a side. */
  isShortOf(value: number, side: Side, end: number): boolean {
    const line = side * value - onTheMedian * Math.abs(value);
    if (side !== this.side || line > this.line) this.restart(line, side);
    this.countTo(end);
    if (line < this.line && this.isMedianShort()) {
      this.restart(line, side);
      this.countTo(end);
    }
    return this.isMedianShort();
  }

  private isMedianShort(): boolean {
    const half = (this.short + this.others) / 2;
    if (this.short !== half) return this.short > half;
    return (this.furthestShort + this.nearestOther) / 2 < this.line;
  }

  private restart(line: number, side: Side): void {
    this.side = side;
    this.line = line;
    this.next = this.from;
    this.short = 0;
    this.others = 0;
    this.furthestShort = -Infinity;
    this.nearestOther = Infinity;
  }

  private countTo(end: number): void {
    for (; this.next < end; this.next += 1) {
      const value = this.side * (this.values[this.next] ?? NaN);
      if (value < this.line) {
        this.short += 1;
        this.furthestShort = Math.max(this.furthestShort, value);
      } else if (value >= this.line) {
        this.others += 1;
        this.nearestOther = Math.min(this.nearestOther, value);
      }
    }
  }
}
