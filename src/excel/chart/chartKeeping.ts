import type { TableSpec } from "../../report";
import type { Keeping } from "../keeping";
import type { Place } from "../targetAddress";
import { WorkbookFault } from "../workbookFault";
import { chartSheetWords } from "../../words";
import { chartRange } from "./chartForm";
import { chartSize, leastRoom } from "./chartRoom";

/** Where something stands on a sheet, in points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Reads {
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly cells: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly shapes: Excel.ShapeCollection;
}

export interface ChartKeeping extends Keeping {
  /** How large the chart's cells are; known after the first round trip. */
  readonly room: () => Frame | undefined;
}

/**
 * What a chart asks of the cells of a sheet that people work on, beside what its table does: that nothing which lies
 * over them would be hidden, that it can be read, and that it is taken away again where the insert fails.
 */
export function chartKeeping(kept: Keeping, table: TableSpec, place: Place): ChartKeeping {
  let reads: Reads | undefined;
  return {
    ...kept,
    room: () => reads?.cells,
    queueReads: (context) => {
      kept.queueReads(context);
      reads = queueReads(context, table, place);
    },
    prepare: async (context) => {
      if (reads) refuseCovered(reads);
      await kept.prepare(context);
    },
    putBack: async (context) => {
      if (reads) await removeNewCharts(context, reads);
      await kept.putBack(context);
    },
  };
}

function queueReads(
  context: Excel.RequestContext,
  table: TableSpec,
  { sheet: name, row, column }: Place,
): Reads {
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
  const { rows, columns } = chartSize(table);
  const area = sheet.getRangeByIndexes(row, column, rows, columns).untrack();
  const cells = chartRange(area, table);
  const { charts, shapes } = sheet;
  sheet.load("id");
  area.load("left,top,width,height");
  cells.load("address,left,top,width,height");
  charts.load("items/id,items/name,items/left,items/top,items/width,items/height");
  shapes.load("items/name,items/left,items/top,items/width,items/height");
  return { sheet, area, cells, charts, shapes };
}

function refuseCovered({ area, cells, charts, shapes }: Reads): void {
  const covered = [...charts.items, ...shapes.items].find((item) => overlap(item, area));
  if (covered) {
    throw new WorkbookFault("TargetRefused", chartSheetWords.coversCells(covered.name));
  }
  if (cells.width >= leastRoom.width && cells.height >= leastRoom.height) return;
  throw new WorkbookFault("TargetRefused", chartSheetWords.cellsTooSmall(cells.address));
}

function overlap(a: Frame, b: Frame): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** A chart is new where it was not there before: one that failed early has no name of ours yet. */
async function removeNewCharts(context: Excel.RequestContext, { sheet, charts }: Reads): Promise<void> {
  const before = new Set(charts.items.map(({ id }) => id));
  const now = context.workbook.worksheets.getItem(sheet.id).charts;
  now.load("items/id");
  await context.sync();
  for (const chart of now.items) if (!before.has(chart.id)) chart.delete();
}
