import { checkFigures } from "../../../src/core";
import { table, typedSheet } from "./sheetOf";

const letters = ["A", "B", "C", "D", "E"];

/** How many figures were compared; then severity, cell and what it is elsewhere. Sheets are A, B and so on. */
type Told = readonly [number, ...(readonly [string, string, string])[]];

function told(sheets: readonly (readonly string[])[]): Told {
  const { checked, findings } = checkFigures(
    sheets.map((rows, at) => typedSheet(letters[at] ?? "", table(rows.join("\n")))),
  );
  const found = findings
    .filter(({ check }) => check === "sameLabel")
    .map(({ severity, cell, worksOutTo, also }) => {
      const beside = also.map(({ sheet, row, column }) => `${sheet} ${row},${column}`).join(" ");
      return [severity, `${cell.sheet} ${cell.row},${cell.column} / ${beside}`, worksOutTo] as const;
    });
  return [checked, ...found];
}

const plan = ["District|Allocation", "Birmingham|2,497,583", "Coventry|546,304", "Sandwell|530,190"];
const both = [
  "District|Allocation|Bid",
  "Birmingham|2,497,583|3,100,200",
  "Coventry|546,304|811,000",
  "Sandwell|530,190|622,000",
];
const changed = (from: string, to: string, rows: readonly string[] = plan) =>
  rows.map((row) => row.replace(from, to));

// One case a line, so that they can be read down.
// prettier-ignore
describe("tables that hold the same figures", () => {
  it.each<[string, readonly (readonly string[])[], Told]>([
    ["are compared, each figure of the first", [plan, plan], [3]],
    ["differ in one of three: doubtful", [plan, changed("546,304", "999,999")], [3, ["doubtful", "A 2,1 / B 2,1", "999,999"]]],
    ["are the same in any case of letters and any order", [plan, ["district|allocation", "SANDWELL|530,190", "coventry|999,999", "birmingham|2,497,583"]], [3, ["doubtful", "A 2,1 / B 2,1", "999,999"]]],
    ["are not where only one figure agrees", [plan, changed("546,304", "999,999", changed("530,190", "888,888"))], [0]],
    ["are not where more than half as many differ as agree", [[...plan, "Walsall|402,203"], changed("546,304", "999,999", [...changed("530,190", "888,888"), "Walsall|402,203"])], [0]],
    ["agree by chance below 100", [["A|N", "P|99", "Q|98", "R|97"], ["A|N", "P|99", "Q|98", "R|12"]], [0]],
    ["agree from 100 on", [["A|N", "P|100", "Q|101", "R|97"], ["A|N", "P|100", "Q|101", "R|12"]], [3, ["doubtful", "A 3,1 / B 3,1", "12"]]],
    ["are not of different years", [changed("Allocation", "2014/15"), changed("546,304", "999,999", changed("Allocation", "2015/16"))], [0]],
    ["are of one year, however it is written", [changed("Allocation", "2014/15"), changed("546,304", "999,999", changed("Allocation", "2014-15"))], [3, ["doubtful", "A 2,1 / B 2,1", "999,999"]]],
    ["are of one year, with its century or not", [changed("Allocation", "2014/15"), changed("546,304", "999,999", changed("Allocation", "14/15"))], [3, ["doubtful", "A 2,1 / B 2,1", "999,999"]]],
    ["are of the year of their title", [["Awards in 2014|", ...plan], ["Awards in 2015|", ...changed("546,304", "999,999")]], [0]],
    ["may have no year on the other", [plan, ["Awards in 2014|", ...changed("546,304", "999,999")]], [3, ["doubtful", "A 2,1 / B 3,1", "999,999"]]],
    ["are compared column by column", [both, changed("546,304", "999,999", both)], [6, ["doubtful", "A 2,1 / B 2,1", "999,999"]]],
    ["are no two columns of one table", [["Grant|Bid|Award", "CRIB|£500|£500", "Dery|£600|£600", "HYPE|£700|£650"]], [0]],
    ["agree in two figures with one table, not one with each of two", [["Grant|Award", "CRIB|£500", "Dery|£600", "HYPE|£700"], ["Grant|Award", "CRIB|£500", "Anawim|£410"], ["Grant|Award", "Dery|£600", "Sifa|£420"]], [0]],
    ["are not where names and amounts only have their digits in common", [["Ward|N", "Ward 1|2,345", "Ward 2|3,456", "North|500"], ["Ward|N", "Ward 12|345", "Ward 23|456", "North|600"]], [0]],
    ["may have no year on one side", [["Awards in 2014|", ...plan], changed("546,304", "999,999")], [3, ["doubtful", "A 3,1 / B 2,1", "999,999"]]],
    ["may differ in three, where six agree", [[...plan, "D|501", "E|502", "F|503", "G|601", "H|602", "I|603"], [...plan, "D|501", "E|502", "F|503", "G|701", "H|702", "I|703"]], [9, ["doubtful", "A 7,1 / B 7,1", "701"], ["doubtful", "A 8,1 / B 8,1", "702"], ["doubtful", "A 9,1 / B 9,1", "703"]]],
    ["may not differ in four", [[...plan, "D|501", "E|502", "F|503", "C|504", "B|505", "G|601", "H|602", "I|603", "J|604"], [...plan, "D|501", "E|502", "F|503", "C|504", "B|505", "G|701", "H|702", "I|703", "J|704"]], [0]],
  ])("%s", (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });
});

describe("tables of many columns and many tables", () => {
  it("are not taken for one another", () => {
    // One figure agrees with the second table's twelfth column, one with the twelfth table's second.
    const columns = Array.from({ length: 12 }, (_, at) => `Column ${at + 1}`).join("|");
    const wide = [`Name|${columns}`, `CRIB${"|1".repeat(11)}|500`, `Dery${"|2".repeat(12)}`];
    const others = Array.from({ length: 9 }, (_, at) => ["Name|Other", `Others ${at}|${at}`, `More ${at}|7`]);
    const last = ["Name|Bid|Award", "HYPE|3|600", "Dery|4|5"];
    expect(told([["Name|Award", "CRIB|500", "HYPE|600", "Dery|700"], wide, ...others, last])).toEqual([0]);
  });
});

// prettier-ignore
describe("one name in two tables that share little else", () => {
  const one = (amount: string, name = "Barnardo's") => ["Organisation|Grant", `${name}|${amount}`, "BRAKE|£2,000"];
  const other = (amount: string, name = "Barnardo's") => ["Body|Award", `${name}|${amount}`, "HYPE|£16,400"];

  it.each<[string, readonly (readonly string[])[], Told]>([
    ["is doubtful with amounts that a slip would explain", [one("£83,013"), other("£83,103")], [1, ["doubtful", "A 1,1 / B 1,1", "£83,103"]]],
    ["is only suggested where it is written otherwise", [one("£83,013"), other("£83,103", "Barnardos")], [1, ["note", "A 1,1 / B 1,1", "£83,103"]]],
    ["is one in other capitals", [one("£83,013"), other("£83,103", "BARNARDO'S")], [1, ["doubtful", "A 1,1 / B 1,1", "£83,103"]]],
    ["may have quite another amount", [one("£83,013"), other("£41,000")], [0]],
    ["may have the same amount", [one("£83,013"), other("£83,013")], [0]],
    ["is no name where it stands twice in its table", [[...one("£83,013"), "Barnardo's|£500"], other("£83,103")], [0]],
    ["is none either where the first of the two is another amount", [["Organisation|Grant", "Barnardo's|£500", "Barnardo's|£83,013", "BRAKE|£2,000"], other("£83,103")], [0]],
    ["is none where it is marks alone", [one("£83,013", "?"), other("£83,103", "?")], [0]],
    ["has amounts of different years", [changed("Grant", "2014", one("£83,013")), changed("Award", "2015", other("£83,103"))], [0]],
    ["agrees in one of its columns", [one("£83,013"), ["Body|Bid|Award", "Barnardo's|£83,103|£83,013", "HYPE|£20,000|£16,400"]], [0]],
    ["is one of many things in more than four tables", [one("£83,013"), other("£83,103"), other("£7"), other("£8"), other("£9")].map((rows, at) => at < 2 ? rows : [rows[0] ?? "", rows[1] ?? "", `Other ${at}|£1`]), [0]],
    ["is compared in four tables", [one("£83,013"), other("£83,103"), ["Aim|N", "Barnardo's|£7", "P|£1"], ["Use|N", "Barnardo's|£8", "Q|£3"]], [1, ["doubtful", "A 1,1 / B 1,1", "£83,103"]]],
    ["is compared where two names are shared", [[...one("£83,013"), "CRIB|£26,762"], [...other("£83,103"), "CRIB|£30,000"]], [1, ["doubtful", "A 1,1 / B 1,1", "£83,103"]]],
    ["is not where three are", [[...one("£83,013"), "CRIB|£26,762", "Dery|£5"], [...other("£83,103"), "CRIB|£30,000", "Dery|£6"]], [0]],
  ])("%s", (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });
});

// prettier-ignore
describe("a name with a table of its own", () => {
  const fund = (amount: string, name = "Restorative Justice") => ["Fund|Amount", `${name}|${amount}`, "Victims|£200,000"];
  const eight = "Restorative justice for young people in the Black";
  const projects = (title = "Restorative Justice projects") => [`${title}|`, "Project|Award", "A|£100,000", "B|£205,466", "Total|£305,466"];

  it.each<[string, readonly (readonly string[])[], Told]>([
    ["is doubtful beside a total that a slip would explain", [fund("£304,466"), projects()], [2, ["doubtful", "A 1,1 / B 4,1", "£305,466"]]],
    ["is held where it is the total", [fund("£305,466"), projects()], [2]],
    ["is of something else where it is far from the total", [fund("£190,000"), projects()], [1]],
    ["stands anywhere in the title", [fund("£304,466"), projects("Awards for restorative justice, 2015")], [2, ["doubtful", "A 1,1 / B 4,1", "£305,466"]]],
    ["is no part of a word", [fund("£304,466"), projects("Restorative Justicework")], [1]],
    ["has eight letters at least", [fund("£304,466", "Justice"), projects("Justice")], [1]],
    ["of eight is looked for", [fund("£304,466", "Research"), projects("Research")], [2, ["doubtful", "A 1,1 / B 4,1", "£305,466"]]],
    ["of eight words is looked for", [fund("£304,466", eight), projects(`${eight} projects`)], [2, ["doubtful", "A 1,1 / B 4,1", "£305,466"]]],
    ["of nine is not", [fund("£304,466", `${eight} Country`), projects(`${eight} Country projects`)], [1]],
    ["is looked for once in a column", [[...fund("£304,466"), "Restorative Justice|£304,566"], projects()], [2, ["doubtful", "A 1,1 / B 4,1", "£305,466"]]],
    ["is no name in the table itself", [["Restorative Justice projects|", "Project|Award", "Restorative Justice|£304,466", "Other|£1,000", "Total|£305,466"]], [1]],
    ["may be one of that table's totals", [fund("£305,466"), ["Restorative Justice projects||", "Project|Bid|Award", "A|£200,000|£100,000", "B|£205,466|£205,466", "Total|£405,466|£305,466"]], [3]],
    ["needs that table to have a total", [fund("£304,466"), projects().slice(0, 4)], [0]],
  ])("%s", (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });
});
