import { tableFacts, type TableFacts } from "../../../../src/core/checks/across/tableFacts";
import { Outcome } from "../../../../src/core/checks/outcome";
import { checkTotals } from "../../../../src/core/checks/totals/checkTotals";
import { tableOf } from "../tablesOf";

function factsOf(lines: readonly string[]): TableFacts {
  const table = tableOf(lines.join("\n"));
  return tableFacts(table, checkTotals(table, new Outcome("Sheet")));
}

/** The names and pence of its amounts, then of its totals. */
function told(lines: readonly string[]): readonly (readonly string[])[] {
  const { amounts, totals } = factsOf(lines);
  return [amounts, totals].map((all) => all.map(({ name, pence }) => `${name} ${pence}`));
}

describe("what is kept of a table", () => {
  it("is each amount with its name as written, as two writers may write it, and its place", () => {
    const { amounts } = factsOf([
      "Organisation|Bid|Grant",
      "Barnardo's|£90,000|£83,013",
      "BRAKE|£3,000|£2,000",
    ]);
    const all = amounts.map(({ name, loose, cell, pence, column }) => [
      name,
      loose,
      cell.text,
      pence,
      column,
    ]);
    expect(all).toEqual([
      ["Barnardo's", "barnardo", "£90,000", 9000000, 0],
      ["Barnardo's", "barnardo", "£83,013", 8301300, 1],
      ["BRAKE", "brake", "£3,000", 300000, 0],
      ["BRAKE", "brake", "£2,000", 200000, 1],
    ]);
  });

  it("knows a row by all of its names in small letters", () => {
    const { amounts } = factsOf(["Grant|Area|Amount", "CRIB|East|£500", "CRIB|West|£600"]);
    expect(amounts.map(({ key }) => key)).toEqual(["crib, east", "crib, west"]);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["percentages", ["Area|Count|Share", "North|12|48%", "South|13|52%"], ["North 1200", "South 1300"], []],
    ["what has no name", ["Area|Count", "North|12", "|13", "South|14"], ["North 1200", "South 1400"], []],
    ["what is not in whole pence", ["Area|Hours", "North|12.345", "South|13.25"], ["South 1325"], []],
    [
      "a total",
      ["Area|Count", "North|12", "South|13", "Total|25"],
      ["North 1200", "South 1300"],
      ["Total 2500"],
    ],
    [
      "a wrong total",
      ["Area|Count", "North|12", "South|13", "Total|26"],
      ["North 1200", "South 1300"],
      ["Total 2600"],
    ],
    [
      "a sub-total, of whatever",
      ["Area|Count", "North|12", "Sub-total|99", "South|13"],
      ["North 1200", "South 1300"],
      [],
    ],
    [
      "a total by another name",
      ["Area|2014|2015", "North|1204|1305", "South|2310|2204", "Both|3514|3509"],
      ["North 120400", "North 130500", "South 231000", "South 220400"],
      [],
    ],
  ])("has among its amounts not %s", (_, lines, amounts, totals) => {
    expect(told(lines)).toEqual([amounts, totals]);
  });
});

describe("the years a table's columns speak of", () => {
  it.each<[string, string, string]>([
    ["2014", "", "2014"],
    ["1999", "", "1999"],
    ["2014/15", "", "14/15"],
    ["2014-15", "", "14/15"],
    ["14/15", "", "14/15"],
    ["1999/00", "", "99/00"],
    ["From 2013/14 to 2014-15", "", "13/14 14/15"],
    ["Award", "Awards in 2014/15", "14/15"],
    ["Award 2015", "Awards in 2014", "2015"],
    ["Award", "Awards", ""],
    ["Award 20145", "", ""],
    ["Case 1/15", "", ""],
  ])("“%s” under “%s” are “%s”", (heading, title, years) => {
    const titled = title === "" ? [] : [`${title}|`];
    expect(factsOf([...titled, `Grant|${heading}`, "CRIB|£500", "Dery|£600", "HYPE|£650"]).years[0]).toBe(
      years,
    );
  });
});
