import type { Talk } from "../excelRun";
import { readLedger } from "../ledger/readLedger";
import { placeNow, queueNamedPlace } from "../managed/namedPlaces";
import { recordOf } from "../managed/readKept";
import { outputBlocks, tablesIn } from "../managed/readOutput";
import { tableGone } from "../managed/tableGone";
import type { FoundCells } from "./foundCells";

/** A table that Boardsheet keeps, as it stands now, with the lines it was written with. */
export async function findKept(talk: Talk, id: string): Promise<FoundCells> {
  const { context, answered } = talk;
  const ledger = await readLedger(talk);
  const { written } = recordOf(ledger, id);
  const queued = queueNamedPlace(context, ledger, id, "output");
  const tables = queued?.range.getTables(false);
  tables?.load("items/name");
  await context.sync();
  answered();
  const place = placeNow(queued);
  if (!place || !tables) throw tableGone();
  const { table, area } = outputBlocks(place, await tablesIn(context, tables), written);
  answered();
  return {
    sheet: place.sheet,
    block: { sheetId: place.sheetId, ...area },
    table: {
      header: table.row - area.row,
      headerRows: 1,
      rows: table.rows - 1,
      above: written.above,
    },
  };
}
