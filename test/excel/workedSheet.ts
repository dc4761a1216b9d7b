import type { GivenSheet } from "../../src/workbench";

/** Where the table would stand on the worked sheet: its first cell. */
export const workedTarget = { kind: "cell", address: "'Worked sheet'!B2" } as const;

/**
 * A sheet that people have worked on. In B2:E7, where a table is to stand: formulas, one of which shows
 * nothing, text that looks like a number, a date, a formula or a truth value, and numbers and formulas in
 * cells that were formatted as text afterwards.
 */
export const workedSheet: GivenSheet = {
  name: "Worked sheet",
  columnWidths: [60, 90, 300, 40, 120],
  boldRows: [1],
  rows: [
    [21, "Figures", null, null, null, null, "=E2+1"],
    [null, "Old title", "-5%", '=TEXT(A1,"0")', "=A1*2"],
    [null, { value: 42_476, format: "dd/mm/yyyy" }, { value: 0.05, format: "0%" }, '=IF(A1>0,"","x")', true],
    [null, { value: 5, format: "@" }, { value: "=A1+1", format: "@" }, "£1,200", "TRUE"],
    [null, "Apr-16", "=1/0", "007", { value: 1234.5, format: "£#,##0.00" }],
    [null, "1,200", null, "plain words", "two\nlines"],
    [null, "+44", "@home", "'quoted", " "],
    ["below", 1, 2, 3, 4],
  ],
};

/** The looks and sizes that people gave it, set as they would be in Excel. */
export async function dressWorkedSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(workedSheet.name);
    // Text that begins with = can only be entered with its apostrophe.
    sheet.getRange("D2").values = [["'=1+1"]];
    const { format: title } = sheet.getRange("B2:C2");
    title.fill.color = "#FFEE00";
    title.font.size = 18;
    title.font.italic = true;
    title.rowHeight = 36;
    const { format: middle } = sheet.getRange("C3:D5");
    middle.font.color = "#C00000";
    middle.wrapText = true;
    middle.horizontalAlignment = "Center";
    middle.verticalAlignment = "Top";
    const { format: left } = sheet.getRange("B4:B7");
    left.indentLevel = 2;
    left.horizontalAlignment = "Left";
    const bottom = sheet.getRange("B3:E3").format.borders.getItem("EdgeBottom");
    bottom.style = "Double";
    bottom.color = "#0000FF";
    sheet.getRange("B7:E7").format.borders.getItem("EdgeTop").weight = "Thick";
    sheet.getRange("A3:A3").format.rowHeight = 45;
    await context.sync();
  });
}
