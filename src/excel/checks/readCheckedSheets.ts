import type { CheckedSheet } from "../../core";
import { type AreaPart, cellTrips } from "../cellTrips";
import type { Talk } from "../excelRun";
import type { OnProgress } from "../readInBlocks";
import type { AreaToCheck } from "./areasToCheck";
import { type FilteredArea, readSheetLooks, type SheetLooks } from "./sheetLooks";

/** At some 200 bytes a cell for its value, text, format and formula, well under the 4 MB that an answer may have. */
const cellsPerRead = 8_000;

type Grid<Cell> = readonly (readonly Cell[])[];

type Part = AreaPart<AreaToCheck>;

interface PartRead {
  readonly values: Grid<unknown>;
  readonly texts: Grid<string>;
  readonly formats: Grid<string>;
  readonly formulas: Grid<unknown>;
  readonly hidden: readonly boolean[];
}

/**
 * Reads the areas one after another and hands each on as soon as it is whole, so that no more than one sheet and the
 * small ones beside it are held. Small areas share a round trip, large ones take several.
 */
export async function readCheckedSheets(
  talk: Talk,
  areas: readonly AreaToCheck[],
  onSheet: (sheet: CheckedSheet) => Promise<void>,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const total = areas.reduce((rows, area) => rows + area.rows, 0);
  const looks = await readSheetLooks(talk, areas);
  let done = 0;
  let read: PartRead[] = [];
  for (const parts of cellTrips(areas, cellsPerRead)) {
    for (const [at, answer] of (await readParts(talk, parts)).entries()) {
      const part = parts[at];
      if (!part) continue;
      const { area, first, rows } = part;
      read.push(answer);
      done += rows;
      onProgress(done, total);
      if (first + rows < area.rows) continue;
      await onSheet(checkedSheet(area, read, looks.get(area)));
      read = [];
    }
  }
}

async function readParts({ context, answered }: Talk, parts: readonly Part[]): Promise<PartRead[]> {
  const queued = parts.map(({ area, first, rows }) => {
    const sheet = context.workbook.worksheets.getItem(area.sheetId);
    const range = sheet.getRangeByIndexes(area.row + first, area.column, rows, area.columns).untrack();
    range.load("values,text,numberFormat,formulas");
    return { range, properties: range.getRowProperties({ rowHidden: true }) };
  });
  await context.sync();
  answered();
  return queued.map(({ range, properties }) => ({
    values: range.values as unknown[][],
    texts: range.text,
    formats: range.numberFormat as string[][],
    formulas: range.formulas as unknown[][],
    hidden: properties.value.map(({ rowHidden }) => rowHidden === true),
  }));
}

function checkedSheet(
  area: AreaToCheck,
  parts: readonly PartRead[],
  looks: SheetLooks | undefined,
): CheckedSheet {
  const hiddenRows = parts
    .flatMap(({ hidden }) => hidden)
    .flatMap((isHidden, row) => (isHidden ? [row] : []));
  const filtered = looks?.filtered ?? [];
  return {
    name: area.sheet,
    top: area.row,
    left: area.column,
    values: parts.flatMap(({ values }) => values),
    texts: parts.flatMap(({ texts }) => texts),
    formats: parts.flatMap(({ formats }) => formats),
    formulas: parts.flatMap(({ formulas }) => formulas),
    hiddenRows,
    hiddenColumns: looks?.hiddenColumns ?? [],
    filteredRows: hiddenRows.filter((row) => filtered.some((filter) => isWithin(filter, row))),
    merged: looks?.merged ?? [],
  };
}

function isWithin({ row, rows }: FilteredArea, at: number): boolean {
  return row <= at && at < row + rows;
}
