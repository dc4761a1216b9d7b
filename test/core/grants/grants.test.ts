import { grantTotal, reconcile } from "../../../src/core";
import { faultOf } from "../faultOf";
import { column, communitySafetyFund, publicContacts, restorativeJustice, victimsFund } from "../papers";

describe("grantTotal", () => {
  it("is 1,289,105 for the Victims Fund's nine rows, as the paper states", () => {
    expect(grantTotal({ amounts: column(victimsFund, 1, 9) })).toBe(1289105);
  });

  it("does not count the Victims Fund's Total row when it is given the labels", () => {
    expect(grantTotal({ amounts: column(victimsFund, 1), labels: column(victimsFund, 0) })).toBe(1289105);
  });

  it("counts every row without labels", () => {
    expect(grantTotal({ amounts: column(victimsFund, 1) })).toBe(2 * 1289105);
  });

  it("is 7,319,000 for the Community Safety Fund: a total in the middle, reserves after it, a total to allocate", () => {
    const labels = column(communitySafetyFund, 0);
    expect(grantTotal({ amounts: column(communitySafetyFund, 1), labels })).toBe(7319000);
  });

  it("is 2,321,949 for the public contacts: Total Emergency Calls is a row, Total Contacts is a total", () => {
    expect(grantTotal({ amounts: column(publicContacts, 1), labels: column(publicContacts, 0) })).toBe(
      2321949,
    );
  });

  it("adds pence exactly: ten times £0.10 and £0.20 are £3.00", () => {
    expect(grantTotal({ amounts: Array.from({ length: 10 }, () => [0.1, 0.2]) })).toBe(3);
  });

  it("reads a bare amount, a row and a block", () => {
    expect(grantTotal({ amounts: "£1.2m" })).toBe(1200000);
    expect(grantTotal({ amounts: [[1, 2, 3]] })).toBe(6);
    expect(
      grantTotal({
        amounts: [
          [1, 2],
          ["(1,200)", ""],
        ],
      }),
    ).toBe(-1197);
  });

  it("counts nothing for missing amounts, whether Excel passes blanks as 0, null or text", () => {
    expect(grantTotal({ amounts: [[5], [0], [null], [""], ["n/a"], ["-"]] })).toBe(5);
    expect(grantTotal({ amounts: [[null]] })).toBe(0);
  });

  it.each([
    "Total",
    " TOTALS ",
    "Sub-total",
    "Sub - total",
    "Subtotal",
    "sub total",
    "Grand Total",
    "Overall-Total",
    "Total to allocate",
  ])("never counts a row labelled %j", (label) => {
    expect(grantTotal({ amounts: [[10], [999]], labels: [["A"], [label]] })).toBe(10);
  });

  it.each([
    // what the label says, the row's amount, what the list of 10, 20 and that row then adds up to
    ["Total awarded", 30, 30],
    ["Total awarded", 31, 61],
    ["Totally new project", 30, 60],
    ["", 30, 60],
    [null, 30, 60],
    ["Sum", 30, 60],
  ])("takes a row labelled %j of %d after rows of 10 and 20 to make %d", (label, amount, total) => {
    expect(grantTotal({ amounts: [[10], [20], [amount]], labels: [["A"], ["B"], [label]] })).toBe(total);
  });

  it("knows a total of the rows since the last total, and one of all rows", () => {
    const rows = [
      ["A", 10],
      ["B", 20],
      ["Total North", 30],
      ["C", 5],
      ["Total South", 5],
      ["Total both", 35],
    ];
    const amounts = rows.map((row) => [row[1]]);
    expect(grantTotal({ amounts, labels: rows.map((row) => [row[0]]) })).toBe(35);
  });

  it.each([
    [[[1], ["twelve"]], "amounts is not a number: twelve (row 2)"],
    [[[1, 0.001]], "amounts is not whole pence: 0.001 (column 2)"],
    [[[1000.001]], "amounts is not whole pence: 1000.001"],
    [
      [
        [1, 2],
        [3, "£100,000,000,000"],
      ],
      "amounts is beyond £99,999,999,999.99: £100,000,000,000 (row 2, column 2)",
    ],
  ])("refuses %j", (amounts, words) => {
    expect(faultOf(() => grantTotal({ amounts }))).toEqual({ code: "#VALUE!", words });
  });

  it("takes the largest amount, and one worked out a hair from whole pence", () => {
    expect(grantTotal({ amounts: "£99,999,999,999.99" })).toBe(99999999999.99);
    expect(grantTotal({ amounts: [[0.1 + 0.2]] })).toBe(0.3);
  });

  it("refuses a sum that can't be held exactly", () => {
    const amounts = Array.from({ length: 901 }, () => [99999999999.99]);
    const fault = { code: "#VALUE!", words: "amounts adds up to more than can be held exactly" };
    expect(faultOf(() => grantTotal({ amounts }))).toEqual(fault);
    expect(faultOf(() => grantTotal({ amounts, labels: amounts.map(() => ["A"]) }))).toEqual(fault);
  });

  it("refuses labels of another number than the amounts", () => {
    expect(faultOf(() => grantTotal({ amounts: [[1], [2]], labels: [["A"], ["B"], ["C"]] }))).toEqual({
      code: "#VALUE!",
      words: "labels has more cells than amounts: 3, not 2",
    });
  });
});

describe("reconcile", () => {
  const amounts = column(restorativeJustice, 1, 7);

  it("finds that the restorative justice projects are the £305,466 their paper states", () => {
    expect(reconcile({ amounts, stated: "£305,466" })).toEqual({ difference: 0, verdict: "Reconciles" });
  });

  it("finds the same grant £1,000 less in the Victims Fund table", () => {
    expect(reconcile({ amounts, stated: "£304,466" })).toEqual({
      difference: 1000,
      verdict: "Stated total is £1,000.00 less than the rows",
    });
  });

  it("says when the stated total is more, to the penny", () => {
    expect(reconcile({ amounts: [[1], [2]], stated: 1234567.89 })).toEqual({
      difference: -1234564.89,
      verdict: "Stated total is £1,234,564.89 more than the rows",
    });
  });

  it("leaves out total rows when it is given the labels", () => {
    const labels = column(restorativeJustice, 0);
    expect(reconcile({ amounts: column(restorativeJustice, 1), stated: 305466, labels }).verdict).toBe(
      "Reconciles",
    );
  });

  it("is #N/A without a stated total, #VALUE! with one that is no amount", () => {
    expect(faultOf(() => reconcile({ amounts, stated: null }))).toEqual({
      code: "#N/A",
      words: "stated is missing",
    });
    expect(faultOf(() => reconcile({ amounts, stated: "lots" })).words).toBe("stated is not a number: lots");
    expect(faultOf(() => reconcile({ amounts, stated: [[1], [2]] }))).toEqual({
      code: "#VALUE!",
      words: "stated has more than one cell: 2",
    });
  });
});
