import type { ShownCellsRead } from "../../../src/excel";
import { planPublication } from "../../../src/taskpane/publication/publicationModel";
import { initialState, reduce } from "../../../src/taskpane/publication/publicationState";
import type { PublicationAction, PublicationState } from "../../../src/taskpane/publication/types";
import { sheetOf } from "../../report/word/papers";

const read = (
  sheet: string,
  rows: Parameters<typeof sheetOf>[0],
  some: Partial<ShownCellsRead> = {},
): ShownCellsRead => ({
  address: `${sheet}!A1`,
  sheet,
  cells: sheetOf(rows),
  known: null,
  hidden: { rows: 0, columns: 0 },
  narrow: [],
  errors: [],
  ...some,
});
const robbery = read("Robbery", [["Area", "Cases", "Rate"], ["North", 3, "5%"], ["South", 20, "9%"]]); // prettier-ignore
const burglary = read("Sheet2", [["Area", "Cases"], ["North", 8], ["South", 6]]); // prettier-ignore

const item = (key: string) => ({ key, name: key, request: { from: "table" as const, name: key } });
const then = (state: PublicationState, ...actions: PublicationAction[]) => actions.reduce(reduce, state);
const added = (...keys: string[]) =>
  then(initialState, ...keys.map((key): PublicationAction => ({ type: "add", item: item(key) })));
const both = (tables: Record<string, ShownCellsRead> = { a: robbery, b: burglary }) =>
  then(added("a", "b"), { type: "read", read: { tables, taken: ["Robbery", "Sheet2"] } });
const titled = (state: PublicationState) =>
  then(
    state,
    { type: "details", details: { title: "Crime" } },
    { type: "change", key: "b", some: { heading: "Burglary" } },
  );
const obstacle = (state: PublicationState) => planPublication(state).obstacle;

describe("what is in a publication", () => {
  test("says in turn what is still to be done", () => {
    expect(obstacle(initialState)).toBe("Add a table, or the selected figures.");
    expect(obstacle(added("a"))).toBe("The tables are still being read.");
    // A sheet that nobody named gives no title.
    expect(obstacle(both())).toBe("Give table 2 a title.");
    expect(obstacle(then(both(), { type: "change", key: "b", some: { heading: "Burglary" } }))).toBe(
      "Give the publication a title, under Cover.",
    );
    expect(obstacle(titled(both()))).toBeNull();
    const failed = {
      type: "readFailed" as const,
      message: { words: "The sheet is gone.", cancelled: false },
    };
    expect(obstacle(then(titled(both()), failed))).toBe("The tables could not be read. Press Read again.");
  });

  test("is titled by what stands over a table or its sheet, until the person types a title", () => {
    expect(planPublication(both()).items.map(({ heading }) => heading)).toEqual(["Robbery", ""]);
    expect(planPublication(titled(both())).items[1]?.heading).toBe("Burglary");
  });

  test("is made of its tables in their order, and is read once more when one is added or taken out", () => {
    const state = titled(both());
    const swapped = then(state, { type: "move", key: "b", by: -1 });
    expect(swapped.said).toBe("b is now 1 of 2.");
    expect(
      planPublication(swapped)
        .made?.sheets.map(({ spec }) => spec.title)
        .slice(2),
    ).toEqual(["Table 1: Burglary", "Table 2: Robbery"]);
    expect(swapped.request).toBe(state.request);
    const one = then(swapped, { type: "remove", key: "b" });
    expect(one.request).toEqual([{ key: "a", request: { from: "table", name: "a" } }]);
    expect(then(one, { type: "remove", key: "a" })).toMatchObject({ request: null, read: null });
    expect(then(one, { type: "add", item: item("a") }).items).toHaveLength(1);
  });

  test("protects the columns that look like counts, until the person ticks others, and says what that does", () => {
    const state = then(titled(both()), { type: "change", key: "a", some: { withhold: true } });
    const [first] = planPublication(state).items;
    expect(first?.columns).toEqual([1]);
    expect(first?.said).toEqual([
      "2 counts are withheld, and 2 other figures from which they could be worked out.",
    ]);
    expect(obstacle(then(state, { type: "change", key: "a", some: { columns: [] } }))).toBe(
      "Robbery: Choose at least one column of counts to protect.",
    );
  });

  test("can't hold errors, but figures that are not there, and says which rows are hidden", () => {
    const wrong = { ...robbery, errors: ["C4 (#DIV/0!)", "C5 (#N/A)"] };
    expect(obstacle(titled(both({ a: wrong, b: burglary })))).toBe(
      "Robbery: C4 (#DIV/0!) is an error. Put it right in the table.",
    );
    const none = { ...robbery, errors: ["C5 (#N/A)"], hidden: { rows: 2, columns: 1 } };
    const plan = planPublication(titled(both({ a: none, b: burglary })));
    expect(plan.obstacle).toBeNull();
    expect(plan.items[0]?.said).toEqual(["Hidden 2 rows and 1 column are left out."]);
  });
});
