import { readFileSync } from "node:fs";
import path from "node:path";
import { alarmsOf, type FalseAlarms } from "../../bench/falseAlarms";

const file = path.join(__dirname, "../../bench/falseAlarms.json");
const { rows, first } = JSON.parse(readFileSync(file, "utf8")) as FalseAlarms;

describe("the table of false alarms", () => {
  test("has six kinds of series by three ways, every figure a share", () => {
    for (const table of [rows, first.rows]) {
      expect(new Set(table.map(({ series, way }) => `${series} ${way}`)).size).toBe(18);
      const shares = table.flatMap(({ falseIn36, falseIn140, found }) => [falseIn36, falseIn140, ...found]);
      expect(shares).toHaveLength(90);
      expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
    }
  });

  test.each([
    ["independent", 0],
    ["rare", 3],
  ])("is what the code gives now, by the first series of each: %s", (_, kind) => {
    expect(alarmsOf(kind, first.seriesEach)).toEqual(first.rows.slice(3 * kind, 3 * kind + 3));
  });

  test.each([
    ["run8", 0.15, 0.5, 0.92],
    ["strong8", 0.03, 0.11, 0.87],
  ])(
    "is within five points of an earlier simulation, which had no median, for %s of independent months",
    (way, falseIn36, falseIn140, found) => {
      const row = rows.find((each) => each.series === "Independent, normal" && each.way === way);
      const differences = [
        (row?.falseIn36 ?? NaN) - falseIn36,
        (row?.falseIn140 ?? NaN) - falseIn140,
        (row?.found[1] ?? NaN) - found,
      ];
      expect(differences.filter((difference) => !(Math.abs(difference) <= 0.05))).toEqual([]);
    },
  );
});
