import { bestOf, isNearMiss, judge, type Judged } from "../../../../src/core/checks/totals/judgeTotal";
import { addendsOf } from "./addendsOf";
import { readingOf } from "./readingOf";

function judged(total: string, rows: readonly string[]): Judged {
  const [line] = addendsOf([total]);
  if (!line) throw new Error("No total.");
  return judge(line, readingOf(rows));
}

describe("a line that is read as the total of others", () => {
  it("agrees where it is their sum, and misses where it is not", () => {
    const { agree, miss, fits } = judged("Total|25|26|27", ["A|12|12|14", "B|13|13|13"]);
    expect([agree, miss]).toEqual([2, 1]);
    expect(fits.map((fit) => fit?.verdict)).toEqual(["fits", "misses", "fits"]);
    expect(fits.map((fit) => fit?.sum)).toEqual([25, 25, 27]);
  });

  it("neither agrees nor misses where it has no figure, or a part may make up for what is lacking", () => {
    const { agree, miss, fits } = judged("Total|n/a|26", ["A|12|12", "B|13|13", "C|5|n/a"]);
    expect([agree, miss]).toEqual([0, 0]);
    expect(fits.map((fit) => fit?.verdict)).toEqual([undefined, "unknown"]);
  });

  it("agrees by chance where one part makes up the sum, or all is 0", () => {
    const { agree, miss } = judged("Total|12|0", ["A|12|5", "B|0|-5"]);
    expect([agree, miss]).toEqual([0, 0]);
  });

  it("has as many parts as there are at most in one place, those of 0 left out", () => {
    expect(judged("Total|7|7|7", ["A|1|1|0", "B|0|2|0", "C|6|4|7"]).parts).toBe(3);
    expect(judged("Total|7|n/a", ["A|1|1", "B|0|2", "C|6|4"]).parts).toBe(2);
    expect(judged("Total|0", ["A|0", "B|0"]).parts).toBe(0);
  });

  it("agrees in as many digits as its totals have, by their logarithms", () => {
    // 999 and 1 is a thousand: three digits; 9,999 four, 99 two
    expect(judged("Total|999", ["A|900", "B|99"]).digits).toBeCloseTo(3, 10);
    expect(judged("Total|9,999|99", ["A|9,000|90", "B|999|9"]).digits).toBeCloseTo(6, 10);
    expect(judged("Total|-999", ["A|-900", "B|-99"]).digits).toBeCloseTo(3, 10);
    expect(judged("Total|9.99", ["A|9.00", "B|0.99"]).digits).toBeCloseTo(3, 10);
    expect(judged("Total|£999m", ["A|£900m", "B|£99m"]).digits).toBeCloseTo(3, 10);
  });

  it("has no digits that miss, or that agree by chance", () => {
    expect(judged("Total|999|12|5", ["A|900|12|5", "B|98|0|n/a"]).digits).toBe(0);
  });
});

describe("the best of several readings", () => {
  const best = (total: string, ...readings: (readonly string[])[]): number | undefined => {
    const all = readings.map((rows) => judged(total, rows));
    const found = bestOf(all);
    return found && all.indexOf(found);
  };

  it("is the one that agrees most, though it misses more", () => {
    expect(best("Total|25|30|9", ["A|12|n/a|n/a", "B|13|1|1"], ["A|12|17|4", "B|13|13|4"])).toBe(1);
    expect(best("Total|25|30|9", ["A|12|17|4", "B|13|13|4"], ["A|12|n/a|n/a", "B|13|1|1"])).toBe(0);
  });

  it("is the one that misses least where they agree alike", () => {
    expect(best("Total|25|30", ["A|12|17", "B|13|14"], ["A|12|n/a", "B|13|14"])).toBe(1);
    expect(best("Total|25|30", ["A|12|n/a", "B|13|14"], ["A|12|17", "B|13|14"])).toBe(0);
  });

  it("is the first where they are alike, and none of none", () => {
    expect(best("Total|25", ["A|12", "B|13"], ["A|10", "B|15"])).toBe(0);
    expect(best("Total|25", ["A|12", "B|14"], ["A|12", "B|99"])).toBe(0);
    expect(best("Total|25")).toBeUndefined();
  });
});

describe("a near miss", () => {
  const near = (total: string, ...rows: string[]): boolean => isNearMiss(judged(total, rows));

  it("is within a tenth of what is stated, above or below", () => {
    expect([near("Total|100", "A|50", "B|60"), near("Total|100", "A|50", "B|61")]).toEqual([true, false]);
    expect([near("Total|100", "A|50", "B|40"), near("Total|100", "A|50", "B|39")]).toEqual([true, false]);
    expect([near("Total|-100", "A|-50", "B|-60"), near("Total|-100", "A|-50", "B|-61")]).toEqual([
      true,
      false,
    ]);
  });

  it("is near wherever it misses", () => {
    expect(near("Total|100|100", "A|50|50", "B|60|59")).toBe(true);
    expect(near("Total|100|100", "A|50|50", "B|60|70")).toBe(false);
    expect(near("Total|100|100", "A|50|50", "B|60|50")).toBe(true);
  });

  it("is none where it fits, or nobody knows", () => {
    expect(near("Total|100", "A|50", "B|50")).toBe(false);
    expect(near("Total|n/a|100", "A|50|50", "B|50|n/a")).toBe(false);
  });

  it("looks only at what misses: what may be made up for may be far", () => {
    expect(near("Total|100|100", "A|50|20", "B|55|n/a")).toBe(true);
  });
});
