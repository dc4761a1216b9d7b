/** A number without any rounding, so that a value on a line is on it and no other is. */
export class Fraction {
  private constructor(
    private readonly above: bigint,
    private readonly below: bigint,
  ) {}

  /** units / 10^places; places below 0 multiply. */
  static of(units: number, places = 0): Fraction {
    const power = 10n ** BigInt(Math.abs(places));
    return places < 0 ? Fraction.lowest(BigInt(units) * power, 1n) : Fraction.lowest(BigInt(units), power);
  }

  private static lowest(above: bigint, below: bigint): Fraction {
    const sign = below < 0n ? -1n : 1n;
    const shared = sign * greatestShared(above, below);
    return new Fraction(above / shared, below / shared);
  }

  plus(other: Fraction): Fraction {
    return Fraction.lowest(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other: Fraction): Fraction {
    return Fraction.lowest(this.above * other.below - other.above * this.below, this.below * other.below);
  }

  times(other: Fraction): Fraction {
    return Fraction.lowest(this.above * other.above, this.below * other.below);
  }

  over(other: Fraction): Fraction {
    return Fraction.lowest(this.above * other.below, this.below * other.above);
  }

  /** 1 where this is the greater, -1 where the other is, 0 where they are the same. */
  against(other: Fraction): -1 | 0 | 1 {
    const [one, two] = [this.above * other.below, other.above * this.below];
    if (one === two) return 0;
    return one > two ? 1 : -1;
  }

  get size(): Fraction {
    return this.sign < 0 ? Fraction.of(0).minus(this) : this;
  }

  get sign(): -1 | 0 | 1 {
    if (this.above === 0n) return 0;
    return this.above > 0n ? 1 : -1;
  }

  get number(): number {
    return Number(this.above) / Number(this.below);
  }
}

function greatestShared(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

export function meanOf(figures: readonly Fraction[]): Fraction {
  const sum = figures.reduce((total, each) => total.plus(each), Fraction.of(0));
  return sum.over(Fraction.of(figures.length));
}
