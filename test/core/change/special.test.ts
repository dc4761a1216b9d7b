import { incompleteBeta } from "../../../src/core/change/special/incompleteBeta";
import { inverseIncompleteBeta } from "../../../src/core/change/special/inverseIncompleteBeta";
import { logGamma } from "../../../src/core/change/special/logGamma";
import { normalQuantile } from "../../../src/core/change/special/normalQuantile";
import { rootOf } from "../../../src/core/change/special/rootOf";

/** Equal to ten figures or ten decimals, whichever is wider. */
function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
}

describe("logGamma", () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, 0.5723649429247001], // ln √π
    [1.5, -0.12078223763524522], // ln (√π / 2)
    [10, 12.801827480081469], // ln 9! = ln 362880
    [21, 42.335616460753485], // ln 20!
    [101, 363.7393755555635], // ln 100!
    [1e-5, 11.512919692895826], // -ln x - γx + π²x²/12
  ])("of %d is %d", (x, expected) => {
    expectClose(logGamma(x), expected);
  });

  it("is exact to fourteen figures", () => {
    // ln 11! = ln 39916800 and ln 12! = ln 479001600
    expect(Math.abs(logGamma(12) - Math.log(39916800))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(13) - Math.log(479001600))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
  });

  it("is the sum of logarithms for factorials", () => {
    let sum = 0;
    for (let n = 1; n <= 170; n += 1) {
      sum += Math.log(n);
      expectClose(logGamma(n + 1), sum);
    }
  });

  it("is ln √π and the sum of logarithms of halves for halves", () => {
    let sum = Math.log(Math.PI) / 2;
    for (let n = 0; n < 1000; n += 1) {
      expectClose(logGamma(n + 0.5), sum);
      sum += Math.log(n + 0.5);
    }
  });
});

describe("incompleteBeta", () => {
  it.each([
    // closed forms: a = b = 1 gives x; b = 1 gives x^a; a = 1 gives 1 - (1 - x)^b
    [0.3, 1, 1, 0.3],
    [0.3, 5, 1, Math.pow(0.3, 5)],
    [0.3, 1, 7, 1 - Math.pow(0.7, 7)],
    // the arcsine law: 2 / π × asin √x
    [0.2, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.2))],
    // 3x² - 2x³
    [0.4, 2, 2, 0.352],
    [0.5, 500, 500, 0.5],
    [0, 3, 4, 0],
    [1, 3, 4, 1],
  ])("at %d of %d and %d is %d", (x, a, b, expected) => {
    expectClose(incompleteBeta(x, a, b), expected);
  });

  it("is a half in the middle of a million and a million, which takes thousands of steps", () => {
    expect(incompleteBeta(0.5, 1e6, 1e6)).toBeCloseTo(0.5, 7);
  });

  it("is the sum of binomial chances: at least 3 heads of 10 with chance 0.3 is 0.6172172136", () => {
    expectClose(incompleteBeta(0.3, 3, 8), 0.6172172136);
  });
});

describe("inverseIncompleteBeta", () => {
  it.each([
    // Clopper and Pearson 1934: 0 of 10 has the upper limit 1 - 0.025^(1/10); 10 of 10 its mirror
    [0.975, 1, 10, 1 - Math.pow(0.025, 0.1)],
    [0.025, 10, 1, Math.pow(0.025, 0.1)],
    [0.5, 7, 7, 0.5],
    [0.352, 2, 2, 0.4],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])("of %d for %d and %d is %d", (p, a, b, expected) => {
    expectClose(inverseIncompleteBeta(p, a, b), expected);
  });

  it.each([1, 2, 13, 200, 28676])("undoes incompleteBeta for a and b of about %d", (a) => {
    for (const p of [0.0005, 0.025, 0.5, 0.975, 0.9995]) {
      expectClose(incompleteBeta(inverseIncompleteBeta(p, a, a + 3), a, a + 3), p);
    }
  });
});

describe("normalQuantile", () => {
  it.each([
    // Abramowitz and Stegun, table 26.5, and its usual later figures
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314919255],
    [0.999999, 4.753424308822899],
  ])("of %d is %d", (p, expected) => {
    expectClose(normalQuantile(p), expected);
  });
});

describe("rootOf", () => {
  it.each([
    ["the square root of 2", (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ["a whole number", (x: number) => 2 * x + 6, -5, 11, -3],
    ["where the function jumps over 0", (x: number) => (x < 3 ? -1 : 1), 0, 8, 3],
    ["a millionth of a millionth", (x: number) => x - 1e-12, 0, 1, 1e-12],
    ["the lower bound", (x: number) => x, 0, 8, 0],
    ["the upper bound", (x: number) => x - 8, 0, 8, 8],
  ])("finds %s to the last digit", (_, rising, from, to, root) => {
    const found = rootOf(rising, from, to);
    expect(Math.abs(found - root)).toBeLessThanOrEqual(Number.EPSILON * Math.abs(root));
  });
});
