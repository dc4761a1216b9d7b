import {
  checkFigures,
  resultWords,
  withFindings,
  type CheckId,
  type CheckResult,
  type Finding,
  type Severity,
} from "../../../src/core";
import { compareInSteps } from "../../../src/core/checks/checkFigures";
import { table, typedSheet } from "./sheetOf";

function finding(
  check: CheckId,
  sheet: string,
  row: number,
  column: number,
  severity: Severity = "wrong",
): Finding {
  return { severity, check, cell: { sheet, row, column }, stated: "1", worksOutTo: "2", why: "", also: [] };
}

const place = ({ check, cell }: Finding): string => `${check} ${cell.sheet} ${cell.row},${cell.column}`;
const nothing: CheckResult = { findings: [], checked: 7, counts: { wrong: 0, doubtful: 0, note: 0 } };

describe("figures of several sheets", () => {
  const sheet = (name: string, total: number, over = "") =>
    typedSheet(name, table(`${over}Area|2014|2015\nNorth|1200|900\nSouth|1301|800\nTotal|2501|${total}`));

  it("are found in the order of the sheets as given, not of their names", () => {
    const { findings } = checkFigures([sheet("Zebra", 1701, "-\n-\n"), sheet("Ape", 1702)]);
    expect(findings.map(place)).toEqual(["total Zebra 5,2", "total Ape 3,2"]);
  });

  it("tell that they are compared before they are", () => {
    const steps = compareInSteps([]);
    expect(steps.next()).toEqual({ done: false, value: { stage: "compare", done: 0, total: 1 } });
    expect(steps.next()).toEqual({
      done: true,
      value: { findings: [], checked: 0, counts: { wrong: 0, doubtful: 0, note: 0 } },
    });
  });

  it("count each figure once, be it held on its sheet and across", () => {
    const held = (name: string) => [
      { sheet: name, row: 1, column: 1 },
      { sheet: name, row: 11, column: 1 },
      { sheet: name, row: 1, column: 1 },
    ];
    const checked = ["One", "Two"].map((name) => ({
      sheet: name,
      findings: [],
      held: held(name),
      tables: [],
    }));
    const steps = compareInSteps(checked);
    steps.next();
    expect(steps.next().value).toMatchObject({ checked: 4 });
  });
});

describe("findings put together", () => {
  it("stand in the order of sheets, rows and columns, whichever came first", () => {
    const result = withFindings(
      { ...nothing, findings: [finding("total", "One", 9, 1), finding("share", "Two", 2, 2)] },
      [
        finding("boardError", "Two", 1, 3),
        finding("boardError", "Two", 2, 1),
        finding("boardError", "One", 10, 0),
        finding("boardError", "One", 3, 4),
      ],
    );
    expect(result.findings.map(place)).toEqual([
      "boardError One 3,4",
      "total One 9,1",
      "boardError One 10,0",
      "boardError Two 1,3",
      "boardError Two 2,1",
      "share Two 2,2",
    ]);
  });

  it("are said once where one check finds a cell in two ways, the first of them", () => {
    const first = { ...finding("total", "One", 1, 1), why: "First." };
    const again = { ...finding("total", "One", 1, 1), why: "Again." };
    const result = withFindings({ ...nothing, findings: [first] }, [
      again,
      finding("share", "One", 1, 1),
      finding("total", "Two", 1, 1),
      finding("total", "One", 1, 2),
      finding("total", "One", 11, 1),
    ]);
    expect(result.findings.filter(({ why }) => why !== "")).toEqual([first]);
    expect(result.findings.map(place)).toEqual([
      "total One 1,1",
      "share One 1,1",
      "total One 1,2",
      "total One 11,1",
      "total Two 1,1",
    ]);
  });

  it("are counted by how sure they are, beside the figures that were checked", () => {
    const result = withFindings(nothing, [
      finding("boardError", "One", 1, 1, "wrong"),
      finding("boardError", "One", 1, 2, "doubtful"),
      finding("boardError", "One", 1, 3, "doubtful"),
      finding("staleTable", "One", 1, 4, "note"),
      finding("staleTable", "One", 1, 5, "note"),
      finding("staleTable", "One", 1, 6, "note"),
    ]);
    expect(result).toMatchObject({ checked: 7, counts: { wrong: 1, doubtful: 2, note: 3 } });
  });
});

describe("a result in words", () => {
  it.each<[number, [number, number, number], string]>([
    [0, [0, 0, 0], "0 figures checked, 0 wrong, 0 doubtful"],
    [1, [1, 0, 0], "1 figure checked, 1 wrong, 0 doubtful"],
    [214, [3, 1, 0], "214 figures checked, 3 wrong, 1 doubtful"],
    [214, [3, 1, 1], "214 figures checked, 3 wrong, 1 doubtful, 1 note"],
    [1214, [0, 0, 2], "1,214 figures checked, 0 wrong, 0 doubtful, 2 notes"],
    [1234567, [0, 2, 0], "1,234,567 figures checked, 0 wrong, 2 doubtful"],
  ])("of %d figures and %j findings is told", (checked, [wrong, doubtful, note], words) => {
    expect(resultWords({ findings: [], checked, counts: { wrong, doubtful, note } })).toBe(words);
  });
});
