import { checkShares } from "../../../../src/core/checks/shares/checkShares";
import { foundIn, heldIn, newOutcome, viewOf } from "../linesOf";

/** The figures that were held, and how sure, which check, the cell and what it works out to. */
function told(...rows: string[]) {
  const outcome = newOutcome();
  checkShares(viewOf(rows), outcome);
  return [heldIn(outcome), ...foundIn(outcome).map((found) => found.slice(0, 4).join(" "))];
}

// One case a line. Shares are of the sum unless a total is stated.
// prettier-ignore
describe("percentages beside amounts", () => {
  it("are shares of their total", () => {
    expect(told("Answer|No.|%", "Yes|40|40%", "No|25|25%", "Unsure|35|36%", "Total|100|100%")).toEqual(["1,2 2,2 3,2 4,2", "wrong share 3,2 35%"]);
  });

  it("are not amounts, changes, or of another time", () => {
    const rows = ["Yes|40|40%", "No|25|25%", "Unsure|35|36%"];
    expect(told("Answer|No.|Change", ...rows)).toEqual([""]);
    expect(told("Answer|No.|Target %", ...rows)).toEqual([""]);
    expect(told("Answer|No.|Previous change", ...rows)).toEqual([""]);
    expect(told("Answer|No.|Score", "Yes|400|40", "No|250|25", "Unsure|350|36", "Total|1000|100")).toEqual([""]);
    expect(told("Answer|No.|Part", "Yes|40|0.40", "No|25|0.25", "Unsure|35|0.36", "Total|100|1")).toEqual([""]);
  });

  it("are shares of amounts that their heading names, though others fit better", () => {
    // Of 2014 all three would be right: 400, 600 and 960 of 2,000.
    const rows = ["A|200|400|20%", "B|320|600|30%", "C|480|960|48%", "Total|1000|2000|"];
    expect(told("Area|2013 no.|2014 no.|2013 %", ...rows)).toEqual(["1,3 2,3 3,3", "wrong share 2,3 32%"]);
    expect(told("Area|2013 no.|2014 no.|2014 %", ...rows)).toEqual(["1,3 2,3 3,3"]);
  });

  it("are shares of what fits best where no heading names them", () => {
    expect(told("Area|Visits|Calls|%", "A|200|471|20.0%", "B|300|302|30.0%", "C|500|404|51.0%")).toEqual(["1,3 2,3 3,3", "wrong share 3,3 50.0%"]);
    expect(told("Area|Calls|Visits|%", "A|471|200|20.0%", "B|302|300|30.0%", "C|404|500|51.0%")).toEqual(["1,3 2,3 3,3", "wrong share 3,3 50.0%"]);
  });

  it("are of one of the five amounts nearest", () => {
    const rows = (others: string) => [`A|200|${others}|20.0%`, `B|300|${others}|30.0%`, `C|500|${others}|51.0%`];
    expect(told("Area|Visits|P|Q|R|S|%", ...rows("7|7|7|7"))[1]).toBe("wrong share 3,6 50.0%");
    expect(told("Area|Visits|P|Q|R|S|T|%", ...rows("7|7|7|7|7"))).toEqual([""]);
  });

  it("are not of percentages", () => {
    expect(told("Area|Base %|Part %", "A|20.0%|20.0%", "B|30.0%|30.0%", "C|50.0%|51.0%")).toEqual([""]);
  });

  it("may be of another column's amounts row by row, else they add up to 100%", () => {
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%", "B|210|170|18%", "C|98|77|79%")).toEqual(["1,3 2,3 3,3", "wrong share 2,3 81%"]);
    expect(told("Answer|%", "Yes|52%", "No|50%", "Total|100%")).toEqual(["3,1", "wrong total 3,1 102%"]);
  });

  it("are none where they fit nothing", () => {
    expect(told("Area|Visits|%", "A|471|20%", "B|302|31%", "C|404|90%")).toEqual([""]);
  });
});

// prettier-ignore
describe("percentages that fit another total", () => {
  it("are told of where one count may be misprinted", () => {
    expect(told("Religion|No.|%", "Islam|27|43%", "Hindu|2|4.8%", "Sikh|16|25%", "Blank|5|7.9%", "None|6|9.5%", "Christian|6|9.5%").slice(1)).toEqual(["doubtful otherTotal 2,1 3"]);
  });

  // 16.7, 25.0, 8.3 and 41.7% are 200, 300, 100 and 500 of 1,200; they add up to 1,100.
  const of1200 = ["A|200|16.7%", "B|300|25.0%", "C|100|8.3%"];

  it("are told of at the first that is off", () => {
    expect(told("Area|No.|%", ...of1200, "D|500|41.7%").slice(1)).toEqual(["doubtful otherTotal 1,2 "]);
  });

  it("are not told of where no heading names them and they fit their own total nowhere", () => {
    expect(told("Area|Visits|%", ...of1200, "D|500|41.7%")).toEqual([""]);
  });

  it("come to 75 to 125% with what does not fit", () => {
    expect(told("Area|No.|%", ...of1200, "D|500|70.0%").slice(1)).toEqual(["doubtful otherTotal 4,2 "]);
    expect(told("Area|No.|%", ...of1200, "D|500|80.0%")).toEqual([""]);
    expect(told("Area|No.|%", ...of1200, "D|500|26.0%").slice(1)).toEqual(["doubtful otherTotal 4,2 "]);
    expect(told("Area|No.|%", ...of1200, "D|500|20.0%")).toEqual([""]);
  });

  it("are three at least, without those of 0", () => {
    expect(told("Area|No.|%", "A|200|16.7%", "B|300|25.0%", "D|600|70.0%")).toEqual([""]);
    expect(told("Area|No.|%", "A|200|16.7%", "B|300|25.0%", "C|0|0.0%", "D|600|70.0%")).toEqual([""]);
  });

  it("are six in ten at least", () => {
    expect(told("Area|No.|%", ...of1200, "D|250|24.0%", "E|250|23.6%").slice(1)).toEqual(["doubtful otherTotal 4,2 "]);
    expect(told("Area|No.|%", ...of1200, "D|250|24.0%", "E|150|11.6%", "F|100|7.5%")).toEqual([""]);
  });

  it("are more than fit their own total", () => {
    // 30.0, 24.0 and 1% are of the sum, 1,000; 18.2, 22.7 and 1% of 1,100.
    expect(told("Area|No.|%", "A|300|30.0%", "B|240|24.0%", "C|10|1%", "D|200|18.2%", "E|250|22.7%").slice(1)).toEqual(["wrong share 4,2 20.0%", "wrong share 5,2 25.0%"]);
  });

  it("are not only cut off", () => {
    // 64.39 and 23.39% of 10,000 are cut off; 10,017 to 10,022 would make all three right.
    expect(told("Area|No.|%", "A|6,439|64.3%", "B|2,339|23.3%", "C|1,222|12.2%").slice(1)).toEqual(["wrong rounding 1,2 64.4%", "wrong rounding 2,2 23.4%"]);
  });
});
