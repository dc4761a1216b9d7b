import { asItIs, published, religion, texts, toPublish } from "./made";

const robbery = toPublish([
  ["Robbery [note 2]", "", ""],
  ["Area", "2015 [note 1]", "2016"],
  ["North", 40, 50],
  ["South", 60, 70],
  ["Note 1: Provisional.", "", ""],
  ["Note 2: Of personal property.", "", ""],
  ["Source: police records", "", ""],
]);
const burglary = toPublish([
  ["Burglary", "", ""],
  ["Area", "2015", "2016"],
  ["North", 4, ""],
  ["Provisional.", "", ""],
  ["Dwellings.", "", ""],
]);
const item = (table: typeof robbery) => ({ heading: "", table, protection: asItIs });
const two = [item(robbery), item(burglary)];

describe("a publication", () => {
  it("has a cover, contents, notes, and a sheet for each table", () => {
    expect(published(two).sheets.map(({ name }) => name)).toEqual([
      "Cover",
      "Contents",
      "Notes",
      "Table 1",
      "Table 2",
    ]);
    expect(published([item(toPublish(religion))]).sheets.map(({ name }) => name)).not.toContain("Notes");
  });

  it("numbers its sheets like copies where the workbook has one of their names", () => {
    expect(published(two, { taken: ["contents", "Cover (2)"] }).sheets.map(({ name }) => name)).toEqual([
      "Cover (3)",
      "Contents (3)",
      "Notes (3)",
      "Table 1 (3)",
      "Table 2 (3)",
    ]);
  });

  it("says on its cover who published it and when, and leaves out what nobody said", () => {
    const [cover] = published(two).sheets;
    expect([cover?.spec.title, ...(cover?.spec.lines ?? [])]).toEqual([
      "Hate crime",
      "Published by: West Midlands Police",
      "Published: 26 November 2026",
      "This publication has 2 tables, each on a sheet of its own. The sheet Contents lists them, with links.",
      "Go to the contents",
    ]);
    expect(cover?.lineLinks).toEqual(new Map([[4, "Contents"]]));
  });

  it("lists each sheet in the contents with a link to it", () => {
    const [, contents] = published(two).sheets;
    expect(contents?.spec.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Notes", "Notes"],
      ["Table 1", "Table 1: Robbery [note 2]"],
      ["Table 2", "Table 2: Burglary"],
    ]);
    expect([...(contents?.rowLinks ?? [])]).toEqual([[0, "Notes"], [1, "Table 1"], [2, "Table 2"]]); // prettier-ignore
  });

  it("has each note once, its markers where they stood, and behind the title where it is on all of the table", () => {
    const [, , notes, first, second] = published(two).sheets;
    expect(notes?.spec.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["[note 1]", "Provisional."],
      ["[note 2]", "Of personal property."],
      ["[note 3]", "Dwellings."],
    ]);
    expect(first?.spec.title).toBe("Table 1: Robbery [note 2]");
    expect(first?.spec.columns.map(({ header }) => header)).toEqual(["Area", "2015 [note 1]", "2016"]);
    expect(second?.spec.title).toBe("Table 2: Burglary [note 1] [note 3]");
  });

  it("says over a table what it has, what its marks mean, where it comes from, and how to go back", () => {
    const [, , , first, second] = published(two).sheets;
    expect(first?.spec.lines).toEqual([
      "This sheet has one table. Its notes are on the sheet Notes.",
      "Source: police records",
      "Back to the contents",
    ]);
    expect(second?.spec.lines?.[1]).toBe("Shorthand: [x] is not available.");
    expect(second?.lineLinks).toEqual(new Map([[3, "Contents"]]));
  });

  it("gives Excel's tables names that say what they hold and can't be taken for cells", () => {
    const named = { ...item(burglary), heading: "Knife crime: all <areas> & LPUs" };
    expect(published([...two, named]).sheets.map(({ tableName }) => tableName)).toEqual([
      null,
      "Contents_list",
      "Notes_list",
      "Table1_Robbery",
      "Table2_Burglary",
      "Table3_Knife_crime_all_areas_LPUs",
    ]);
  });
});

describe("counts by religion of a paper", () => {
  const counts = { withhold: true, round: false, columns: [1, 3] };
  const table = toPublish(religion);
  const shown = (protection: typeof counts) => {
    const made = published([{ heading: "Victims by religion", table, protection }]);
    const spec = made.sheets.find(({ name }) => name === "Table 1")?.spec;
    return {
      spec,
      said: made.said[0],
      rows: spec?.rows.map(({ cells }) => cells.map(({ value, style }) => style.show(value))),
    };
  };

  it("that are below 5 are withheld with their percentages, and so much else that none can be worked out", () => {
    const { rows, said, spec } = shown(counts);
    // Below 5 and not 0: 1, 4, 2, 2, 3, 1, 4, in rows of two counts whose sum the percentages may tell.
    expect(rows).toEqual([
      ["AGNOSTIC", "0", "[c]", "[c]", "[c]"],
      ["CHRISTIANITY", "[c]", "[c]", "[c]", "[c]"],
      ["HINDUISM", "[c]", "[c]", "[c]", "[c]"],
      ["ISLAM", "18", "32%", "27", "43%"],
      ["JUDAISM", "[c]", "[c]", "[c]", "[c]"],
      ["SIKHISM", "7", "12%", "5", "8%"],
      ["UNKNOWN", "[c]", "[c]", "[c]", "[c]"],
      ["BLANK", "14", "25%", "16", "25%"],
    ]);
    expect(said).toEqual({
      words: ["9 counts are withheld, and 10 other figures from which they could be worked out."],
      obstacle: null,
    });
    expect(spec?.lines).toContain("Shorthand: [c] is withheld, so that nobody can be recognised.");
  });

  it("that are rounded say so, and a 1 says that it is not 0", () => {
    const { rows, spec } = shown({ ...counts, withhold: false, round: true });
    expect(rows?.map((row) => [row[1], row[3]])).toEqual([
      ["0", "[low]"], ["5", "5"], ["[low]", "[low]"], ["20", "25"], ["5", "[low]"], ["5", "5"], ["10", "5"], ["15", "15"],
    ]); // prettier-ignore
    expect(spec?.lines).toContain(
      "Counts are rounded to the nearest 5, each for itself, so totals may not be the sums of their parts. Other figures were worked out before counts were rounded.",
    );
  });

  it("keep every figure where nothing is asked", () => {
    expect(shown({ ...counts, withhold: false }).rows).toEqual(texts(table));
  });
});
