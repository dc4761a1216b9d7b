import { tableOf, tablesOf } from "../tablesOf";
import type { CheckedSheet } from "../../../../src/core";
import type { Table } from "../../../../src/core/checks/tables/table";

const titled = (lines: readonly string[]) => tablesOf(lines.join("\n")).map(({ title }) => title);
const headed = ({ columns }: Table) => columns.map(({ heading }) => heading);
const named = ({ nameColumns }: Table) => nameColumns.map(({ heading }) => heading);
const labelled = ({ rows }: Table) => rows.map(({ label }) => label);
const one = (lines: readonly string[], more: Partial<CheckedSheet> = {}) => tableOf(lines.join("\n"), more);

// One case a line, so that they can be read down.
// prettier-ignore
describe("the title of a table", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["is the sheet's name where nothing stands over it", ["Area|No.", "North|1"], ["Sheet"]],
    ["is the line right over it", ["Crimes|", "Area|No.", "North|1"], ["Crimes"]],
    ["is the line over a blank row", ["Crimes", "-", "Area|No.", "North|1"], ["Crimes"]],
    ["is the line over two blank rows", ["Crimes", "-", "-", "Area|No.", "North|1"], ["Crimes"]],
    ["is the first line of several over a blank row", ["Crimes", "by area", "-", "Area|No.", "North|1"], ["Crimes"]],
    ["is the nearest of lines over blank rows", ["Report", "-", "Crimes", "-", "Area|No.", "North|1"], ["Crimes"]],
    ["is the line right over it, not one further up", ["Report", "-", "Crimes|", "Area|No.", "North|1"], ["Crimes"]],
    ["is no line over three blank rows", ["Crimes", "-", "-", "-", "Area|No.", "North|1"], ["Sheet"]],
    ["is no line below it", ["Area|No.", "North|1", "-", "Crimes"], ["Sheet"]],
    ["is no line beside it", ["Crimes||", "-", "||Area|No.", "||North|1"], ["Sheet"]],
    ["is no line right of it", ["|||Crimes", "-", "Area|No.", "North|1"], ["Sheet"]],
    ["is a line over its last column", ["|Crimes", "-", "Area|No.", "North|1"], ["Crimes"]],
    ["is a line over its first column that is longer than it", ["Crimes|by area|in all", "-", "||Area|No.", "||North|1"], ["Crimes"]],
    ["is that over each of two beside each other", ["Crimes|||Costs|", "-", "Area|No.||Ward|£", "North|1||A|2"], ["Crimes", "Costs"]],
    ["is that over figures that nothing heads", ["Crimes", "-", "North|1", "South|2"], ["Crimes"]],
    ["is no line further above the second table under it", ["Crimes", "-", "Area|No.|%", "North|1|5%", "Ward|Count|Share", "A|2|6%"], ["Crimes", "Sheet"]],
    ["is no title of the table above", ["Crimes", "-", "Area|No.", "North|1", "-", "-", "-", "Area|%", "North|2"], ["Crimes", "Sheet"]],
  ])("%s", (_, lines, titles) => {
    expect(titled(lines)).toEqual(titles);
  });
});

// prettier-ignore
describe("tables beside each other without a column between them", () => {
  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ["are parted where the first heading comes again", ["Area|No.|Area|£", "North|1|North|2"], [["No."], ["£"]]],
    ["are parted as often as it comes", ["Area|No.|Area|£|Area|%", "North|1|North|2|North|5%"], [["No."], ["£"], ["%"]]],
    ["are parted under headings above", ["Crimes||Costs|", "Area|No.|Area|£", "North|1|North|2"], [["Crimes No."], ["Costs £"]]],
    ["are parted where more than half of the names are there", ["Area|No.|Area|£", "North|1|North|2", "South|1|South|3", "East|4||5"], [["No."], ["£"]]],
    ["are one where half of the names are there", ["Area|No.|Area|£", "North|1|North|2", "South|1||3"], [["No.", "Area", "£"]]],
    ["are one where the heading comes again over figures", ["No.|Area|No.|£", "x|North|1|2", "y|South|1|2"], [["No.", "£"]]],
    ["are one where the heading comes again in the last column", ["Area|No.|Area", "North|1|North"], [["No.", "Area"]]],
    ["are one where the heading comes again in the second column", ["Area|Area|No.", "Force|North|1"], [["No."]]],
    ["are one under blanks that come again", ["|No.||£", "North|1|A|2", "South|2|B|3"], [["No.", "", "£"]]],
    ["are one without headings", ["North|1|North|2", "South|1|South|2"], [["", "", ""]]],
  ])("%s", (_, lines, headings) => {
    expect(tablesOf(lines.join("\n")).map(headed)).toEqual(headings);
  });
});

// prettier-ignore
describe("the names of a table's rows", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["stand in the first column", ["Area|No.", "North|1", "South|2"], ["Area"], ["North", "South"]],
    ["may stand in several, and the first of a row is its label", ["District|Ward|No.", "North|A|1", "|B|2"], ["District", "Ward"], ["North", "B"]],
    ["may be years", ["Year|No.", "2013|1", "2014|2"], ["Year"], ["2013", "2014"]],
    ["may stand right of references", ["Ref|Area|No.", "2041|North|1", "1877|South|2"], ["Ref", "Area"], ["North", "South"]],
    ["may stand right of ranks", ["Rank|Force|No.", "2|Avon|1", "1|Devon|2"], ["Rank", "Force"], ["Avon", "Devon"]],
    ["may stand right of earlier ranks", ["Previous rank|Force|No.", "2|Avon|1", "1|Devon|2"], ["Previous rank", "Force"], ["Avon", "Devon"]],
    ["may stand right of numbers of rows", ["No.|Force|Crimes", "1|Avon|4", "2|Devon|5", "|Total|9"], ["No.", "Force"], ["Avon", "Devon", "Total"]],
    ["are those of a column of blanks too", ["Area||No.", "North||1"], ["Area", ""], ["North"]],
    ["are a total's word for it, wherever it stands", ["District|Ward|No.", "North|A|1", "North|Sub-total|1", "Force|Grand total|1", "South|Overall total|1", "West|totals|2", "All|Total|2"], ["District", "Ward"], ["North", "Sub-total", "Grand total", "Overall total", "totals", "Total"]],
    ["are no word that only has a total in it", ["District|Ward|No.", "North|Totally|1", "South|In total|2", "East|Our total|3"], ["District", "Ward"], ["North", "South", "East"]],
    ["may be what is not known or not recorded", ["Gender|No.", "Male|15", "Not known|2", "Not recorded|4"], ["Gender"], ["Male", "Not known", "Not recorded"]],
    ["are no marks", ["Gender|No.", "Male|15", "n/a|2", "#REF!|5"], ["Gender"], ["Male", "", ""]],
    ["are none where there are only figures", ["2013|2014", "1|3", "2|4"], [], ["", ""]],
    ["are none right of figures", ["No.|Reason", "12|Theft", "5|Fraud"], [], ["", ""]],
    ["are none right of other figures than ranks", ["No.|Reason|%", "12|Theft|86%", "2|Fraud|14%"], [], ["", ""]],
    ["are none right of what only sounds like ranks", ["Franks|Reason|%", "12|Theft|71%", "5|Fraud|29%"], [], ["", ""]],
    ["are none right of numbers of rows with no figures of their own", ["No.|Reason", "1|Theft", "2|Fraud"], [], ["", ""]],
    ["are no figures right of ranks", ["Rank|Crimes|Costs", "2|14|20", "1|15|30"], [], ["", ""]],
    ["are none right of ranks that are not first", ["Crimes|Rank|Force|Costs", "15|1|Avon|7", "12|2|Devon|8"], [], ["", ""]],
  ])("%s", (_, lines, names, labels) => {
    const table = one(lines);
    expect(named(table)).toEqual(names);
    expect(labelled(table)).toEqual(labels);
  });

  it("may be dates", () => {
    const values = [["Month", "No."], [42095, 1], [42125, 2]];
    const formats = [[], ["mmm-yy", "0"], ["mmm-yy", "0"]];
    expect(labelled(one(["Month|No.", "Apr-15|1", "May-15|2"], { values, formats }))).toEqual(["Apr-15", "May-15"]);
  });
});

// prettier-ignore
describe("what tells a row from others", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["is its name", ["Area|No.", "North|1"], ["North"]],
    ["is all its names, those above filled down", ["District|Ward|No.", "North|A|1", "|B|2", "South|C|3"], ["North, A", "North, B", "South, C"]],
    ["is its second name where nothing stands above the first", ["District|Ward|No.", "|A|1", "North|B|2"], ["A", "North, B"]],
    ["is nothing above where it has no other name", ["District|Ward|No.", "North|A|1", "||2"], ["North, A", ""]],
    ["is its first name where its last is blank", ["District|Ward|No.", "North|A|1", "South||2"], ["North, A", "South"]],
    ["is the section that it is in", ["Area|No.", "A|1", "West|", "A|2", "East|", "A|3"], ["A", "West, A", "East, A"]],
    ["is nothing filled down from another section", ["District|Ward|No.", "North|A|1", "West||", "|B|2"], ["North, A", "West, B"]],
    ["is the section's name wherever it stands", ["Area|No.|%", "A|1|5%", "|West|", "A|2|6%"], ["A", "West, A"]],
  ])("%s", (_, lines, keys) => {
    expect(one(lines).rows.map(({ key }) => key)).toEqual(keys);
  });

  it("counts sections from the first line of a name alone", () => {
    const lines = ["Area|No.", "A|1", "West|", "A|2", "-", "B|3", "East|", "A|3"];
    expect(one(lines).rows.map(({ section }) => section)).toEqual([0, 1, 1, 2]);
  });
});

// prettier-ignore
describe("the rows of a table", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["are none of notes below it", ["Area|No.", "North|1", "Source: Home Office|", "Note|provisional"], ["North"]],
    ["are none of marks explained below it", ["Area|No.", "North|1", "*|provisional", "..|not known"], ["North"]],
    ["are those with a name and marks at its end", ["Area|No.", "North|1", "South|..", "East|n/a"], ["North", "South", "East"]],
    ["are those of what is not known, with marks at its end", ["Area|No.", "North|1", "Not known|.."], ["North", "Not known"]],
    ["are none with marks alone at its end", ["Area|No.", "North|1", "|.."], ["North"]],
    ["are those with a mark alone in between", ["Area|No.", "North|1", "|n/a", "South|2"], ["North", "", "South"]],
    ["are those with words for a figure", ["Area|No.", "North|1", "South|see note", "East|2"], ["North", "South", "East"]],
    ["are none that are blank", ["Area|No.", "North|1", "|", "South|2"], ["North", "South"]],
    ["are those with a second name alone and marks at its end", ["District|Ward|No.", "North|A|1", "|B|.."], ["North", "B"]],
    ["are those with several names and marks at its end", ["District|Ward|No.", "North|A|1", "|B|..", "South|C|n/a"], ["North", "B", "South"]],
  ])("%s", (_, lines, labels) => {
    expect(labelled(one(lines))).toEqual(labels);
  });

  it("have their names' cells, and a cell for each column of figures or words", () => {
    const [north] = one(["Area|No.|%|Lead", "North|1|..|Smith", "South|2|..|Jones"]).rows;
    expect(north?.names.map(({ text }) => text)).toEqual(["North"]);
    expect(north?.cells.map(({ text, row, column }) => [text, row, column])).toEqual([["1", 1, 1], ["Smith", 1, 3]]);
  });

  it("are hidden or filtered out as the sheet has it, filtered where both are said", () => {
    const lines = ["Area|No.", "North|15", "South|12", "East|13", "West|14"];
    const { rows } = one(lines, { hiddenRows: [2, 3], filteredRows: [3, 4] });
    expect(rows.map(({ hidden }) => hidden)).toEqual(["", "hidden", "filtered", "filtered"]);
  });

  it("may end with a name that is a date, over marks", () => {
    const values = [["Month", "No."], [42095, 1], [42125, ".."]];
    const formats = [[], ["mmm-yy", "0"], ["mmm-yy", "0"]];
    expect(labelled(one(["Month|No.", "Apr-15|1", "May-15|.."], { values, formats }))).toEqual(["Apr-15", "May-15"]);
  });

  it("may stand under a date that heads a section", () => {
    const values = [["Area", "No."], [42095, ""], ["North", 1], [42125, ""], ["North", 2]];
    const formats = [[], ["mmm-yy", "0"], [], ["mmm-yy", "0"]];
    const { rows } = one(["Area|No.", "Apr-15|", "North|1", "May-15|", "North|2"], { values, formats });
    expect(rows.map(({ key }) => key)).toEqual(["Apr-15, North", "May-15, North"]);
  });
});

describe("the columns of a table", () => {
  it("are those right of the names that hold anything", () => {
    const table = one(["Area|No.|Rank|Lead|%", "North|1|..|Smith|", "South|2|..|Jones|"]);
    expect(headed(table)).toEqual(["No.", "Lead"]);
  });

  it("are hidden as the sheet has it, wherever the table stands", () => {
    const table = one(["|Area|2013|2014", "|North|1|2"], { hiddenColumns: [0, 1, 3] });
    expect(table.hiddenColumns).toEqual([false, true]);
  });

  it("have the lowest of their headings' cells", () => {
    const cells = (lines: readonly string[]) =>
      one(lines).headingCells.map((cell) => cell && [cell.text, cell.row]);
    expect(cells(["|Area|2013||Lead", "||No.|%|", "|North|1|5%|Smith"])).toEqual([
      ["No.", 1],
      ["%", 1],
      ["", 1],
    ]);
    expect(cells(["Area|2013", "-", "North|1"])).toEqual([["2013", 0]]);
    expect(cells(["North|1", "South|2"])).toEqual([undefined]);
  });

  it("have headings merged over them, on the sheet and in what was read of it", () => {
    const lines = ["Area|2013||Other", "|No.|%|Rank", "North|1|5%|7"];
    const merged = [{ row: 0, column: 1, rows: 1, columns: 2 }];
    expect(headed(one(lines, { merged }))).toEqual(["2013 No.", "2013 %", "Other Rank"]);
    expect(headed(one(["Area|2013|||", ...lines.slice(1)], { merged, top: 5, left: 3 }))).toEqual([
      "2013 No.",
      "2013 %",
      "Rank",
    ]);
  });
});

describe("the tables of a sheet", () => {
  it("are none without figures", () => {
    expect(tablesOf("Area|Lead\nNorth|Smith")).toEqual([]);
    expect(tablesOf("")).toEqual([]);
  });

  it("are none of names that are years or references, with words beside them", () => {
    expect(tablesOf("Year|Lead\n2013|Smith\n2014|Jones")).toEqual([]);
    expect(tablesOf("Ref|Lead\n2041|Smith\n1877|Jones")).toEqual([]);
  });

  it("are one under another and beside each other, in their order", () => {
    const lines = [
      "Area|No.||Ward|£",
      "North|1||A|2",
      "-",
      "Area|%",
      "North|3%",
      "Force|Rank",
      "Avon|2",
      "Devon|1",
    ];
    expect(tablesOf(lines.join("\n")).map((table) => [...named(table), ...headed(table)].join(" "))).toEqual([
      "Area No.",
      "Ward £",
      "Area %",
    ]);
  });

  it("have the sheet's name", () => {
    expect(one(["Area|No.", "North|1"]).sheet).toBe("Sheet");
  });
});
