import { sharesOfAnother } from "../../../../src/core/checks/shares/shareOfAnother";
import { foundIn, heldIn, newOutcome, viewOf } from "../linesOf";

/** The last column held as shares of the others' amounts. */
function told(...rows: string[]) {
  const { lines } = viewOf(rows);
  const shares = lines[lines.length - 1];
  const outcome = newOutcome();
  const isThat = shares && sharesOfAnother(shares, lines.slice(0, -1), outcome);
  return { isThat, held: heldIn(outcome), found: foundIn(outcome) };
}

const nothing = { isThat: false, held: "", found: [] };

// Sentences a line each. 331 of 402 is 82.3%, 170 of 210 is 81.0%, 77 of 98 is 78.6%.
// prettier-ignore
describe("shares of another column's amounts", () => {
  it("are held row by row, the part before or after the whole", () => {
    const right = { isThat: true, held: "1,3 2,3 3,3", found: [] };
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%", "B|210|170|81%", "C|98|77|79%")).toEqual(right);
    expect(told("Area|Satisfied|Base|%", "A|331|402|82%", "B|170|210|81%", "C|77|98|79%")).toEqual(right);
    expect(told("Area|Base|Satisfied|Other|%", "A|402|331|7|82%", "B|210|170|9|81%", "C|98|77|50|79%")).toEqual({ ...right, held: "1,4 2,4 3,4" });
  });

  it("are wrong where they are others", () => {
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%", "B|210|170|18%", "C|98|77|79%").found).toEqual([["wrong", "share", "2,3", "81%", "170 of 210 is 80.95%.", "2,2 2,1"]]);
  });

  it("are wrong too where they are cut off", () => {
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%", "B|210|170|80%", "C|98|77|79%").found).toEqual([["wrong", "rounding", "2,3", "81%", "170 of 210 is 80.95%. It works out to 80.95%: the last digit shown is cut off and not rounded, which gives 81%.", "2,2 2,1"]]);
  });

  it("are none where they fit by chance at most", () => {
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%", "B|210|170|17%", "C|98|77|23%")).toEqual(nothing);
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%")).toEqual(nothing);
    expect(told("Area|Base|%", "A|402|82%", "B|210|81%", "C|98|79%")).toEqual(nothing);
  });

  it("are none where two fit, and a part is more than its whole; wrong where three do", () => {
    // 70 of 50 is 140%.
    expect(told("Offence|2014|2015|%", "A|30|50|60%", "B|70|50|38%", "Total|100|100|100%")).toEqual(nothing);
    expect(told("Offence|2014|2015|%", "A|30|50|60%", "B|70|50|38%", "C|31|50|62%", "D|49|50|98%").found).toEqual([["wrong", "share", "2,3", "140%", "70 of 50 is 140%.", "2,1 2,2"]]);
    expect(told("Area|Capacity|Demand|%", "A|50|60|120%", "B|50|70|140%", "C|50|75|105%").found).toEqual([["wrong", "share", "3,3", "150%", "75 of 50 is 150%.", "3,2 3,1"]]);
  });

  it("need fewer digits where the heading names the part", () => {
    // 82 and 81 are 1.9 digits each, and 47.61 is 3.7.
    expect(told("Area|Base|Satisfied|% satisfied", "A|402|331|82%")).toEqual(nothing);
    expect(told("Area|Base|Satisfied|% satisfied", "A|402|331|82.3%")).toEqual({ isThat: true, held: "1,3", found: [] });
    expect(told("Area|Asked|Agreed|% agreed", "Safe|84|40|47.61%").found).toEqual([["doubtful", "rounding", "1,3", "47.62%", "40 of 84 is 47.619%. It works out to 47.619%: the last digit shown is cut off and not rounded, which gives 47.62%.", "1,2 1,1"]]);
    expect(told("Area|Base|Satisfied|% agreed", "A|402|331|82.3%")).toEqual(nothing);
    expect(told("Area|Base||%", "A|402|331|82.3%")).toEqual(nothing);
  });

  it("that the heading names are wrong where two agree and the rest is a step off, else doubtful", () => {
    // 3 of 10, 2 of 10 and 7 of 30 are 30%, 20% and 23.3%.
    const named = (...shares: string[]) => told("Area|Base|Agreed|% agreed", `A|10|3|${shares[0]}`, `B|10|2|${shares[1]}`, `C|30|7|${shares[2]}`);
    expect(named("30%", "20%", "24%").found).toEqual([["wrong", "share", "3,3", "23%", "7 of 30 is 23.33%.", "3,2 3,1"]]);
    expect(told("Area|Base|Agreed|% agreed", "A|10|3|30.0%", "B|30|7|24%").found).toEqual([["doubtful", "share", "2,3", "23%", "7 of 30 is 23.33%.", "2,2 2,1"]]);
  });

  it("that the heading names may be another in one of three, which is doubtful, and not in one of two", () => {
    // 3 of 10 and 2 of 10 are 30% and 20%; 331 of 402 is 82.3%.
    expect(told("Area|Base|Agreed|% agreed", "A|10|3|30%", "B|10|2|20%", "C|30|7|70%").found).toEqual([["doubtful", "share", "3,3", "23%", "7 of 30 is 23.33%.", "3,2 3,1"]]);
    expect(told("Area|Base|Agreed|% agreed", "A|402|331|82.3%", "B|30|7|70%")).toEqual(nothing);
  });

  it("leave out rows without all three, and a whole of 0 or less", () => {
    expect(told("Area|Base|Satisfied|%", "A|402|331|82%", "B|210||81%", "C||77|79%", "D|98|77|", "E|0|5|50%", "F|-4|-2|50%", "G|210|170|81%")).toEqual({ isThat: true, held: "1,3 7,3", found: [] });
  });
});
