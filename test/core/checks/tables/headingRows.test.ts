import type { CheckedSheet } from "../../../../src/core";
import type { Block } from "../../../../src/core/checks/tables/findBlocks";
import { isYear, tablesWithin } from "../../../../src/core/checks/tables/headingRows";
import { table, typedSheet } from "../sheetOf";
import { gridOf } from "../tablesOf";
import { writtenCell } from "../writtenCell";

type Told = readonly [title: string, headings: string, body: string];

/** Title, rows of headings and rows of the body, counted from 0, of each table in a block that is the whole sheet. */
function parted(lines: readonly string[], more: Partial<CheckedSheet> = {}): readonly Told[] {
  const rows = table(lines.join("\n"));
  const width = Math.max(...rows.map((row) => row.length));
  const block = { top: 0, bottom: rows.length - 1, left: 0, right: width - 1 };
  const found = tablesWithin(gridOf({ ...typedSheet("Sheet", rows), ...more }), block);
  return found.map(({ title, headings, body }) => [title, headings.join(" "), body.join(" ")]);
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("titles, headings and body of one table", () => {
  it.each<[string, readonly string[], Told]>([
    ["are its first row and those below", ["Area|No.", "North|1"], ["", "0", "1"]],
    ["are no headings where there are only figures", ["North|1", "South|2"], ["", "", "0 1"]],
    ["have lines of one cell above as the title", ["Crimes|", "by area|", "Area|No.", "North|1"], ["Crimes by area", "2", "3"]],
    ["have a line over other columns than the first as a title too", ["|Crimes|", "Area|No.|%", "North|1|5%"], ["Crimes", "1", "2"]],
    ["have no title in what stands over figures: it heads them", ["|Crimes", "North|1"], ["", "0", "1"]],
    ["have a title in what stands over years", ["|Crimes|", "Area|2014|2015", "North|1|2"], ["Crimes", "1", "2"]],
    ["have a title over names and figures that nothing heads", ["Crimes|", "North|1"], ["Crimes", "", "1"]],
    ["have no title in one column: its first line heads it", ["Crimes", "1", "2"], ["", "0", "1 2"]],
    ["have no title in a figure alone", ["7|", "Area|No.", "North|1"], ["", "", "0 1 2"]],
    ["have two rows of headings", ["|Crimes|Detected", "Area|No.|No.", "North|1|2"], ["", "0 1", "2"]],
    ["have four rows of headings and no more", ["A|B|C", "A|B|C", "A|B|C", "A|B|C", "A|B|C", "North|1|2"], ["", "0 1 2 3", "4 5"]],
    ["have a blank row below the headings in neither", ["Area|2014|2015", "-", "North|1|2"], ["", "0", "2"]],
    ["have a blank row between the headings in neither", ["|Crimes|", "Area|All|Dwelling", "-", "|2014|", "North|1|2"], ["Crimes", "1", "3 4"]],
    ["have a name with one word for each of its figures in the body", ["Area|2014|2015", "North|None|None", "South|1|2"], ["", "0", "1 2"]],
    ["have one word over each figure in the headings where nothing heads the names above", ["|2014|2015", "Area|Number|Number", "South|1|2"], ["", "0 1", "2"]],
    ["have a word over one figure in the headings", ["Crimes|2014", "Area|Number", "South|1"], ["", "0 1", "2"]],
    ["have a blank row in the body", ["Area|No.", "North|1", "-", "Total|1"], ["", "0", "1 2 3"]],
    ["have a name alone under headings in the body: it heads a section", ["Area|No.", "West|", "North|1"], ["", "0", "1 2"]],
    ["have words alone over figures, under headings, in the headings", ["Area|2014", "|No.", "North|1"], ["", "0 1", "2"]],
    ["have words with figures beside them in the body", ["Area|No.|Note", "North|1|high", "South|2|low"], ["", "0", "1 2"]],
    ["have a row of marks alone in the body", ["Area|No.", "-|n/a", "North|1"], ["", "0", "1 2"]],
  ])("%s", (_, lines, told) => {
    expect(parted(lines)).toEqual([told]);
  });

  it("begin again at dates", () => {
    const formats = [[], [], ["General", "mmm-yy"]];
    const values = [["Area", "No."], ["North", 15], ["Ward", 42095], ["A", 12]];
    const told = parted(["Area|No.", "North|15", "Ward|Apr-15", "A|12"], { values, formats });
    expect(told).toEqual([["", "0", "1"], ["", "2", "3"]]);
  });

  it("have dates as headings", () => {
    const formats = [["General", "mmm-yy", "mmm-yy"]];
    const values = [["", 42095, 42125], ["North", 1, 2]];
    expect(parted(["|Apr-15|May-15", "North|1|2"], { values, formats })).toEqual([["", "0", "1"]]);
  });
});

// prettier-ignore
describe("years over the columns", () => {
  it.each<[string, readonly string[], Told]>([
    ["are headings", ["Area|2014|2015", "North|1|2"], ["", "0", "1"]],
    ["are headings where the first figures are not known", ["Area|2014|2015", "-|n/a|n/a", "South|1|2"], ["", "0", "1 2"]],
    ["are headings over many rows of figures that are not known", ["Area|2014", "A|..", "B|..", "C|..", "D|..", "E|15"], ["", "0", "1 2 3 4 5"]],
    ["are headings over other headings", ["|2014||2015|", "Area|No.|%|No.|%", "North|1|5%|2|6%"], ["", "0 1", "2"]],
    ["are headings over quarters over units", ["|2014||2015|", "|Q1|Q2|Q1|Q2", "Area|£|£|£|£", "North|1|2|3|4"], ["", "0 1 2", "3"]],
    ["are headings over the name of a section", ["Area|2014|2015", "West||", "North|1|2"], ["", "0", "1 2"]],
    ["are headings over two rows of headings and the name of a section", ["|2014|2015", "|Q1|Q2", "Area|£|£", "West||", "North|1|2"], ["", "0 1 2", "3 4"]],
    ["are figures where the next are further down", ["Notes|2014", "A|none", "B|none", "C|none", "D|none", "E|2"], ["", "", "0 1 2 3 4 5"]],
    ["are figures where no figures follow", ["Area|2014", "North|Smith"], ["", "", "0 1"]],
    ["are headings under headings of several columns", ["Area|Crimes||Detected|", "|2014|2015|2014|2015", "North|1|2|3|4"], ["", "0 1", "2"]],
    ["are headings under headings that are the same for several", ["Police|Offences|Offences|Staff", "Force|2014|2015|2015", "Avon|1|2|3"], ["", "0 1", "2"]],
    ["are headings where one of them has no heading above", ["Area|Crimes|", "|2014|2015", "North|1|2"], ["", "0 1", "2"]],
    ["are figures under words that head each of them", ["Grant|Begun|Ended", "CRIB|2014|2015", "Dery|2013|2015"], ["", "0", "1 2"]],
    ["are figures beside other figures", ["2012|1,200", "2013|1,150"], ["", "", "0 1"]],
  ])("%s", (_, lines, told) => {
    expect(parted(lines)).toEqual([told]);
  });
});

// prettier-ignore
describe("a name whose figures are not known", () => {
  it.each<[string, readonly string[], Told]>([
    ["is in the body, right under the headings", ["Area|2014|2015", "North|n/a|n/a", "South|1|2"], ["", "0", "1 2"]],
    ["is in the body however many of them there are", ["Area|No.", "North|..", "South|..", "East|..", "West|1"], ["", "0", "1 2 3 4"]],
    ["is in the body where it is withheld", ["Area|No.|%", "North|withheld|withheld", "South|1|5%"], ["", "0", "1 2"]],
    ["is in the body where one is blank", ["Area|2014|2015", "North|..|", "South|1|2"], ["", "0", "1 2"]],
    ["is in the body with a second name", ["Project|Lead|Grant", "CRIB|Smith|..", "Dery|Jones|£5"], ["", "0", "1 2"]],
    ["is in the body with a note beside it", ["Area|No.|Note", "North|..|see below", "South|1|"], ["", "0", "1 2"]],
    ["is in the body of a table that nothing heads", ["North|..|..", "South|1|2"], ["", "", "0 1"]],
    ["is no heading that has a mark beside it", ["|2014|2015", "Area|Actual|..", "North|1|2"], ["", "0 1", "2"]],
    ["is no heading that has a mark over names", ["Area|..|No.", "North|Smith|1"], ["", "0", "1"]],
    ["is no heading # of", ["Area|#|# detected", "North|1|2"], ["", "0", "1"]],
    ["is no heading over words alone", ["Area|..", "North|Smith"], ["", "0 1", ""]],
  ])("%s", (_, lines, told) => {
    expect(parted(lines)).toEqual([told]);
  });
});

// prettier-ignore
describe("a table right under another", () => {
  it.each<[string, readonly string[], readonly Told[]]>([
    ["begins at its headings", ["Area|No.|%", "North|1|5%", "Ward|Count|Share", "A|2|6%"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins at its title", ["Area|No.|%", "North|1|5%", "Wards||", "Ward|Count|Share", "A|2|6%"], [["", "0", "1"], ["Wards", "3", "4"]]],
    ["begins at other years", ["Area|2013|2014", "North|1|2", "Ward|2014|2015", "A|2|3"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins at years from the last on", ["Area|2013|2014", "North|1|2", "Ward|2015|2014", "A|2|3"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins at years twice each", ["A|No.|%|No.|%", "North|1|5%|2|6%", "Ward|2014|2014|2015|2015", "A|2|6%|3|7%"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins at any year where the first heading comes again", ["Area|2013", "North|1", "Area|2014", "North|2"], [["", "0", "1"], ["", "2", "3"]]],
    ["is none at a figure that might be a year", ["Area|Crimes", "North|1850", "South|2014", "East|1500"], [["", "0", "1 2 3"]]],
    ["is none at figures that might be years", ["Area|2013|2014", "North|1850|1700", "South|2014|1950", "East|1500|1600"], [["", "0", "1 2 3"]]],
    ["is none at figures that might be years, two of them in turn", ["A|2013|2014|2015", "North|1850|1700|1600", "South|2014|1950|1951", "East|1500|1600|1700"], [["", "0", "1 2 3"]]],
    ["is none at figures that might be years, in a section", ["Area|2013|2014", "North|1850|1700", "West||", "South|2014|1950", "East|1500|1600"], [["", "0", "1 2 3 4"]]],
    ["is none at words beside a figure that might be a year", ["Area|2013|2014", "North|1850|1700", "South|see note|1950", "East|1500|1600"], [["", "0", "1 2 3"]]],
    ["begins where the first heading comes again", ["Area|Crimes", "North|1", "Area|Detected", "North|2"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins where the first heading comes again over the same words", ["Area|No.|No.", "North|1|2", "Area|No.|No.", "A|3|4"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins after its title where the first heading comes again", ["Area|Crimes", "North|1", "Detected|", "Area|No.", "North|2"], [["", "0", "1"], ["Detected", "3", "4"]]],
    ["begins where the first heading comes again, under a title", ["Report|", "Area|Crimes", "North|1", "Area|Detected", "North|2"], [["Report", "1", "2"], ["", "3", "4"]]],
    ["begins where the first heading comes again over one of two columns", ["Area|No.|%", "North|1|5%", "Area|Detected|", "North|2|"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins at its title, three rows above its figures", ["Area|No.|%", "North|1|5%", "Wards||", "Ward|Count|Share", "A|x|x", "B|x|x", "C|2|6%"], [["", "0", "1"], ["Wards", "3", "4 5 6"]]],
    ["begins after figures without a name", ["Area|No.", "North|15", "|15", "Area|Detected", "North|2"], [["", "0", "1 2"], ["", "3", "4"]]],
    ["begins at headings over half of the figures", ["A|B|C|D|E", "North|1|2|3|4", "Ward|Count|Share||", "A|2|6|1|1"], [["", "0", "1"], ["", "2", "3"]]],
    ["begins at headings three rows above its figures", ["Area|No.|%", "North|1|5%", "Ward|Count|Share", "A|x|x", "B|x|x", "C|2|6%"], [["", "0", "1"], ["", "2", "3 4 5"]]],
    ["is none where the figures are further down", ["Area|No.|%", "North|1|5%", "Ward|Count|Share", "A|x|x", "B|x|x", "C|x|x", "D|2|6%"], [["", "0", "1 2 3 4 5 6"]]],
    ["is none where no figures follow", ["Area|No.|%", "North|1|5%", "Note|see|below"], [["", "0", "1 2"]]],
    ["is none where a line of words has no figures below", ["Area|No.|%", "North|1|5%", "Wards||", "Ward|Count|Share"], [["", "0", "1 2 3"]]],
    ["is none where a line of words and headings have only marks below", ["Area|No.|%", "North|1|5%", "Wards||", "Ward|Count|Share", "A|x|x"], [["", "0", "1 2 3 4"]]],
    ["is none under fewer headings than half of the figures", ["A|B|C|D|E|F", "North|1|2|3|4|5", "Ward|Count|Share|||", "A|2|6|1|1|1"], [["", "0", "1 2 3"]]],
    ["is none under one heading of two figures", ["A|B|C", "North|1|2", "Ward|Count|", "A|2|6"], [["", "0", "1 2 3"]]],
    ["is none at the name of a section", ["Area|No.|%", "West||", "North|1|5%", "East||", "South|2|6%"], [["", "0", "1 2 3 4"]]],
    ["is none at words for a figure", ["Area|No.", "North|1", "South|see note", "East|2"], [["", "0", "1 2 3"]]],
    ["is none at words for each figure", ["Area|No.|%", "North|1|5%", "South|see note|see note", "East|2|6%"], [["", "0", "1 2 3"]]],
    ["is none at words for a figure in a section", ["Area|No.", "North|1", "West|", "South|see note", "East|2"], [["", "0", "1 2 3 4"]]],
    ["is none at words beside a figure", ["A|B|C|D", "North|1|2|3", "South|low|high|4", "East|1|2|3"], [["", "0", "1 2 3"]]],
    ["is none where words are all there is before the figures", ["Area|Lead|Deputy", "North|Smith|Jones", "South|Brown|Hall", "East|1|2"], [["", "0 1 2", "3"]]],
  ])("%s", (_, lines, told) => {
    expect(parted(lines)).toEqual(told);
  });
});

describe("the tables of a block", () => {
  const told = (lines: readonly string[], block: Block) =>
    tablesWithin(gridOf(typedSheet("Sheet", table(lines.join("\n")))), block).map(
      ({ title, headings, body }) => [title, headings.join(" "), body.join(" ")],
    );

  it("know nothing of what stands below it", () => {
    const lines = ["Area|No.|%", "North|1|5%", "Ward|see|below", "-", "East|7|8%"];
    expect(told(lines, { top: 0, bottom: 2, left: 0, right: 2 })).toEqual([["", "0", "1 2"]]);
  });

  it("know nothing of what stands beside it", () => {
    const lines = ["Costs|||Crimes||by area", "Ward|£||Area|No.|", "A|2||North|1|"];
    expect(told(lines, { top: 0, bottom: 2, left: 3, right: 4 })).toEqual([["Crimes", "1", "2"]]);
  });
});

describe("a year over a column", () => {
  it.each(["1900", "2014", "2100", "190001", "201504", "201512", "209912"])("is %s", (text) => {
    expect(isYear(writtenCell(text))).toBe(true);
  });

  it.each([
    "1899",
    "2101",
    "2,014",
    "£2014",
    "2014.5",
    "190000",
    "189912",
    "201400",
    "201513",
    "210001",
    "20145",
    "2014051",
    "n/a",
    "",
  ])("is not “%s”", (text) => {
    expect(isYear(writtenCell(text))).toBe(false);
  });
});
