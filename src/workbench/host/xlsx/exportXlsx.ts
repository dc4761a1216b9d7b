import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { chartRecords, isBuiltIn, type Spreadsheet, usedArea, visibility } from "../../model";
import { withoutFilterButtons } from "./withoutFilterButtons";
import { writeCells } from "./writeCells";
import { writeChart } from "./writeChart";
import { writeSheet } from "./writeSheet";

const states: Readonly<Record<string, "visible" | "hidden" | "veryHidden">> = {
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** A chart's corner as a fraction of the cells that it stands on, which is what the file holds. */
function corner({ row, column }: { row: number; column: number }, across: number, down: number) {
  return { col: column + across, row: row + down };
}

function writeSheets(spreadsheet: Spreadsheet, workbook: Workbook, namespace: string): void {
  const charts = chartRecords(spreadsheet);
  for (const from of spreadsheet.workbook().getSheets()) {
    const to = workbook.addWorksheet(from.getSheetName());
    to.state = states[visibility(spreadsheet, from)] ?? "visible";
    const used = usedArea(spreadsheet, from, false);
    writeSheet(spreadsheet, from, to, used ? used.row + used.rows : 0);
    writeCells({ spreadsheet, namespace }, from, to);
    for (const drawing of charts.filter(({ sheet }) => sheet === from.getSheetName())) {
      const { start, end } = drawing.corners;
      writeChart(to, drawing, {
        tl: corner(start, start.across, start.down),
        br: corner(end, end.across, end.down),
        editAs: "twoCell",
      });
    }
  }
}

/** Defined names, hidden ones too. Names that hold no cells are kept as the formulas they are. */
function writeNames(spreadsheet: Spreadsheet, workbook: Workbook): void {
  const ids = spreadsheet
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetId());
  const shown = spreadsheet.names().filter((name) => !isBuiltIn(name) && !name.formula.includes("#REF!"));
  const given = shown.map(({ name, formula, visible, sheetId }) => {
    const localSheetId = sheetId === undefined ? {} : { localSheetId: ids.indexOf(sheetId) };
    const rawText = formula.slice(1);
    const isReference = /^(?:'(?:[^']|'')+'|[^'!()+*/,-]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(
      rawText,
    );
    const held = isReference ? { ranges: [rawText] } : { ranges: [], formulaExpression: rawText, rawText };
    return { name, ...held, ...localSheetId, hidden: !visible };
  });
  workbook.definedNames.model = [...workbook.definedNames.model, ...given];
}

/**
 * The workbook as a file that Excel and LibreOffice open: cells, tables, names, page set-up and charts. Formulas of
 * the add-in's own functions, which begin with `namespace`, are written as their values.
 */
export async function exportXlsx(spreadsheet: Spreadsheet, namespace: string): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  writeSheets(spreadsheet, workbook, namespace);
  writeNames(spreadsheet, workbook);
  // It would warn of the filters that are taken out next.
  const file = await workbook.xlsx.writeBuffer({ validate: false });
  return withoutFilterButtons(new Uint8Array(file));
}
