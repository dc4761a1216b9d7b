import type { SheetToPrint } from "../../../src/excel";
import { guessedChoices, planPrint } from "../../../src/taskpane/print/printModel";
import { initialState, reduce } from "../../../src/taskpane/print/printState";

/** As Excel gives a new sheet in Britain, but for its paper. */
const sheet = (some: Partial<SheetToPrint> = {}): SheetToPrint => ({
  sheet: "Scorecard",
  sheetId: "1",
  firstRow: 0,
  rows: 40,
  width: 400,
  top: [
    ["Safer Travel", "", ""],
    ["", "", ""],
    ["Measure", "2014", "2015"],
    ["Bus", 2407, 2317],
    ["Rail", 2774, 2592],
  ],
  setUp: {
    orientation: "Portrait",
    paper: "Letter",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    titleRows: "",
    footer: "",
  },
  ...some,
});

const setUp = (some: Partial<SheetToPrint["setUp"]>) => sheet({ setUp: { ...sheet().setUp, ...some } });

describe("the page that a sheet asks for", () => {
  test("is upright where its columns fit between margins of 2 cm on 21 cm, and sideways where they do not", () => {
    // (21 - 4) cm are 481.9 points
    expect(guessedChoices(sheet({ width: 481 })).orientation).toBe("Portrait");
    expect(guessedChoices(sheet({ width: 483 })).orientation).toBe("Landscape");
  });

  test("begins with the sheet's headings, wherever they stand", () => {
    expect(guessedChoices(sheet()).titleRows).toBe("3:3");
    expect(guessedChoices(sheet({ firstRow: 4 })).titleRows).toBe("7:7");
    expect(
      guessedChoices(
        sheet({
          top: [
            [1, 2],
            [3, 4],
          ],
        }),
      ).titleRows,
    ).toBe("");
    expect(guessedChoices(setUp({ titleRows: "1:2" })).titleRows).toBe("1:2");
  });
});

describe("what changes", () => {
  test("is said before it is done, with what there was", () => {
    const { changes, obstacle } = planPrint(sheet(), guessedChoices(sheet()));
    expect(obstacle).toBeNull();
    expect(changes).toEqual([
      "Paper: Letter, becomes A4.",
      "Margins: 1.9, 1.8, 1.9 and 1.8 cm, become 2.0 cm.",
      "Size: 100% of the sheet’s own, becomes one page across.",
      "Rows on every page: none, become 3:3.",
      "Foot of the page: blank, becomes Page 1 of 2.",
    ]);
  });

  test("is nothing where the sheet is set up so already, which is then no change to make", () => {
    const { after } = planPrint(sheet(), guessedChoices(sheet()));
    const again = sheet({ setUp: after });
    expect(planPrint(again, guessedChoices(again))).toMatchObject({
      changes: [],
      obstacle: "The sheet is set up so already.",
    });
  });

  test.each([
    ["5", "5:5"],
    ["4:5", "4:5"],
    [" $4 : $5 ", "4:5"],
    ["4-5", "4:5"],
  ])("to rows typed as %s is to %s", (typed, rows) => {
    expect(planPrint(sheet(), { ...guessedChoices(sheet()), titleRows: typed }).after.titleRows).toBe(rows);
  });

  test.each(["A1", "0", "5:4", "5:", "1048577", "1,2"])("to rows typed as %s is refused", (typed) => {
    expect(planPrint(sheet(), { ...guessedChoices(sheet()), titleRows: typed }).obstacle).toMatch(
      /as 5 or 4:5/,
    );
  });

  test("leaves words at the foot and rows that repeat, and says so", () => {
    const own = setUp({ footer: "Confidential", titleRows: "3:3" });
    const plan = planPrint(own, { ...guessedChoices(own), titleRows: "" });
    expect(plan.after).toMatchObject({ footer: "Confidential", titleRows: "3:3" });
    expect(plan.warnings).toEqual([
      "The foot of the page says “Confidential” and is left as it is.",
      expect.stringContaining("Page Layout, Print Titles"),
    ]);
  });

  test("warns where a sheet is more than twice as wide as its page", () => {
    // sideways, (29.7 - 4) cm are 728.5 points: 45% of 1600
    const wide = sheet({ width: 1600 });
    expect(planPrint(wide, guessedChoices(wide)).warnings[0]).toMatch(/^To fit .* at about 45% of its size/);
    expect(planPrint(wide, { ...guessedChoices(wide), fit: false }).warnings).toEqual([]);
  });

  test("keeps the sheet's own scale where it is not fitted, and takes a fit away", () => {
    const zoom = (before: SheetToPrint["setUp"]["zoom"]) =>
      planPrint(setUp({ zoom: before }), { ...guessedChoices(sheet()), fit: false }).after.zoom;
    expect(zoom({ scale: 80 })).toEqual({ scale: 80 });
    expect(zoom({ horizontalFitToPages: 1, verticalFitToPages: 1 })).toEqual({ scale: 100 });
  });
});

test("choices stay while the same sheet is read again, and another sheet has its own", () => {
  const read = (state: typeof initialState, of: SheetToPrint) => reduce(state, { type: "read", sheet: of });
  const chosen = reduce(read(initialState, sheet()), { type: "choose", choices: { margins: "narrow" } });
  expect(read(chosen, sheet()).choices?.margins).toBe("narrow");
  expect(read(chosen, sheet({ sheetId: "2" })).choices?.margins).toBe("normal");
});
