import { checkFigures } from "../../../src/core/checks/checkFigures";
import type { CheckedSheet } from "../../../src/core/checks/checkedSheet";
import type { CheckResult } from "../../../src/core/checks/finding";
import { asText, known, planted, type Expected } from "./expected";
import { folder, paperRows, papers, papersAreHere, textSheet, typedSheet, type Paper } from "./sheetOf";

const names = Object.keys(papers) as Paper[];

function workbook(make: (name: string, rows: string[][]) => CheckedSheet): CheckedSheet[] {
  return names.map((name) => make(name, paperRows(name)));
}

function found({ findings }: CheckResult) {
  return findings.map(({ severity, check, cell }) => [severity, check, cell.sheet, cell.row, cell.column]);
}

function sorted(expected: readonly Expected[]): readonly Expected[] {
  return [...expected].sort(
    (a, b) => names.indexOf(a[2]) - names.indexOf(b[2]) || a[3] - b[3] || a[4] - b[4],
  );
}

const ifHere = papersAreHere ? describe : describe.skip;
if (!papersAreHere) console.log(`Skipped: ${folder} is not here.`);

ifHere("the check of the papers' figures", () => {
  it("finds what is known to disagree, and nothing else", () => {
    expect(found(checkFigures(workbook(typedSheet)))).toEqual(sorted(known));
  });

  it("finds the same in figures pasted as text, and notes each column of them once", () => {
    expect(found(checkFigures(workbook(textSheet)))).toEqual(sorted([...known, ...asText]));
  });

  it("names both readings of the hate crimes, and the count that would settle them", () => {
    const [finding] = checkFigures([typedSheet("Hate crime", paperRows("Hate crime"))]).findings;
    expect(finding).toMatchObject({ stated: "2", worksOutTo: "3" });
    expect(finding?.why).toBe("7 shares fit a total of 63, but the figures add up to 62.");
    expect(finding?.readings).toEqual([
      "If “HINDUISM” is 3, the total is 63 and the shares are right.",
      "If the total is 62, other shares are wrong: “HINDUISM” 4.8% would be 3.2%, “ISLAM” 43% would be 44% and “BLANK” 25% would be 26%.",
    ]);
  });

  it.each(planted)("finds $made in $paper: $because", ({ paper, row, column, made, found: expected }) => {
    const rows = paperRows(paper);
    const line = rows[row] ?? [];
    expect(line[column]).toBeDefined();
    line[column] = made;
    for (const make of [typedSheet, textSheet]) {
      const { findings } = checkFigures([make(paper, rows)]);
      const told = findings
        .filter(({ check }) => check !== "textNumber")
        .map(({ severity, check, cell, worksOutTo }) => [severity, check, cell.row, cell.column, worksOutTo]);
      const others = known
        .filter(
          ([, check, name, ...at]) =>
            name === paper && check === "otherTotal" && at.join() !== [row, column].join(),
        )
        .map(([severity, check, , ...at]) => [severity, check, ...at, "3"]);
      expect(told).toEqual(expect.arrayContaining([...expected]));
      expect(told).toHaveLength(expected.length + others.length);
    }
  });
});
