/**
 * A sum that keeps what plain addition rounds away (Neumaier 1974), so that an average does not drift from its values.
 * Missing values (NaN) are left out.
 */
export class ExactSum {
  private sum = 0;
  private rest = 0;

  add(value: number): void {
    if (Number.isNaN(value)) return;
    const next = this.sum + value;
    this.rest += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.rest;
  }

  /** The total over a weight, divided before it is rounded: equal values then have exactly that value as average. */
  over(weight: number): number {
    return this.sum / weight + this.rest / weight;
  }
}

export function exactSumOf(values: Float64Array): ExactSum {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum;
}
