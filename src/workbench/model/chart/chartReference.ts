import { HostError } from "../../protocol/error";
import { WireObject } from "../../protocol/object";
import { address, type Area, type Rectangle } from "../area";
import { asText } from "../arguments";
import { rangeByAddress } from "../rangeByAddress";
import { areaOf } from "../rangeRegistry";
import type { Spreadsheet } from "../spreadsheet";
import type { ChartRecord, Reference } from "./chartRecord";

export function referenceTo({ sheet, row, column, rows, columns }: Area): Reference {
  return { sheetId: sheet.getSheetId(), range: { row, column, rows, columns } };
}

/** The cells as they stand now; undefined once they, or their sheet, were deleted. */
export function referencedArea({ workbook }: Spreadsheet, reference: Reference | null): Area | undefined {
  const sheet = reference?.range ? workbook().getSheetBySheetId(reference.sheetId) : null;
  return sheet && reference?.range ? { ...reference.range, sheet } : undefined;
}

/** As a formula would name the cells: `Data!B2:B40`, or `#REF!` once they are gone. */
export function referenceAddress(spreadsheet: Spreadsheet, reference: Reference): string {
  const area = referencedArea(spreadsheet, reference);
  return area ? address(area) : "#REF!";
}

/** The cells of one row or one column, which is what a series takes. */
export function asLineOfCells(value: unknown, location: string): Reference {
  const area = value instanceof WireObject ? areaOf(value) : undefined;
  if (area && (area.rows === 1 || area.columns === 1)) return referenceTo(area);
  throw new HostError("InvalidArgument", "A series takes a range of one row or one column.", location);
}

/** A text, or what a text such as `=Data!$B$1` refers to. */
export function asTextOrReference(
  spreadsheet: Spreadsheet,
  value: unknown,
  location: string,
): string | Reference {
  const text = asText(value, location);
  return text.startsWith("=") ? referenceTo(areaOf(rangeByAddress(spreadsheet, text.slice(1)))) : text;
}

function referencesOf({ title, axes, series }: ChartRecord): Reference[] {
  const held = [
    title.text,
    axes.category.title.text,
    axes.value.title.text,
    ...series.flatMap(({ name, values, categories }) => [name, values, categories]),
  ];
  return held.filter((one): one is Reference => typeof one === "object" && one !== null);
}

/** Moves what the charts refer to on a sheet along with its cells; `moved` gives null for cells that are gone. */
export function moveReferences(
  charts: Iterable<ChartRecord>,
  sheetId: string,
  moved: (range: Rectangle) => Rectangle | null,
): void {
  for (const chart of charts) {
    for (const reference of referencesOf(chart)) {
      if (reference.sheetId === sheetId && reference.range) reference.range = moved(reference.range);
    }
  }
}
