import type { Way } from "../../../../src/core/checks/totals/decideTotal";
import { findTotals } from "../../../../src/core/checks/totals/findTotals";
import { sayTotal } from "../../../../src/core/checks/totals/sayTotal";
import { foundIn, heldIn, newOutcome } from "../linesOf";
import { addendsOf } from "./addendsOf";

/** What is said of the totals among some lines, and which of their figures are held. */
function said(rows: readonly string[], way: Way = "rows") {
  const addends = addendsOf(rows);
  const outcome = newOutcome();
  for (const total of findTotals(addends, addends[0]?.cells.length ?? 0, way)) {
    sayTotal(total, addends, way, outcome);
  }
  return {
    found: foundIn(outcome),
    held: heldIn(outcome),
    readings: outcome.findings.map((each) => each.readings),
  };
}

const wider = "a line may be missing, or it is the total of something wider.";
const plain = "It is taken for a total because its other figures are sums.";
const rounded = "If the figures are rounded, the difference may come of that.";

// One case a line, so that they can be read down. Totals are arithmetic on the rows.
// prettier-ignore
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["one that is right", ["A|12", "B|13", "Total|25"], []],
  ["one that states too little", ["A|12", "B|13", "C|7", "Total|31"], ["wrong", "total", "3,0", "32", "The 3 rows above add up to 32, which is 1 more than is stated.", "0,0 1,0 2,0"]],
  ["one that states too much", ["A|12", "B|13", "C|7", "Total|34"], ["wrong", "total", "3,0", "32", "The 3 rows above add up to 32, which is 2 less than is stated.", "0,0 1,0 2,0"]],
  ["one below 0", ["A|-12", "B|-13", "C|-7", "Total|-34"], ["wrong", "total", "3,0", "-32", "The 3 rows above add up to -32, which is 2 more than is stated.", "0,0 1,0 2,0"]],
  ["one with a plus, the difference without", ["A|+12", "B|+13", "C|+7", "Total|+34"], ["wrong", "total", "3,0", "+32", "The 3 rows above add up to +32, which is 2 less than is stated.", "0,0 1,0 2,0"]],
  ["one that may leave a line out", ["A|12", "B|13", "C|7", "Total|25"], ["wrong", "total", "3,0", "32", "The 3 rows above add up to 32, which is 7 more than is stated. The difference is the amount of “C”, which may be left out.", "0,0 1,0 2,0"]],
  ["at the column that misses", ["A|12|1", "B|13|6", "C|7|8", "Total|32|14"], ["wrong", "total", "3,1", "15", "The 3 rows above add up to 15, which is 1 more than is stated. The difference is the amount of “A”, which may be left out.", "0,1 1,1 2,1"]],
  ["one between its parts, which may be no sum", ["A|112|1", "B|113|6", "C|117|8", "Total|342|7"], ["doubtful", "total", "3,1", "15", "The 3 rows above add up to 15, which is 8 more than is stated. The difference is the amount of “C”, which may be left out.", "0,1 1,1 2,1"]],
  ["one between two parts is none", ["A|112|4", "B|113|8", "Total|225|7"], ["wrong", "total", "2,1", "12", "The 2 rows above add up to 12, which is 5 more than is stated.", "0,1 1,1"]],
  ["one of pounds between its parts is a sum", ["A|£112|£1", "B|£113|£6", "C|£117|£9", "Total|£342|£7"], ["wrong", "total", "3,1", "£16", "The 3 rows above add up to £16, which is £9 more than is stated. The difference is the amount of “C”, which may be left out.", "0,1 1,1 2,1"]],
  // three parts and the total, half a pound each
  ["whole pounds that may hide pence", ["A|£12", "B|£13", "C|£7", "Total|£34"], ["doubtful", "total", "3,0", "£32", `The 3 rows above add up to £32, which is £2 less than is stated. ${rounded}`, "0,0 1,0 2,0"]],
  ["more than they may hide", ["A|£12", "B|£13", "C|£8", "Total|£36"], ["wrong", "total", "3,0", "£33", "The 3 rows above add up to £33, which is £3 less than is stated.", "0,0 1,0 2,0"]],
  ["pence, that hide nothing", ["A|£12.10", "B|£13.10", "C|£8.10", "Total|£33.29"], ["wrong", "total", "3,0", "£33.30", "The 3 rows above add up to £33.30, which is £0.01 more than is stated.", "0,0 1,0 2,0"]],
  ["counts, that hide nothing", ["A|12", "B|13", "C|8", "Total|34"], ["wrong", "total", "3,0", "33", "The 3 rows above add up to 33, which is 1 less than is stated.", "0,0 1,0 2,0"]],
  // two parts and the total, 50 each: 150
  ["whole hundreds that may be rounded", ["A|1,200", "B|2,300", "Total|3,600"], ["doubtful", "total", "2,0", "3,500", `The 2 rows above add up to 3,500, which is 100 less than is stated. ${rounded}`, "0,0 1,0"]],
  ["more than rounding takes them", ["A|1,200", "B|2,300", "Total|3,700"], ["wrong", "total", "2,0", "3,500", "The 2 rows above add up to 3,500, which is 200 less than is stated.", "0,0 1,0"]],
  ["whole hundreds under a total that is none", ["A|1,200", "B|2,300", "Total|3,510"], ["wrong", "total", "2,0", "3,500", "The 2 rows above add up to 3,500, which is 10 less than is stated.", "0,0 1,0"]],
  ["a total of hundreds of parts that are none", ["A|1,210", "B|2,300", "Total|3,500"], ["wrong", "total", "2,0", "3,510", "The 2 rows above add up to 3,510, which is 10 more than is stated.", "0,0 1,0"]],
  ["whole tens, that are chance", ["A|120", "B|230", "Total|340"], ["wrong", "total", "2,0", "350", "The 2 rows above add up to 350, which is 10 more than is stated.", "0,0 1,0"]],
  ["hundreds of pounds", ["A|£1,200", "B|£2,300", "Total|£3,600"], ["doubtful", "total", "2,0", "£3,500", `The 2 rows above add up to £3,500, which is £100 less than is stated. ${rounded}`, "0,0 1,0"]],
  ["one that fits nowhere, at once", ["A|1204|1305", "B|2310|2204", "Total|3550|3600"], ["doubtful", "total", "2,0", "3514", `In none of its 2 figures is it the sum of the 2 rows above: ${wider}`, "2,1"]],
  ["one that fits where all is 0, at once and by how many", ["A|1204|0|1305", "B|2310|0|2204", "Total|3550|0|3600"], ["doubtful", "total", "2,0", "3514", `In 2 of its 3 figures it is not the sum of the 2 rows above: ${wider}`, "2,2"]],
  ["a lone figure between its parts", ["A|12", "B|10", "C|11", "Total|11"], ["doubtful", "total", "3,0", "33", `It is not the sum of the 3 rows above: ${wider}`, ""]],
  ["one of two that is, where the other is not known", ["A|12|n/a", "B|10|2", "C|11|3", "Total|11|9"], ["doubtful", "total", "3,0", "33", `It is not the sum of the 3 rows above: ${wider}`, ""]],
  ["a total above", ["Total|34|39", "A|12|13", "B|13|14", "C|7|12"], ["wrong", "total", "0,0", "32", "The 3 rows below add up to 32, which is 2 less than is stated.", "1,0 2,0 3,0"]],
  ["one by its figures alone, in the last place", ["A|1204|1305|1400|1100", "B|2310|2204|2100|1900", "C|3514|3509|3500|3001"], ["doubtful", "total", "2,3", "3000", `The 2 rows above add up to 3000, which is 1 less than is stated. ${plain}`, "0,3 1,3"]],
  ["one without a name", ["A|1204|1305|1400|1100", "B|2310|2204|2100|1900", "|3514|3509|3500|3001"], ["doubtful", "total", "2,3", "3000", `The 2 rows above add up to 3000, which is 1 less than is stated. ${plain}`, "0,3 1,3"]],
  ["one that may be one by its name", ["A|596", "B|1403", "Total calls|1989"], ["doubtful", "total", "2,0", "1999", "The 2 rows above add up to 1999, which is 10 more than is stated. It is taken for a total because it is called “Total calls” and stands last.", "0,0 1,0"]],
  ["one that is one by its name, half of it", ["A|596|472", "B|1403|253", "Total calls|1999|752"], ["wrong", "total", "2,1", "725", "The 2 rows above add up to 725, which is 27 less than is stated. The digits are those of the sum in another order.", "0,1 1,1"]],
  ["an amount that should be taken off", ["A|10|10", "B|20|20", "Less: income|7|8", "Total|23|30"], ["wrong", "total", "3,1", "22", "The 3 rows above add up to 22, which is 8 less than is stated. The difference is the amount of “Less: income”, which may be left out.", "0,1 1,1 2,1"]],
];

describe("a total", () => {
  it.each(cases)("is told: %s", (_, rows, expected) => {
    expect(said(rows).found).toEqual(expected.length > 0 ? [expected] : []);
  });

  it("is held where it has a figure and its parts are known, right or not", () => {
    expect(said(["A|12|n/a|1|2", "B|13|5|2|3", "Total|25|9||6"]).held).toBe("2,0 2,3");
    expect(said(["A|12", "B|13", "C|25"]).held).toBe("");
  });

  /** In the second place and the third. */
  const tooMuch = ["A|1204|1305|1400", "B|2310|2204|2100", "Total|3514|3519|3510"];

  it("that misses in several places is told in each, as sure as the rest makes it", () => {
    expect(said(tooMuch).found.map(([how, , cell, sum]) => [how, cell, sum])).toEqual([
      ["doubtful", "2,1", "3509"],
      ["doubtful", "2,2", "3500"],
    ]);
  });

  it("that is called so needs no reason to be taken for one", () => {
    expect(said(tooMuch).found.map(([, , , , why]) => why)).toEqual([
      "The 2 rows above add up to 3509, which is 10 less than is stated.",
      "The 2 rows above add up to 3500, which is 10 less than is stated.",
    ]);
  });

  it("of a name that may be one, and stands last, is told in each where some fit", () => {
    const rows = ["A|596|472|300", "B|1403|253|400", "Total calls|1999|735|710"];
    expect(said(rows).found.map(([how, , cell, sum]) => [how, cell, sum])).toEqual([
      ["doubtful", "2,1", "725"],
      ["doubtful", "2,2", "700"],
    ]);
  });

  it("of columns is told of columns", () => {
    // the lines are columns here, and their figures rows
    const [missed] = said(["Q1|110|112", "Q2|220|222", "Total|330|335"], "columns").found;
    expect(missed?.[4]).toBe("The 2 columns to the left add up to 334, which is 1 less than is stated.");
    const [none] = said(["Q1|110|112", "Q2|220|222", "Total|331|335"], "columns").found;
    expect(none?.[4]).toBe(`In none of its 2 figures is it the sum of the 2 columns to the left: ${wider}`);
  });

  it("that may be of several is told as the sum of each, and none of them is sure", () => {
    const rows = ["A|100", "B|203", "Total|303", "C|11", "D|23", "Total|99"];
    const { found, readings } = said(rows);
    expect(found.map(([how, , cell, sum]) => [how, cell, sum])).toEqual([["doubtful", "5,0", "34"]]);
    expect(readings).toEqual([
      ["As the sum of the 2 rows above: 34.", "As the sum of the 4 rows above that are not totals: 337."],
    ]);
  });

  it("that can be of nothing else has no readings", () => {
    expect(said(["A|12", "B|13", "Total|26"]).readings).toEqual([undefined]);
  });
});
