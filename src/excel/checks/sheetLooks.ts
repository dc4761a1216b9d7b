import type { Area } from "../../core";
import type { Talk } from "../excelRun";
import type { AreaToCheck } from "./areasToCheck";

/** Rows that a filter is over, counted from the first of an area. */
export interface FilteredArea {
  readonly row: number;
  readonly rows: number;
}

/** What of an area is hidden, filtered or merged, counted from its first cell. */
export interface SheetLooks {
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Area[];
  readonly filtered: readonly FilteredArea[];
}

interface Filter {
  readonly filter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

interface SheetLooksReads {
  readonly area: AreaToCheck;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
  readonly filter: Filter;
  readonly tables: Excel.TableCollection;
}

/** What is hidden, filtered or merged in areas: one round trip, or two where there are tables with filters of their own. */
export async function readSheetLooks(
  { context, answered }: Talk,
  areas: readonly AreaToCheck[],
): Promise<ReadonlyMap<AreaToCheck, SheetLooks>> {
  const queued = areas.map((area) => queueLooks(context, area));
  await context.sync();
  answered();
  const tables = queued.map(({ tables: { items } }) =>
    items.map((table) => queueFilter(table.autoFilter, table.getRange())),
  );
  if (tables.some(({ length }) => length > 0)) await context.sync();
  answered();
  return new Map(queued.map((reads, at) => [reads.area, looksOf(reads, tables[at] ?? [])]));
}

function queueLooks(context: Excel.RequestContext, area: AreaToCheck): SheetLooksReads {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const { tables, autoFilter } = sheet;
  tables.load("items/name");
  const filter = queueFilter(autoFilter, autoFilter.getRangeOrNullObject());
  return { area, columns: range.getColumnProperties({ columnHidden: true }), merged, filter, tables };
}

function queueFilter(filter: Excel.AutoFilter, range: Excel.Range): Filter {
  filter.load("isDataFiltered");
  range.untrack().load("rowIndex,rowCount");
  return { filter, range };
}

function looksOf({ area, columns, merged, filter }: SheetLooksReads, tables: readonly Filter[]): SheetLooks {
  return {
    hiddenColumns: columns.value.flatMap(({ columnHidden }, at) => (columnHidden === true ? [at] : [])),
    merged: merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex - area.row,
          column: columnIndex - area.column,
          rows: rowCount,
          columns: columnCount,
        })),
    filtered: [filter, ...tables].flatMap(({ filter: { isDataFiltered }, range }) =>
      !range.isNullObject && isDataFiltered ? [{ row: range.rowIndex - area.row, rows: range.rowCount }] : [],
    ),
  };
}
