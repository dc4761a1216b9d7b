import type { Talk } from "../excelRun";
import { placeNow, queuePlace } from "../managed/namedPlaces";
import { tableGone } from "../managed/tableGone";
import { placeOf, withoutSheet } from "../targetAddress";
import type { FoundCells } from "./foundCells";

/** Cells by an address that names their sheet, as they were read once. */
export async function findCells({ context, answered }: Talk, address: string): Promise<FoundCells> {
  const sheet = context.workbook.worksheets.getItem(placeOf(address)?.sheet ?? "");
  const queued = queuePlace(sheet.getRange(withoutSheet(address)).untrack());
  await context.sync();
  answered();
  const place = placeNow(queued);
  if (!place) throw tableGone();
  const { sheetId, row, column, rows, columns } = place;
  return { sheet: place.sheet, block: { sheetId, row, column, rows, columns } };
}
