import fc from "fast-check";
import { type CountTable, type HiddenCounts, roundCount, suppressCounts } from "../../../src/core";
import { faultOf } from "../faultOf";
import { workedOut } from "./workedOut";

const total = (counts: readonly (number | null)[]) =>
  counts.reduce<number>((all, one) => all + (one ?? 0), 0);

function withTotals(counts: readonly (readonly (number | null)[])[]): CountTable {
  return {
    counts,
    rowTotals: counts.map(total),
    columnTotals: (counts[0] ?? []).map((_, at) => total(counts.map((row) => row[at] ?? null))),
    total: total(counts.map(total)),
  };
}

const hiddenAt = ({ counts }: HiddenCounts) =>
  counts.map((row) => row.map((is) => (is ? "c" : ".")).join(""));

function costOf(table: CountTable, hidden: HiddenCounts): number {
  const figures = [
    ...table.counts.flat(),
    ...(table.rowTotals ?? []),
    ...(table.columnTotals ?? []),
    table.total,
  ];
  const isHidden = [...hidden.counts.flat(), ...hidden.rowTotals, ...hidden.columnTotals, hidden.total];
  return figures.reduce<number>((cost, figure, at) => cost + (isHidden[at] ? (figure ?? 0) + 1 : 0), 0);
}

/** Every way to hide some of a table, the cheapest first. */
function waysToHide(table: CountTable): { hidden: HiddenCounts; cost: number }[] {
  const { counts, rowTotals = [], columnTotals = [] } = table;
  const width = counts[0]?.length ?? 0;
  const size =
    counts.length * width + rowTotals.length + columnTotals.length + (table.total === undefined ? 0 : 1);
  const ways = Array.from({ length: 2 ** size }, (_, way) => {
    const bits = Array.from({ length: size }, (__, at) => ((way >> at) & 1) === 1);
    const hidden = {
      counts: counts.map(() => bits.splice(0, width)),
      rowTotals: bits.splice(0, rowTotals.length),
      columnTotals: bits.splice(0, columnTotals.length),
      total: bits.length > 0 && bits[0] === true,
    };
    return { hidden, cost: costOf(table, hidden) };
  });
  return ways.sort((a, b) => a.cost - b.cost);
}

describe("suppressed counts", () => {
  it("are those below 5, with the cheapest three that keep both totals from giving it away", () => {
    // 3 is small. Its row's others are 10 and 20, its column's 12 and 40: with 10 and 12 goes their corner, 11.
    const hidden = suppressCounts(
      withTotals([
        [3, 10, 20],
        [12, 11, 30],
        [40, 50, 60],
      ]),
    );
    expect(hiddenAt(hidden)).toEqual(["cc.", "cc.", "..."]);
    expect([...hidden.rowTotals, ...hidden.columnTotals, hidden.total]).not.toContain(true);
  });

  it("need no others where two small ones in two rows and columns guard each other", () => {
    expect(
      hiddenAt(
        suppressCounts(
          withTotals([
            [3, 2, 20],
            [4, 1, 30],
            [40, 50, 60],
          ]),
        ),
      ),
    ).toEqual(["cc.", "cc.", "..."]);
  });

  it("need no others where no total is published", () => {
    expect(
      hiddenAt(
        suppressCounts({
          counts: [
            [3, 10],
            [12, 11],
          ],
        }),
      ),
    ).toEqual(["c.", ".."]);
  });

  it("need one other in the row where only rows have totals", () => {
    expect(
      hiddenAt(
        suppressCounts({
          counts: [
            [3, 10],
            [12, 11],
          ],
          rowTotals: [13, 23],
        }),
      ),
    ).toEqual(["cc", ".."]);
  });

  it("take a total with them where nothing else is left in the row", () => {
    const hidden = suppressCounts(
      withTotals([
        [3, 0],
        [12, 11],
      ]),
    );
    expect(hiddenAt(hidden)[0]).toBe("c.");
    expect(hidden.rowTotals[0]).toBe(true);
  });

  it("leave zeros shown, and hide them where that is chosen", () => {
    const table = withTotals([
      [0, 10, 9],
      [8, 7, 9],
      [9, 9, 9],
    ]);
    expect(hiddenAt(suppressCounts(table))).toEqual(["...", "...", "..."]);
    expect(hiddenAt(suppressCounts(table, { zeros: "hidden" }))[0]).toMatch(/^c/);
  });

  it("are those below another number where it is given", () => {
    const counts = [[9, 10, 50]];
    expect(hiddenAt(suppressCounts({ counts }, { below: 10 }))).toEqual(["c.."]);
    expect(hiddenAt(suppressCounts({ counts }, { below: 9 }))).toEqual(["..."]);
    expect(hiddenAt(suppressCounts({ counts, rowTotals: [69] }, { below: 10 }))).toEqual(["cc."]);
  });

  it("leave missing counts out of it", () => {
    const table = { counts: [[3, null, 10]], rowTotals: [13] };
    expect(hiddenAt(suppressCounts(table))).toEqual(["c.c"]);
    expect(hiddenAt(suppressCounts(table, { zeros: "hidden" }))).toEqual(["c.c"]);
  });

  it("take nothing with them for the total of counts that are all missing, which nothing keeps", () => {
    const table = {
      counts: [
        [null, null],
        [7, 8],
      ],
      rowTotals: [0, 15],
    };
    const { counts, rowTotals } = suppressCounts(table, { zeros: "hidden" });
    expect([counts.flat(), rowTotals]).toEqual([
      [false, false, false, false],
      [true, false],
    ]);
  });

  it("are none of a table without rows", () => {
    const none = { counts: [], rowTotals: [], columnTotals: [], total: false };
    expect(suppressCounts({ counts: [], rowTotals: [], columnTotals: [], total: 0 })).toEqual(none);
    expect(suppressCounts({ counts: [] })).toEqual(none);
  });

  it("can be told apart by nobody who knows the rest of the table, in 1,000 tables of any counts", () => {
    const shape = fc.constantFrom([1, 1], [1, 4], [2, 2], [2, 3], [3, 2], [3, 3], [4, 2] as const);
    const anyCount = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 60 }),
    );
    const tables = shape.chain(([height, width]) =>
      fc.record({
        table: fc
          .array(fc.array(anyCount, { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          })
          .map(withTotals),
        keeps: fc.record({ rowTotals: fc.boolean(), columnTotals: fc.boolean(), total: fc.boolean() }),
        zeros: fc.constantFrom("shown" as const, "hidden" as const),
      }),
    );
    fc.assert(
      fc.property(tables, ({ table, keeps, zeros }) => {
        const published: CountTable = {
          counts: table.counts,
          ...(keeps.rowTotals && table.rowTotals && { rowTotals: table.rowTotals }),
          ...(keeps.columnTotals && table.columnTotals && { columnTotals: table.columnTotals }),
          ...(keeps.total && table.total !== undefined && { total: table.total }),
        };
        const hidden = suppressCounts(published, { zeros });
        expect(workedOut(published, hidden, zeros === "shown" ? 1 : 0)).toEqual([]);
        const small = (count: number | null) =>
          count !== null && count < 5 && (zeros === "hidden" || count > 0);
        published.counts.forEach((row, i) => {
          row.forEach((count, j) => {
            if (small(count)) expect(hidden.counts[i]?.[j]).toBe(true);
            if (count === 0 && zeros === "shown") expect(hidden.counts[i]?.[j]).toBe(false);
          });
        });
        published.rowTotals?.forEach((one, i) => {
          if (small(one)) expect(hidden.rowTotals[i]).toBe(true);
        });
        published.columnTotals?.forEach((one, j) => {
          if (small(one)) expect(hidden.columnTotals[j]).toBe(true);
        });
      }),
      // Fewer under mutation testing.
      { numRuns: fc.readConfigureGlobal().numRuns === undefined ? 1000 : 100 },
    );
  });

  it("take the others that come to least, of all that would do: each its count and one, to be few", () => {
    const shape = fc.constantFrom([1, 2], [1, 3], [2, 2], [3, 1], [2, 3] as const);
    const large = fc.integer({ min: 5, max: 30 });
    const tables = shape.chain(([height, width]) =>
      fc.record({
        others: fc.array(large, { minLength: height * width, maxLength: height * width }),
        small: fc.tuple(fc.nat(height * width - 1), fc.integer({ min: 1, max: 4 })),
        height: fc.constant(height),
        keeps: fc.constantFrom("all", "rows", "columns", "rows and columns"),
      }),
    );
    fc.assert(
      fc.property(tables, ({ others, small: [place, count], height, keeps }) => {
        const flat = others.map((one, at) => (at === place ? count : one));
        const width = flat.length / height;
        const rows = Array.from({ length: height }, (_, at) => flat.slice(at * width, (at + 1) * width));
        const { counts, rowTotals, columnTotals, total: all } = withTotals(rows);
        const published: CountTable = {
          counts,
          ...(keeps !== "columns" && rowTotals && { rowTotals }),
          ...(keeps !== "rows" && columnTotals && { columnTotals }),
          ...(keeps === "all" && all !== undefined && { total: all }),
        };
        const cheapest = waysToHide(published)
          .filter(({ hidden }) => hidden.counts.flat()[place])
          .find(({ hidden }) => workedOut(published, hidden, 1).length === 0);
        expect(costOf(published, suppressCounts(published))).toBe(cheapest?.cost);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it("would be worked out without the others: the reader in these tests can", () => {
    const counts = [
      [3, 10],
      [12, 11],
    ];
    const alone: HiddenCounts = {
      counts: [
        [true, false],
        [false, false],
      ],
      rowTotals: [false, false],
      columnTotals: [false, false],
      total: false,
    };
    expect(workedOut(withTotals(counts), alone, 0)).toEqual(["count 0,0"]);
    expect(
      workedOut(
        withTotals(counts),
        {
          ...alone,
          counts: [
            [true, true],
            [false, false],
          ],
        },
        0,
      ),
    ).toEqual(["count 0,0", "count 0,1"]);
  });

  it.each([
    [{ counts: [[1.5]] }, "counts must be whole and not negative: 1.5 (row 1)"],
    [{ counts: [[1], [-2]] }, "counts must be whole and not negative: -2 (row 2)"],
    [{ counts: [[1, 2], [3]] }, "counts need rows of one width"],
    [{ counts: [[6, 7]], rowTotals: [14] }, "row totals must be the sum of the parts, 13: 14 (1)"],
    [{ counts: [[6, 7]], columnTotals: [6] }, "column totals must be 2: 1"],
    [{ counts: [[6, 7]], total: 12 }, "total must be the sum of the parts, 13: 12 (1)"],
  ])("of %j are refused", (table, words) => {
    expect(faultOf(() => suppressCounts(table))).toEqual({ code: "#VALUE!", words });
  });
});

describe("a rounded count", () => {
  it.each([
    [0, 0],
    [1, "low"],
    [2, "low"],
    [3, 5],
    [7, 5],
    [8, 10],
    [12.5, 15],
    [100, 100],
  ])("of %d is %s", (count, is) => {
    expect(roundCount(count)).toBe(is);
  });

  it("may be of another multiple: 7 is 10, and 4 is low", () => {
    expect([7, 4, 15, 14].map((count) => roundCount(count, 10))).toEqual([10, "low", 20, 10]);
  });
});
