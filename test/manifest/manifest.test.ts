import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressFaults } from "./addressFaults";
import { iconFaults } from "./iconFaults";
import { lengthFaults } from "./lengthFaults";
import { elements, manifestDocument, setting, valueOf } from "./manifestDocument";
import { orderFaults } from "./orderFaults";
import { referenceFaults } from "./referenceFaults";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = manifestDocument(xml);
const readPicture = (file: string) => readFileSync(join(root, file));

/** The manifest with one thing changed, to show that a check sees it. */
function changed(from: string | RegExp, to: string): Document {
  const other = xml.replace(from, to);
  if (other === xml) throw new Error(`Nothing changed: ${String(from)} is not in the manifest.`);
  return manifestDocument(other);
}

describe("the manifest, offline", () => {
  test("its elements stand in the schema's order", () => {
    expect(orderFaults(manifest)).toEqual([]);
  });
  test("its texts are as long as the schema allows", () => {
    expect(lengthFaults(manifest)).toEqual([]);
  });
  test("each resource id points to a resource of the right kind, and each resource is used", () => {
    expect(referenceFaults(manifest)).toEqual([]);
  });
  test("each address is https, on the development server", () => {
    expect(addressFaults(manifest, "https://localhost:3000")).toEqual([]);
  });
  test("each icon is drawn in the size the manifest says", () => {
    expect(iconFaults(manifest, readPicture)).toEqual([]);
  });
  test("its namespaces are the schema's", () => {
    expect(manifest.documentElement.namespaceURI).toBe(
      "http://schemas.microsoft.com/office/appforoffice/1.1",
    );
    expect(elements(manifest, "VersionOverrides").map((element) => element.namespaceURI)).toEqual([
      "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    ]);
    expect(elements(manifest, "bt:Images").map((element) => element.namespaceURI)).toEqual([
      "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    ]);
  });
  test("its id is a random GUID (RFC 4122, version 4)", () => {
    expect(setting(manifest, "Id")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
  test("its version has four parts and is not below 1.0, which Microsoft's validator asks for", () => {
    expect(setting(manifest, "Version")).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
  });
  test("it is for Excel alone, in British English, and may read and write the workbook", () => {
    expect(
      elements(manifest, "Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type")),
    ).toEqual(["Workbook", "Workbook"]);
    expect(setting(manifest, "DefaultLocale")).toBe("en-GB");
    expect(setting(manifest, "Permissions")).toBe("ReadWriteDocument");
  });
  test("it asks for ExcelApi 1.14 and CustomFunctionsRuntime 1.3, which Excel 2021 has", () => {
    const sets = elements(manifest, "Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([
      ["ExcelApi", "1.14"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });
  test("its functions are in the namespace BOARD", () => {
    expect(elements(manifest, "Namespace").map((element) => resource(element.getAttribute("resid")))).toEqual(
      ["BOARD"],
    );
  });
  test("its buttons open one pane, each at its own screen", () => {
    const buttons = elements(manifest, "Control").map((control) => [
      resource(control.querySelector(":scope > Label")?.getAttribute("resid")),
      control.querySelector("TaskpaneId")?.textContent,
      resource(control.querySelector("SourceLocation")?.getAttribute("resid")),
    ]);
    expect(buttons).toEqual([
      ["Scorecard", "Boardsheet", "https://localhost:3000/taskpane.html?screen=scorecard"],
      ["Control chart", "Boardsheet", "https://localhost:3000/taskpane.html?screen=chart"],
      ["Allocation", "Boardsheet", "https://localhost:3000/taskpane.html?screen=allocation"],
      ["Milestones", "Boardsheet", "https://localhost:3000/taskpane.html?screen=milestones"],
      ["Check figures", "Boardsheet", "https://localhost:3000/taskpane.html?screen=check"],
      ["Tables", "Boardsheet", "https://localhost:3000/taskpane.html?screen=tables"],
      ["Copy for Word", "Boardsheet", "https://localhost:3000/taskpane.html?screen=word"],
      ["Paper section", "Boardsheet", "https://localhost:3000/taskpane.html?screen=section"],
      ["Check accessibility", "Boardsheet", "https://localhost:3000/taskpane.html?screen=accessibility"],
      ["Publication", "Boardsheet", "https://localhost:3000/taskpane.html?screen=publication"],
      ["Print set-up", "Boardsheet", "https://localhost:3000/taskpane.html?screen=print"],
      ["Freeze formulas", "Boardsheet", "https://localhost:3000/taskpane.html?screen=freeze"],
      ["Open Boardsheet", "Boardsheet", "https://localhost:3000/taskpane.html"],
    ]);
  });
});

function resource(id: string | null | undefined): string | undefined {
  const found = [...manifest.querySelectorAll("Resources > * > *")].find(
    (it) => it.getAttribute("id") === id,
  );
  return found && valueOf(found);
}

describe("the checks see", () => {
  test("XML that is not well formed", () => {
    expect(() => manifestDocument(xml.replace("</Group>", ""))).toThrow();
  });
  test("an element before its turn", () => {
    const early = changed(
      /(<DefaultSettings>[^]*<\/DefaultSettings>)(\s*)(<Permissions>.*<\/Permissions>)/,
      "$3$2$1",
    );
    expect(orderFaults(early)).toEqual([expect.stringContaining("OfficeApp holds")]);
    const swapped = changed(/(<Script>[^]*?<\/Script>)(\s*)(<Page>[^]*?<\/Page>)/, "$3$2$1");
    expect(orderFaults(swapped)).toEqual([expect.stringContaining('CustomFunctions holds "Page Script')]);
  });
  test("an element that does not belong", () => {
    expect(orderFaults(changed("<Hosts>", "<Hosts><Other />"))).toHaveLength(1);
    expect(orderFaults(changed("<Id>", "<Id><Other />"))).toHaveLength(1);
  });
  test("a name of 126 characters and none of 125", () => {
    expect(
      lengthFaults(
        changed('DisplayName DefaultValue="Boardsheet"', `DisplayName DefaultValue="${"n".repeat(125)}"`),
      ),
    ).toEqual([]);
    expect(
      lengthFaults(
        changed('DisplayName DefaultValue="Boardsheet"', `DisplayName DefaultValue="${"n".repeat(126)}"`),
      ),
    ).toHaveLength(1);
  });
  test("a description of 251 characters, a short string of 126, a long one of 251, a resid of 33", () => {
    expect(lengthFaults(changed(/(<Description DefaultValue=")[^"]*/, `$1${"d".repeat(251)}`))).toHaveLength(
      1,
    );
    expect(
      lengthFaults(changed(/(id="Group.Label" DefaultValue=")[^"]*/, `$1${"s".repeat(126)}`)),
    ).toHaveLength(1);
    expect(lengthFaults(changed(/(id="Open.Tip" DefaultValue=")[^"]*/, `$1${"l".repeat(251)}`))).toHaveLength(
      1,
    );
    expect(lengthFaults(changed('resid="Open.Tip"', `resid="${"r".repeat(33)}"`))).toHaveLength(1);
  });
  test("an id that points nowhere, into the wrong list, or that nothing uses, or that stands twice", () => {
    expect(referenceFaults(changed('resid="Open.Tip"', 'resid="Gone"'))).toEqual([
      "Gone: not in bt:LongStrings",
      "Open.Tip: nothing uses it",
    ]);
    expect(referenceFaults(changed('Label resid="Group.Label"', 'Label resid="Open.Tip"'))).toEqual([
      "Open.Tip: not in bt:ShortStrings",
      "Group.Label: nothing uses it",
    ]);
    expect(referenceFaults(changed('id="Boardsheet.Open"', 'id="Boardsheet.Scorecard"'))).toEqual([
      "Boardsheet.Scorecard: stands twice",
    ]);
  });
  test("an address that is not https", () => {
    expect(
      addressFaults(
        changed('Url id="Home.Page" DefaultValue="https:', 'Url id="Home.Page" DefaultValue="http:'),
        "https://localhost:3000",
      ),
    ).toEqual(["http://localhost:3000/taskpane.html: not on https://localhost:3000"]);
  });
  test("an icon of the wrong size, and a size that is missing", () => {
    const wrong = changed('assets/icon-64.png"', 'assets/icon-80.png"');
    expect(iconFaults(wrong, readPicture)).toEqual([
      "https://localhost:3000/assets/icon-80.png is 80 x 80, not 64 x 64",
    ]);
    const missing = changed('<bt:Image size="80" resid="Icon.80" />', "");
    expect(iconFaults(missing, readPicture)).toEqual(["No icon of 80 px"]);
  });
});
