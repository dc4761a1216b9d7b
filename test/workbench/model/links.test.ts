import { act } from "../../../src/workbench";
import { exportXlsx } from "../../../src/workbench/host/xlsx/exportXlsx";
import { unzip } from "@cj-tech-master/excelts/archive";
import { codeOf } from "../codeOf";
import { hostWith, onSheetNamed } from "./hostWith";

const host = hostWith([
  { name: "Contents", rows: [["Table 1"]] },
  { name: "Table 1", rows: [["Robbery"]] },
]);
const onContents = <T>(work: (sheet: Excel.Worksheet) => T | Promise<T>) => onSheetNamed("Contents", work);
const link = { documentReference: "'Table 1'!A1", textToDisplay: "Robberies", screenTip: "Go there" };

describe("a link of a cell", () => {
  test("is told with the text that it shows, in the looks of links", async () => {
    const cell = await onContents((sheet) => {
      sheet.getRange("A1").hyperlink = link;
      return sheet.getRange("A1").load("hyperlink,values,format/font/underline,format/font/color");
    });
    expect(cell.hyperlink).toEqual(link);
    expect(cell.values).toEqual([["Robberies"]]);
    expect(cell.format.font).toMatchObject({ underline: "Single", color: "#0563C1" });
  });

  test("keeps the cell's own text where none is given, stays when another is entered, and moves with its cell", async () => {
    await onContents((sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.org" };
    });
    act(host, "insertRows", { sheet: "Contents", row: 1 });
    const cell = await onContents((sheet) => {
      sheet.getRange("A2").values = [["Elsewhere"]];
      return sheet.getRange("A2").load("hyperlink");
    });
    expect(cell.hyperlink).toEqual({ address: "https://example.org", textToDisplay: "Elsewhere" });
  });

  test("goes when all or links alone are cleared", async () => {
    const hyperlinks: unknown[] = [];
    for (const what of ["Hyperlinks", "All"] as const) {
      const cell = await onContents((sheet) => {
        sheet.getRange("A1").hyperlink = link;
        sheet.getRange("A1").clear(what);
        return sheet.getRange("A1").load("hyperlink");
      });
      hyperlinks.push(cell.hyperlink);
    }
    expect(hyperlinks).toEqual([null, null]);
  });

  test("that leads nowhere is refused", async () => {
    const refusal = codeOf(
      onContents((sheet) => {
        sheet.getRange("A1").hyperlink = { textToDisplay: "Robberies" };
      }),
    );
    expect(await refusal).toBe("InvalidArgument");
  });

  test("is followed to the cells that it leads to", async () => {
    await onContents((sheet) => {
      sheet.getRange("A1").hyperlink = link;
    });
    const contents = host.spreadsheet.workbook().getSheetByName("Contents");
    if (!contents) throw new Error("There is no sheet Contents.");
    host.followLink({ sheet: contents, row: 0, column: 0, rows: 1, columns: 1 });
    const { selection } = host.spreadsheet.state;
    expect(selection?.sheet.getSheetName()).toBe("Table 1");
  });

  test("stands in the exported file as a place of its own workbook", async () => {
    await onContents((sheet) => {
      sheet.getRange("A1").hyperlink = link;
    });
    const file = unzip(await exportXlsx(host.spreadsheet, "BOARD"));
    const bytes = await file.bytes("xl/worksheets/sheet1.xml");
    const sheet = new TextDecoder().decode(bytes ?? new Uint8Array());
    expect(sheet).toContain('<hyperlink ref="A1" tooltip="Go there" location="&apos;Table 1&apos;!A1"/>');
  });
});
