import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  findTable,
  localAddress,
  pageSetUp,
  pointsPerPixel,
  printAreas,
  readValues,
  type Spreadsheet,
  tableArea,
  tableIds,
  tableLook,
} from "../../model";

/** A character of the file's own font at 11 points, in pixels, and the room around the text of a cell. */
const pixelsPerCharacter = 7;
const cellPadding = 5;

function writeSizes(from: FWorksheet, to: Worksheet, rows: number): void {
  const held = from.getSheet();
  for (let column = 0; column < from.getMaxColumns(); column++) {
    const file = to.getColumn(column + 1);
    file.width = Math.max(0, (from.getColumnWidth(column) - cellPadding) / pixelsPerCharacter);
    if (!held.getColVisible(column)) file.hidden = true;
  }
  for (let row = 0; row < rows; row++) {
    const file = to.getRow(row + 1);
    file.height = from.getRowHeight(row) * pointsPerPixel;
    if (!held.getRowVisible(row)) file.hidden = true;
  }
}

function writeMerges(from: FWorksheet, to: Worksheet): void {
  for (const merged of from.getMergedRanges()) {
    const { startRow, startColumn, endRow, endColumn } = merged.getRange();
    to.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  }
}

/** Tables come before the cells: writing one writes its values, and formulas and looks follow. */
function writeTables(spreadsheet: Spreadsheet, from: FWorksheet, to: Worksheet): void {
  for (const id of tableIds(spreadsheet, from)) {
    const area = tableArea(spreadsheet, id);
    const [headers = [], ...rows] = readValues(spreadsheet, area);
    const { style, showBandedRows, showFilterButton } = tableLook(spreadsheet, id);
    to.addTable({
      name: findTable(spreadsheet, id)?.name ?? "",
      ref: localAddress({ ...area, rows: 1, columns: 1 }),
      headerRow: true,
      // Text in place of the style's name means no style at all.
      style: {
        ...(style === "" ? {} : { theme: style }),
        showRowStripes: showBandedRows,
      },
      columns: headers.map((name) => ({ name: String(name), filterButton: showFilterButton })),
      rows: rows.map((row) => row.map((value) => (value === "" ? null : value))),
    });
  }
}

/** By Excel's names of papers, the numbers of the file format (ECMA-376, pageSetup). */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

function scaled({ scale, horizontalFitToPages, verticalFitToPages }: Zoom): Partial<PageSetup> {
  if (scale !== undefined) return { scale };
  // 0 is as many pages as it takes.
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

const asWords = (value: unknown) => (typeof value === "string" ? value : "");

function writePage(spreadsheet: Spreadsheet, from: FWorksheet, to: Worksheet): void {
  const { layout, headerFooter } = pageSetUp(spreadsheet, from);
  const { printArea, printTitleRows, printTitleColumns } = printAreas(spreadsheet, from);
  const inches = (name: string) => Number(layout[`${name}Margin`]) / 72;
  const whole = (area: Area | undefined) => (area ? localAddress(area) : undefined);
  const areas = {
    printArea: whole(printArea),
    printTitlesRow: whole(printTitleRows),
    printTitlesColumn: whole(printTitleColumns),
  };
  Object.assign(to.pageSetup, {
    orientation: layout.Orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: papers[asWords(layout.PaperSize)],
    ...scaled(layout.Zoom as Zoom),
    horizontalCentered: layout.CenterHorizontally,
    verticalCentered: layout.CenterVertically,
    showGridLines: layout.PrintGridlines,
    margins: {
      left: inches("Left"),
      right: inches("Right"),
      top: inches("Top"),
      bottom: inches("Bottom"),
      header: inches("Header"),
      footer: inches("Footer"),
    },
    ...Object.fromEntries(Object.entries(areas).filter(([, address]) => address !== undefined)),
  });
  const three = (where: string) =>
    [["L", "Left"], ["C", "Center"], ["R", "Right"]] // prettier-ignore
      .map(([mark = "", side = ""]) => [mark, asWords(headerFooter[`${side}${where}`])])
      .map(([mark = "", text = ""]) => (text === "" ? "" : `&${mark}${text}`))
      .join("");
  Object.assign(to.headerFooter, { oddHeader: three("Header"), oddFooter: three("Footer") });
}

function writeView(from: FWorksheet, to: Worksheet): void {
  const { xSplit, ySplit } = from.getFreeze();
  const showGridLines = !from.hasHiddenGridLines();
  const frozen = xSplit > 0 || ySplit > 0;
  to.views = [
    frozen ? { state: "frozen", xSplit, ySplit, showGridLines } : { state: "normal", showGridLines },
  ];
  const color = from.getTabColor();
  if (color) to.properties.tabColor = { argb: `FF${color.replace("#", "").toUpperCase()}` };
}

/** Writes what a sheet is beside its cells and charts; `rows` is how many of its rows are used. */
export function writeSheet(spreadsheet: Spreadsheet, from: FWorksheet, to: Worksheet, rows: number): void {
  writeTables(spreadsheet, from, to);
  writeSizes(from, to, rows);
  writeMerges(from, to);
  writeView(from, to);
  writePage(spreadsheet, from, to);
}
