import { decideTotal, type Way } from "../../../../src/core/checks/totals/decideTotal";
import { linesOf } from "../../../../src/core/checks/totals/tally";
import type { ReadingName } from "../../../../src/core/checks/totals/walk";
import { addendsOf } from "./addendsOf";
import { readingOf } from "./readingOf";

type Reading = readonly [ReadingName, ...string[]];

/** What a line is taken for: which of its readings, how sure its misses are, which others there are, whether by chance. */
function decided(
  line: string,
  readings: readonly Reading[],
  isLast = false,
  way: Way = "rows",
): string | null {
  const [addend] = addendsOf([line]);
  if (!addend) throw new Error("No line.");
  const all = readings.map(([name, ...rows]) => readingOf(rows, name));
  const total = decideTotal(addend, { line: 7, isLast, readings: all, way });
  if (!total) return null;
  expect([total.line, total.addend]).toEqual([7, addend]);
  const { best, others, misses, altogether, byChance } = total;
  const word = (each: typeof best): string => `${each.reading.name} of ${linesOf(each.reading.tally).length}`;
  return [
    `${word(best)}, ${misses}`,
    ...(altogether ? ["altogether"] : []),
    ...(byChance ? ["by chance"] : []),
    ...others.map((other) => `or ${word(other)}`),
  ].join(", ");
}

const last = (line: string, ...readings: Reading[]) => decided(line, readings, true);
const inside = (line: string, ...readings: Reading[]) => decided(line, readings);
const column = (line: string, ...readings: Reading[]) => decided(line, readings, false, "columns");

// Cases a line each. Totals are arithmetic on the parts beside them.
// prettier-ignore
describe("a line called total", () => {
  it("is one that is surely wrong where at least as many places fit as miss", () => {
    expect(inside("Total|25|36", ["above", "A|12|20", "B|13|15"])).toBe("above of 2, wrong");
    expect(inside("Total|25|36|99", ["above", "A|12|20|1", "B|13|15|2"])).toBe("above of 2, doubtful");
    expect(inside("Sub-total|25|35", ["above", "A|12|20", "B|13|15"])).toBe("above of 2, wrong");
  });

  it("is one where nothing misses, though nothing is known to fit", () => {
    expect(inside("Total|25", ["above", "A|12", "B|5", "C|n/a"])).toBe("above of 3, wrong");
  });

  it("is none without a figure", () => {
    expect(inside("Total|n/a", ["above", "A|12", "B|13"])).toBeNull();
    expect(inside("Total|n/a|", ["above", "A|12|1", "B|0|0"])).toBeNull();
    expect(inside("Total|n/a|3", ["above", "A|12|1", "B|13|2"])).toBe("above of 2, wrong");
  });

  it("is none of a single part, unless it is that", () => {
    expect(inside("Total|12", ["above", "A|12"])).toBe("above of 1, wrong");
    expect(inside("Total|12", ["above", "A|11"])).toBeNull();
    expect(inside("Sub-total|12", ["above", "A|12", "B|0"])).toBe("above of 2, wrong");
    expect(inside("Total|0", ["above", "A|0", "B|0"])).toBe("above of 2, wrong");
    expect(inside("Sum so far|12", ["above", "A|12"])).toBeNull();
    expect(inside("Total calls|12", ["above", "A|12"])).toBeNull();
  });

  it("is of a single part before several that do not come to it", () => {
    expect(inside("Total|12", ["all", "A|3", "B|8"], ["above", "B|12"])).toBe("above of 1, wrong");
    expect(inside("Total|12", ["all", "A|3", "B|8"], ["above", "B|11"])).toBe("all of 2, wrong");
    expect(inside("Total|12", ["above", "B|12"], ["all", "A|4", "B|8"])).toBe("all of 2, wrong");
    expect(inside("Total|12", ["above", "B|12"], ["all", "A|3", "B|8"], ["section", "A|4", "B|8"])).toBe("section of 2, wrong");
  });

  it("is half of its parts only where it fits that, and no part is more than all", () => {
    const parts = ["A|800", "B|300", "C|500"] as const;
    expect(inside("Total|800", ["above", ...parts], ["twice", ...parts])).toBe("twice of 3, wrong");
    expect(inside("Total|801", ["above", ...parts], ["twice", ...parts])).toBe("above of 3, wrong");
    const odd = ["A|801", "B|300", "C|499"] as const;
    expect(inside("Total|800", ["above", ...odd], ["twice", ...odd])).toBe("above of 3, doubtful, altogether");
    const two = ["A|800|3", "B|300|1", "C|500|2"] as const;
    expect(inside("Total|800|4", ["above", ...two], ["twice", ...two])).toBe("above of 3, doubtful, altogether");
  });

  it("is no half of what is not known, or is 0", () => {
    const parts = ["A|1", "B|n/a", "C|1"] as const;
    expect(inside("Total|5", ["twice", ...parts])).toBeNull();
    expect(inside("Total|0", ["twice", "A|0", "B|5", "C|-5"])).toBeNull();
  });

  it("is of the reading that is near, where none fits", () => {
    const far = ["all", "A|40", "B|40"] as const;
    expect(inside("Total|100", far, ["above", "A|40", "B|51"])).toBe("above of 2, wrong");
    expect(inside("Total|100", far, ["above", "A|40", "B|49"])).toBe("all of 2, doubtful, or above of 2");
    // the near one misses more places, and the other may be made up for
    expect(inside("Total|100|100", ["all", "A|40|9", "B|40|n/a"], ["above", "A|40|50", "B|55|55"])).toBe("above of 2, doubtful, altogether");
  });

  it("is of the reading that fits somewhere, though another is near everywhere", () => {
    expect(inside("Total|100|100", ["above", "A|50|51", "B|51|50"], ["all", "A|50|30", "B|50|30"])).toBe("all of 2, wrong");
  });

  it("is of the reading that fits in most places, though one that fits in fewer may be right in all", () => {
    expect(inside("Total|25|30|9", ["above", "A|12|n/a|n/a", "B|13|1|1"], ["all", "A|12|17|4", "B|13|13|4"])).toBe("all of 2, wrong");
  });

  it("may be of others that come to another sum as near, and is no longer sure", () => {
    const [one, two] = [["above", "A|40", "B|55"], ["all", "A|40", "B|50", "C|13"]] as const;
    expect(inside("Total|100", one, two)).toBe("above of 2, doubtful, or all of 3");
    expect(inside("Total|100", one, ["all", "A|45", "B|50"])).toBe("above of 2, wrong");
    expect(inside("Total|100", one, ["all", "A|40", "B|40"])).toBe("above of 2, wrong");
    expect(inside("Total|100", one, two, ["section", "A|100", "B|3"])).toBe("above of 2, doubtful, or all of 3");
  });

  it("may be of all that are far where none is near", () => {
    expect(inside("Total|100", ["above", "A|40", "B|40"], ["all", "A|40", "B|100"])).toBe("above of 2, doubtful, or all of 2");
    expect(inside("Total|100", ["above", "A|40", "B|40"], ["all", "A|20", "B|60"])).toBe("above of 2, wrong");
  });

  it("is told of others by all their sums, place by place", () => {
    const one = ["above", "A|40|40", "B|55|52"] as const;
    expect(inside("Total|100|100", one, ["all", "A|40|40", "B|55|51"])).toBe("above of 2, doubtful, altogether, or all of 2");
    expect(inside("Total|100|100", one, ["all", "A|41|41", "B|54|51"])).toBe("above of 2, doubtful, altogether");
    // 1 and 11, and 11 and 1
    expect(inside("Total|90|90", ["above", "A|0|5", "B|1|6"], ["all", "A|5|0", "B|6|1"])).toBe("above of 2, doubtful, altogether, or all of 2");
  });

  it("has no others where it fits", () => {
    expect(inside("Total|100", ["above", "A|40", "B|60"], ["all", "A|40", "B|55"])).toBe("above of 2, wrong");
    expect(inside("Total|100", ["above", "A|40", "B|n/a", "C|3"], ["all", "A|40", "B|65"])).toBe("above of 3, wrong");
  });

  it("that misses in several places is doubtful as a whole, in one it is wrong", () => {
    expect(inside("Total|100|100", ["above", "A|10|10", "B|20|20"])).toBe("above of 2, doubtful, altogether");
    expect(inside("Total|100", ["above", "A|10", "B|20"])).toBe("above of 2, wrong");
  });

  it("between three parts or more may be an average, doubtful where it is whole and none where it is not", () => {
    expect(inside("Total|11", ["above", "A|10", "B|12", "C|11"])).toBe("above of 3, doubtful, altogether");
    expect(inside("Total|10", ["above", "A|10", "B|12", "C|11"])).toBe("above of 3, doubtful, altogether");
    expect(inside("Total|12", ["above", "A|10", "B|12", "C|11"])).toBe("above of 3, doubtful, altogether");
    expect(inside("Total|9", ["above", "A|10", "B|12", "C|11"])).toBe("above of 3, wrong");
    expect(inside("Total|13", ["above", "A|10", "B|12", "C|11"])).toBe("above of 3, wrong");
    expect(inside("Total|11", ["above", "A|10", "B|12"])).toBe("above of 2, wrong");
    expect(inside("Total|£11", ["above", "A|£10", "B|£12", "C|£11"])).toBe("above of 3, wrong");
    expect(inside("Total|11|11.1", ["above", "A|10|10.4", "B|12|12.1", "C|11|11.0"])).toBeNull();
    expect(inside("Total|11|n/a", ["above", "A|10|1", "B|12|2", "C|11|3"])).toBe("above of 3, doubtful, altogether");
  });

  it("is no average where it is between them in one place and not in another", () => {
    expect(inside("Total|11|11.1|7", ["above", "A|10|10.4|1", "B|12|12.1|2", "C|11|11.0|3"])).toBe("above of 3, doubtful, altogether");
  });

  it("above its parts is one where it is near, and else of something wider", () => {
    expect(inside("Total|100", ["below", "A|40", "B|55"])).toBe("below of 2, doubtful");
    expect(inside("Total|100|100", ["below", "A|40|40", "B|55|55"])).toBe("below of 2, doubtful, altogether");
    expect(inside("Total|100", ["below", "A|40", "B|40"])).toBeNull();
    expect(inside("Total|100|50", ["below", "A|40|20", "B|40|30"])).toBe("below of 2, wrong");
  });

  it("of columns is one where it is near, and else of something wider", () => {
    expect(column("Total|100", ["above", "A|40", "B|55"])).toBe("above of 2, doubtful");
    expect(column("Total|100|100", ["above", "A|40|40", "B|55|55"])).toBe("above of 2, doubtful, altogether");
    expect(column("Total|100", ["above", "A|40", "B|40"])).toBeNull();
  });
});

// prettier-ignore
describe("a line that may be called a total, or is a sum of Excel's", () => {
  it.each(["Total calls", "=Calls"])("is one where at least as many places fit as miss: %s", (name) => {
    expect(inside(`${name}|25|36`, ["above", "A|12|20", "B|13|15"])).toBe("above of 2, wrong");
    expect(inside(`${name}|25|36|37`, ["above", "A|12|20|20", "B|13|15|15"])).toBeNull();
    expect(inside(`${name}|36`, ["above", "A|20", "B|15"])).toBeNull();
    expect(inside(`${name}|25`, ["above", "A|12", "B|5", "C|n/a"])).toBeNull();
  });

  it.each(["Total calls", "=Calls"])("is one where it is near and last: %s", (name) => {
    expect(last(`${name}|36`, ["above", "A|20", "B|15"])).toBe("above of 2, doubtful");
    expect(last(`${name}|36|36`, ["above", "A|20|20", "B|15|14"])).toBe("above of 2, doubtful, altogether");
    expect(last(`${name}|25|36|37`, ["above", "A|12|20|20", "B|13|15|15"])).toBe("above of 2, doubtful");
    expect(last(`${name}|36`, ["above", "A|20", "B|10"])).toBeNull();
    expect(last(`${name}|36`, ["below", "A|20", "B|15"])).toBeNull();
    expect(decided(`${name}|36`, [["above", "A|20", "B|15"]], true, "columns")).toBeNull();
  });

  it("is of one reading, whatever else it may be", () => {
    expect(last("Total calls|36", ["above", "A|20", "B|15"], ["all", "A|20", "B|14"])).toBe("above of 2, doubtful");
  });
});

// prettier-ignore
describe("an ordinary line", () => {
  const [two, three] = [["A|1204|1305", "B|2310|2204"], ["A|1204", "B|2310", "C|1111"]] as const;

  it("is a total by chance where two places agree in five digits or more, or three parts make up one", () => {
    expect(inside("C|3514|3509", ["above", ...two])).toBe("above of 2, doubtful, by chance");
    expect(inside("C|3514", ["above", "A|1204", "B|2310"])).toBeNull();
    expect(inside("C|46250", ["above", "A|12040", "B|23100", "C|11110"])).toBeNull();
    expect(inside("D|146250", ["above", "A|112040", "B|23100", "C|11110"])).toBe("above of 3, doubtful, by chance");
    expect(inside("D|4625", ["above", ...three])).toBeNull();
    expect(inside("C|146250", ["above", "A|112040", "B|34210"])).toBeNull();
    // with 1 more it has exactly five digits
    expect(inside("D|99999", ["above", "A|90000", "B|9000", "C|999"])).toBe("above of 3, doubtful, by chance");
    expect(inside("D|99998", ["above", "A|90000", "B|9000", "C|998"])).toBeNull();
    expect(inside("C|5|7", ["above", "A|2|3", "B|3|4"])).toBeNull();
  });

  it("is none where anything misses, but a third of the last one's", () => {
    expect(inside("C|3514|3509|25", ["above", "A|1204|1305|12", "B|2310|2204|14"])).toBeNull();
    expect(last("C|3514|3509|25", ["above", "A|1204|1305|12", "B|2310|2204|14"])).toBeNull();
    const four = ["A|1204|1305|12|12", "B|2310|2204|14|13"] as const;
    expect(last("C|3514|3509|26|26", ["above", ...four])).toBe("above of 2, doubtful, by chance");
    expect(inside("C|3514|3509|26|26", ["above", ...four])).toBeNull();
  });

  it("among others has to fit at its first figure before anything else is looked at", () => {
    const readings: Reading[] = [
      ["above", "A|1204|1305|12|12", "B|2310|2204|14|13"],
      ["all", "A|1200|1305|n/a|n/a", "B|2313|2204|13|12"],
    ];
    expect(inside("C|3513|3509|26|25", ...readings)).toBe("all of 2, doubtful, by chance");
    expect(last("C|3513|3509|26|25", ...readings)).toBe("above of 2, doubtful, by chance");
  });

  it("is no copy of the one line above, nor of lines that are not known", () => {
    expect(last("C|3514|3509", ["above", "B|3514|3509"])).toBeNull();
    const four = ["A|1204|1305|12|12", "B|2310|2204|14|13"] as const;
    expect(last("C|3514|3509|26|26", ["above", "Z|n/a|n/a|n/a|n/a"], ["all", ...four])).toBe("all of 2, doubtful, by chance");
  });

  it("above others is no chance", () => {
    expect(inside("C|3514|3509", ["below", ...two])).toBe("below of 2, doubtful");
  });

  it("of columns agrees in three places", () => {
    expect(column("C|3514|3509", ["above", ...two])).toBeNull();
    expect(column("C|3514|3509|26", ["above", "A|1204|1305|12", "B|2310|2204|14"])).toBe("above of 2, doubtful, by chance");
    expect(column("D|146250", ["above", "A|112040", "B|23100", "C|11110"])).toBeNull();
  });

  it("without a name is as one with a name, but no chance", () => {
    expect(inside("|3514|3509", ["above", ...two])).toBe("above of 2, doubtful");
  });

  it("set apart by its name, or taken off, is none", () => {
    expect(inside("of which|3514|3509", ["above", ...two])).toBeNull();
    expect(inside("Less: income|3514|3509", ["above", ...two])).toBeNull();
    expect(inside("=Less: income|3514|3509", ["above", ...two])).toBeNull();
    expect(inside("=Average|3514|3509", ["above", ...two])).toBeNull();
  });
});
