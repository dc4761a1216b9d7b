import { sectionsOf } from "../../../../src/core/checks/tables/sections";
import { table, typedSheet } from "../sheetOf";
import { gridOf } from "../tablesOf";

/** The rows, written as lines and counted from 0, that head those below them. */
function headsAmong(...lines: readonly string[]): readonly number[] {
  const grid = gridOf(typedSheet("Sheet", table(lines.join("\n"))));
  return [...sectionsOf([...grid.keys()], (at) => grid[at] ?? [])];
}

// One case a line, so that they can be read down.
// prettier-ignore
describe("a row that heads those below", () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ["is a name alone", ["West|", "North|1", "East|", "South|2"], [0, 2]],
    ["is a name alone in any column", ["North|1|2", "|West|", "South|2|3"], [1]],
    ["is a name alone that a row has too", ["Police|", "Police|1", "Staff|2"], [0]],
    ["is a year alone over other names", ["2014|", "North|1", "2015|", "North|2"], [0, 2]],
    ["is a year alone over months", ["2014/15|", "Apr|1", "May|2", "2015/16|", "Apr|1"], [0, 3]],
    ["is a month alone over areas", ["June 2015|", "North|1", "July 2015|", "North|2"], [0, 2]],
    ["is a numbered name alone over names without numbers", ["Priority 1|", "Burglary|1", "Priority 2|", "Robbery|2"], [0, 2]],
    ["is a numbered name alone over names numbered otherwise", ["Priority 1|", "Measure 1|1", "Measure 2|2"], [0]],
    ["is a name with a month's letters in it", ["Marylebone|", "Decker|1", "Mayfair|2"], [0]],
    ["is none with a figure", ["North|1", "South|2"], []],
    ["is none with a mark", ["North|..", "South|2"], []],
    ["is none with two names", ["North|Ayr|", "South|Barr|2"], []],
    ["is none where a mark stands alone", ["North|1", "..|", "South|2"], []],
    ["is none where a figure stands alone", ["North|1", "7|", "South|2"], []],
    ["is none where a year stands alone among figures", ["North|1", "|2014", "South|2"], []],
    ["is none that is blank", ["North|1", "-", "||", "South|2"], []],
    ["is none in a table of no rows", [], []],
    ["is none where a year between others has no figure", ["2012|5", "2013|", "2014|7"], []],
    ["is none where a financial year between others has no figure", ["2012/13|5", "2013/14|", "2014/15|7"], []],
    ["is none where a quarter between others has no figure", ["Q1|5", "Q2|", "Q3|7"], []],
    ["is none where a ward by number between others has no figure", ["Ward 9|5", "Ward 10|", "Ward 11|7"], []],
    ["is none where its number has more digits than the other's", ["Ward 10|", "Ward 9|7"], []],
    ["is a numbered name alone in another column than such names are in", ["Ward 9|5", "|Ward 10", "Ward 11|7"], [1]],
    ["is none where a month of a year between others has no figure", ["Apr-15|5", "May-15|", "Jun-15|7"], []],
  ])("%s", (_, lines, heads) => {
    expect(headsAmong(...lines)).toEqual(heads);
  });

  it.each([
    "Jan", "January", "Feb", "February", "Mar", "March", "Apr", "April", "May", "Jun", "June", "Jul", "July", "Aug", "August",
    "Sep", "Sept", "September", "Oct", "October", "Nov", "November", "Dec", "December",
  ])("is none where %s has no figure and another month has", (month) => {
    const other = month.startsWith("Mar") ? "AUG" : "mar";
    expect(headsAmong(`${month}|`, `${other}|7`)).toEqual([]);
  });

  it("may be a date, but none among dates with figures", () => {
    const sheet = typedSheet("Sheet", table("Apr-15|\nNorth|1\nSouth|2"));
    const formats = [["mmm-yy"], ["mmm-yy"], ["mmm-yy"]];
    const heads = (names: readonly unknown[]) => {
      const texts = names.map((name) => [typeof name === "number" ? "Apr-15" : String(name)]);
      const values = names.map((name, at) => [name, ["", 1, 2][at]]);
      const grid = gridOf({ ...sheet, values, texts, formats });
      return [...sectionsOf([0, 1, 2], (at) => grid[at] ?? [])];
    };
    expect(heads([42095, "North", "South"])).toEqual([0]);
    expect(heads([42095, 42095, 42095])).toEqual([]);
  });
});
