import { boardLooks, type PublishedSheet } from "../../report";
import { publicationWords, workbookFaultWords } from "../../words";
import { asText, queueCells } from "../enterable";
import { pointsFor } from "../looks";
import { queuePageSetUp } from "../pageSetUp";
import { quotedSheet } from "../quotedSheet";
import { layoutOf } from "../tableLayout";
import { valuesForm } from "../valuesForm";
import { WorkbookFault } from "../workbookFault";

/** What of a sheet is read back; what it gives throws where that is not what was written. */
export type SheetCheck = () => void;

/** Queues a sheet of a publication on one that was added for it. */
export function queueSheet(sheet: Excel.Worksheet, published: PublishedSheet, tableName: string): void {
  if (published.tableName === null) queueLines(sheet, published);
  else queueTableSheet(sheet, published, tableName);
  queueLinks(sheet, published);
}

function queueTableSheet(sheet: Excel.Worksheet, { spec, frozen }: PublishedSheet, tableName: string): void {
  const form = valuesForm(spec);
  const { layout } = form;
  const area = sheet.getRangeByIndexes(0, 0, layout.size.rows, layout.size.columns).untrack();
  queuePageSetUp(sheet, layout);
  form.queue({ sheet, area, row: 0, column: 0, tableName, columnWidths: undefined });
  const header = layout.above.length;
  spec.columns.forEach(({ width, role }, column) => {
    const longest = spec.rows.reduce(
      (most, { cells }) => Math.max(most, cells[column]?.style.show(cells[column].value).length ?? 0),
      0,
    );
    if (role !== "number" && longest > width) {
      wrap(sheet.getRangeByIndexes(header + 1, column, spec.rows.length, 1).untrack());
    }
  });
  if (frozen) sheet.freezePanes.freezeRows(header + 1);
}

/** A sheet of words alone: a line a row, none longer than is read with ease. */
function queueLines(sheet: Excel.Worksheet, { spec }: PublishedSheet): void {
  const { above } = layoutOf(spec);
  const area = sheet.getRangeByIndexes(0, 0, above.length, 1).untrack();
  queueCells(
    area,
    above.map(({ text }) => [asText(text)]),
    above.map(() => ["General"]),
  );
  area.format.columnWidth = pointsFor(spec.columns[0]?.width ?? 0);
  area.format.font.color = boardLooks.ink;
  wrap(area);
  const title = area.getRow(0).untrack();
  title.format.font.bold = true;
  title.format.font.size = 14;
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

function wrap({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = "Top";
}

/** Excel gives a link looks of its own, which those of the sheet then take the place of. */
function queueLinks(sheet: Excel.Worksheet, { spec, lineLinks, rowLinks }: PublishedSheet): void {
  const { above } = layoutOf(spec);
  const link = (row: number, text: string, to: string): void => {
    const cell = sheet.getRangeByIndexes(row, 0, 1, 1).untrack();
    cell.hyperlink = {
      documentReference: `${quotedSheet(to)}!A1`,
      textToDisplay: text,
      screenTip: publicationWords.goTo(to),
    };
    cell.format.font.color = boardLooks.link;
    cell.format.font.underline = "Single";
  };
  for (const [line, to] of lineLinks) link(line, above[line]?.text ?? "", to);
  for (const [row, to] of rowLinks) {
    const first = spec.rows[row]?.cells[0];
    if (first) link(above.length + 1 + row, String(first.value), to);
  }
}

/** Queues the reading back of all that a sheet says. */
export function queueSheetCheck(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { spec, tableName }: PublishedSheet,
  name: string,
): SheetCheck {
  const form = valuesForm(spec);
  const { rows, columns } = form.layout.size;
  if (tableName !== null) {
    const area = sheet.getRangeByIndexes(0, 0, rows, columns).untrack();
    const check = form.queueCheck(context, {
      ...{ sheet, area, row: 0, column: 0 },
      ...{ tableName: name, columnWidths: undefined },
    });
    return () => void check();
  }
  const { above } = form.layout;
  const lines = sheet.getRangeByIndexes(0, 0, above.length, 1).untrack();
  lines.load("values");
  return () => {
    const written = lines.values as string[][];
    if (above.every(({ text }, at) => written[at]?.[0] === text)) return;
    throw new WorkbookFault("NotAsWritten", workbookFaultWords.figureChanged);
  };
}
