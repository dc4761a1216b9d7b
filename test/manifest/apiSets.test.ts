import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { apiUses, type ApiUse } from "./apiUses";
import { elements, manifestDocument } from "./manifestDocument";
import { compareVersions } from "./requirementOf";

const root = join(__dirname, "../..");
const floor = declared("ExcelApi");

function declared(set: string): string {
  const manifest = manifestDocument(readFileSync(join(root, "manifest.xml"), "utf8"));
  const found = elements(manifest, "Set").find((element) => element.getAttribute("Name") === set);
  return found?.getAttribute("MinVersion") ?? "0.0";
}

/** Source files of a folder, without src/excel/newer: what is there asks Excel first and has another way. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("src/excel/newer/"));
}

const excel = sources("src/excel");
const fixtures = sources("test/manifest/fixtures");
const program = ts.createProgram([...excel, ...fixtures], {
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["office-js"],
});

/** Uses that the manifest's sets don't cover, as `member (set) place`. */
function tooNew(files: string[]): string[] {
  return apiUses(program, files)
    .filter(({ set, version }) => set !== "ExcelApi" || compareVersions(version, floor) > 0)
    .map(told);
}

function told({ member, set, version, place }: ApiUse): string {
  return `${member} (${set} ${version}) ${place}`;
}

describe("the API sets of Excel", () => {
  test("used in src/excel are those the manifest asks for", () => {
    expect(apiUses(program, excel)).not.toEqual([]);
    expect(tooNew(excel)).toEqual([]);
  });
  test("a newer member is found by name and line, however it is written", () => {
    const file = "test/manifest/fixtures/newerMembers.ts";
    expect(tooNew([file])).toEqual([
      `Range.valuesAsJson (ExcelApi 1.16) ${file}:4`,
      `Range.valuesAsJson (ExcelApi 1.16) ${file}:5`,
      `TableRow.valuesAsJson (ExcelApi 1.16) ${file}:6`,
      `RangeLoadOptions.valuesAsJson (ExcelApi 1.16) ${file}:7`,
      `Range.valuesAsJson (ExcelApi 1.16) ${file}:9`,
      `TableRowCollection.add (ExcelApi 1.15) ${file}:10`,
      `ClearApplyTo.resetContents (ExcelApi 1.18) ${file}:11`,
      `ClearApplyTo.resetContents (ExcelApi 1.18) ${file}:12`,
      `RangeCopyType.link (ExcelApiOnline 1.1) ${file}:13`,
      `RunOptions.mergeUndoGroup (ExcelApi 1.20) ${file}:14`,
    ]);
  });
  test("an older member, or a newer one only in a type, is not reported", () => {
    expect(tooNew(["test/manifest/fixtures/olderMembers.ts"])).toEqual([]);
    const found = apiUses(program, ["test/manifest/fixtures/olderMembers.ts"]).map(
      ({ member, version }) => `${member} ${version}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "Range.hasSpill 1.12",
        "TableRowCollection.add 1.4",
        "BorderIndex.edgeTop 1.1",
      ]),
    );
  });
});
