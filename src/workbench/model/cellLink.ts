import type { ICellData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import type { WireProperty } from "../protocol/object";
import type { Area } from "./area";
import { grow, mapCells, plainValue, readValues, refuseIfProtected, writeCells } from "./cells";
import type { Spreadsheet } from "./spreadsheet";

/** Where a cell leads: to an address on the web, or to cells of the workbook. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

const parts = ["address", "documentReference", "screenTip", "textToDisplay"] as const;
type GivenLink = Partial<Record<(typeof parts)[number], string>>;

/** What is noted on a cell stays when something else is entered there, as a link does in Excel. */
export function linkIn(cell: Nullable<ICellData>): CellLink | undefined {
  return cell?.custom?.link as CellLink | undefined;
}

export function linkAt(sheet: FWorksheet, row: number, column: number): CellLink | undefined {
  return linkIn(sheet.getSheet().getCellMatrix().getValue(row, column));
}

/** Takes the links off cells. */
export function clearLinks(area: Area): void {
  const cells = area.sheet.getSheet().getCellMatrix();
  mapCells(area, (row, column) => {
    const cell = cells.getValue(row, column);
    if (linkIn(cell) && cell) delete cell.custom;
  });
}

/** Excel's `Range.hyperlink`: the first cell's, with what it shows; setting one gives it to each cell. */
export function rangeLink(spreadsheet: Spreadsheet, area: Area): WireProperty {
  return {
    get: () => {
      const link = linkAt(area.sheet, area.row, area.column);
      if (!link) return null;
      const [[shown = ""] = []] = readValues(spreadsheet, { ...area, rows: 1, columns: 1 });
      return { ...link, textToDisplay: String(shown) };
    },
    set: (value) => {
      refuseIfProtected(spreadsheet, area);
      grow(area);
      const given = asLink(value);
      const link = Object.fromEntries(Object.entries(given).filter(([part]) => part !== "textToDisplay"));
      writeCells(
        spreadsheet,
        area,
        mapCells(area, (row, column) => shownBy(area, row, column, given)),
      );
      const cells = area.sheet.getSheet().getCellMatrix();
      mapCells(area, (row, column) => {
        const cell = cells.getValue(row, column);
        if (cell) cell.custom = { link };
      });
      looksOfLinks(area);
      spreadsheet.changed();
    },
  };
}

/** The text that is asked for; without one a blank cell shows where it leads, and any other stays as it is. */
function shownBy(area: Area, row: number, column: number, link: GivenLink): string | null {
  const { textToDisplay, address, documentReference } = link;
  if (textToDisplay !== undefined) return textToDisplay;
  const cell = area.sheet.getSheet().getCellMatrix().getValue(row, column);
  return plainValue(cell) === "" ? (address ?? documentReference ?? "") : null;
}

function asLink(value: unknown): GivenLink {
  const refuse = () =>
    new HostError("InvalidArgument", "A link leads to an address or to cells.", "Range.hyperlink");
  if (typeof value !== "object" || value === null) throw refuse();
  const given = Object.entries(value).filter(([, text]) => text !== null && text !== undefined);
  const known = given.every(
    ([name, text]) => parts.some((part) => part === name) && typeof text === "string",
  );
  const link = Object.fromEntries(given) as GivenLink;
  if (!known || ((link.address ?? "") === "" && (link.documentReference ?? "") === "")) throw refuse();
  return link;
}

/** Excel gives linked cells its style for links, blue and underlined. */
function looksOfLinks({ sheet, row, column, rows, columns }: Area): void {
  const range = sheet.getRange(row, column, rows, columns);
  range.setFontColor("#0563C1");
  range.setFontLine("underline");
}
