import type { TableSize } from "./types";

/** The looks that an insert changes, and so must be able to put back. */
const looksToKeep: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
      size: true,
      name: true,
    },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** All that is kept, or where a write changes no more than the ink of cells, that alone. */
export type KeptLooks = "all" | "inks";

const keep: Readonly<Record<KeptLooks, Excel.CellPropertiesLoadOptions>> = {
  all: looksToKeep,
  inks: { format: { font: { color: true } } },
};

/** A cell's looks take up to 900 bytes of an answer, which may have 4 MB; its ink takes 50. */
const cellsPerAnswer: Readonly<Record<KeptLooks, number>> = { all: 4_000, inks: 50_000 };

/** The looks of an area: all cells the same, or each its own. */
export type LooksBefore =
  | { readonly kind: "same"; readonly cell: Excel.SettableCellProperties }
  | { readonly kind: "each"; readonly cells: readonly (readonly Excel.SettableCellProperties[])[] };

/** The proxies of one or the other; an untracked range gives no more of them after the sync. */
export type LooksReads =
  | { readonly each: OfficeExtension.ClientResult<Excel.CellProperties[][]> }
  | {
      readonly format: Excel.RangeFormat;
      readonly font: Excel.RangeFont;
      readonly fill: Excel.RangeFill;
      readonly borders: Excel.RangeBorderCollection;
    };

/** Queues the reading of an area's looks: of each cell, or of a large area whether they are all the same. */
export function queueLooksReads(
  whole: Excel.Range,
  { rows, columns }: TableSize,
  kept: KeptLooks,
): LooksReads {
  if (rows * columns <= cellsPerAnswer[kept]) return { each: whole.getCellProperties(keep[kept]) };
  const { format } = whole;
  const { font, fill, borders } = format;
  format.load("horizontalAlignment,verticalAlignment,indentLevel,wrapText");
  font.load("bold,italic,underline,strikethrough,color,size,name");
  fill.load("color,pattern");
  borders.load("items/style");
  return { format, font, fill, borders };
}

/** What the reads found; undefined where the cells of a large area differ. */
export function looksOf(reads: LooksReads): LooksBefore | undefined {
  if ("each" in reads) return { kind: "each", cells: reads.each.value.map((line) => line.map(looksBefore)) };
  const { format, font, fill, borders } = reads;
  const { horizontalAlignment, verticalAlignment, indentLevel, wrapText } = format;
  const { bold, italic, underline, strikethrough, color, size, name } = font;
  const looks = [fill.color, fill.pattern, horizontalAlignment, verticalAlignment, indentLevel, wrapText];
  // Office.js types these as never null, which they are where the cells differ.
  const shared: readonly unknown[] = [...looks, bold, italic, underline, strikethrough, color, size, name];
  const plain = borders.items.every(({ style }) => (style as string | null) === "None");
  if (!plain || shared.includes(null)) return undefined;
  const filled = (fill.pattern as string) !== "None";
  const alignment = { horizontalAlignment, verticalAlignment, indentLevel, wrapText };
  return {
    kind: "same",
    cell: {
      format: {
        ...(filled ? { fill: { color: fill.color } } : {}),
        font: { bold, italic, underline, strikethrough, color, size, name },
        ...alignment,
      },
    },
  };
}

/** Rows at a time whose looks go into one message. */
function blocks({ rows, columns }: TableSize): { first: number; count: number }[] {
  const most = Math.max(1, Math.floor(cellsPerAnswer.all / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, i) => ({
    first: i * most,
    count: Math.min(most, rows - i * most),
  }));
}

/** Reads the looks of a large area whose cells differ, a round trip a block. */
export async function readLooksInBlocks(
  context: Excel.RequestContext,
  rangeNow: () => Excel.Range,
  size: TableSize,
): Promise<LooksBefore> {
  const cells: Excel.SettableCellProperties[][] = [];
  for (const { first, count } of blocks(size)) {
    const block = rangeNow()
      .getRow(first)
      .untrack()
      .getResizedRange(count - 1, 0)
      .untrack();
    const reads = { looks: block.getCellProperties(looksToKeep) };
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not hold more than a block
    await context.sync();
    for (const line of reads.looks.value) cells.push(line.map(looksBefore));
  }
  return { kind: "each", cells };
}

/** Queues looks over cells whose fill is cleared; more than one block is sent block by block. */
export async function writeLooks(
  context: Excel.RequestContext,
  rangeNow: () => Excel.Range,
  looks: LooksBefore,
): Promise<void> {
  if (looks.kind === "same") {
    rangeNow().format.set(looks.cell.format as Excel.Interfaces.RangeFormatUpdateData);
    return;
  }
  const size = { rows: looks.cells.length, columns: looks.cells[0]?.length ?? 1 };
  for (const [i, { first, count }] of blocks(size).entries()) {
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one message may not hold more than a block
    if (i > 0) await context.sync();
    const block = rangeNow()
      .getRow(first)
      .untrack()
      .getResizedRange(count - 1, 0)
      .untrack();
    block.setCellProperties(looks.cells.slice(first, first + count).map((line) => [...line]));
  }
}

/**
 * What puts a cell's looks back, over cells whose fill is cleared. A cell without a fill reads white and
 * one without a border reads black: writing these colours would make a fill and a line of them.
 */
function looksBefore({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const filled = fill && fill.pattern !== "None";
  return {
    format: {
      ...rest,
      ...(filled ? { fill } : {}),
      ...(borders ? { borders: bordersBefore(borders) } : {}),
    },
  };
}

function bordersBefore(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  const edges = Object.entries(borders) as [keyof Excel.CellBorderCollection, Excel.CellBorder][];
  return Object.fromEntries(
    edges.map(([edge, border]) => [edge, border.style === "None" ? { style: "None" } : border]),
  );
}
