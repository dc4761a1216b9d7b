import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { HostError } from "../protocol/error";
import type { Area } from "./area";
import {
  type BorderChange,
  borderChange,
  type BorderLook,
  borderLook,
  colour,
  type Edge,
  edgeKeys,
  edges,
} from "./borderLook";
import { grow, refuseIfProtected } from "./cells";
import { composedStyle } from "./composedStyle";
import type { Spreadsheet } from "./spreadsheet";

/** A cell's looks by Excel's names and values. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** "Single" or "None". */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly size: number;
  readonly fontName: string;
  readonly fillColor: string;
  /** "None" where the cell has no fill: its colour then reads white, as in Excel. */
  readonly fillPattern: string;
  readonly horizontal: string;
  readonly vertical: string;
  /** In steps of about a character, from the edge the text is aligned to. */
  readonly indent: number;
  readonly wrap: boolean;
  readonly borders: Readonly<Record<Edge, BorderLook>>;
}

const horizontals: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
];
const verticals: readonly (readonly [string, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];
const underlines: readonly (readonly [string, boolean])[] = [
  ["None", false],
  ["Single", true],
];
const pixelsPerIndent = 9;

function lookOf(style: IStyleData): CellLook {
  const borders = Object.fromEntries(edges.map((edge) => [edge, borderLook(style.bd?.[edgeKeys[edge]])]));
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    color: colour(style.cl?.rgb, "#000000"),
    size: style.fs ?? 11,
    fontName: style.ff ?? "Calibri",
    fillColor: colour(style.bg?.rgb, "#FFFFFF"),
    fillPattern: style.bg?.rgb ? "Solid" : "None",
    horizontal: horizontals.find(([, align]) => align === style.ht)?.[0] ?? "General",
    vertical: verticals.find(([, align]) => align === style.vt)?.[0] ?? "Bottom",
    indent: Math.round((style.pd?.l ?? 0) / pixelsPerIndent),
    wrap: style.tb === WrapStrategy.WRAP,
    borders: borders as Record<Edge, BorderLook>,
  };
}

function choice<T>(table: readonly (readonly [string, T])[], name: string): T {
  const found = table.find(([known]) => known === name);
  if (!found) throw new HostError("InvalidArgument", `The workbench does not know ${name}.`, "RangeFormat");
  return found[1];
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export interface LookChange extends Partial<Omit<CellLook, "borders" | "fillColor">> {
  /** null takes the fill away. */
  readonly fillColor?: string | null;
  readonly borders?: BorderChange;
}

function styleOf(look: LookChange): IStyleData {
  return {
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: flag(choice(underlines, look.underline)) } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: flag(look.strikethrough) } }),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.fontName === undefined ? {} : { ff: look.fontName }),
    ...(look.fillColor === undefined ? {} : { bg: look.fillColor === null ? null : { rgb: look.fillColor } }),
    ...(look.horizontal === undefined ? {} : { ht: choice(horizontals, look.horizontal) }),
    ...(look.vertical === undefined ? {} : { vt: choice(verticals, look.vertical) }),
    ...(look.indent === undefined
      ? {}
      : { pd: look.indent === 0 ? null : { l: look.indent * pixelsPerIndent } }),
    ...(look.wrap === undefined ? {} : { tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(look.borders === undefined ? {} : { bd: borderChange(look.borders) }),
  };
}

export function lookAt(area: Area, row: number, column: number): CellLook {
  return lookOf(composedStyle(area.sheet, row, column));
}

/** What all cells of the area share, or null where they differ, as Excel answers for a block. */
export function shared<T>(area: Area, read: (look: CellLook) => T): T | null {
  const first = read(lookAt(area, area.row, area.column));
  const rows = Math.min(area.rows, area.sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, area.sheet.getMaxColumns() - area.column);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (read(lookAt(area, area.row + i, area.column + j)) !== first) return null;
    }
  }
  return first;
}

/** Changes the looks of each cell; what a change does not name stays. */
export function restyle(
  spreadsheet: Spreadsheet,
  area: Area,
  change: (row: number, column: number) => LookChange,
): void {
  refuseIfProtected(spreadsheet, area);
  setStyles(spreadsheet, area, (row, column) => styleOf(change(row, column)));
}

/** The number format of each cell; "" is General, null leaves it alone. No content becomes anything else by it. */
export function setPatterns(
  spreadsheet: Spreadsheet,
  area: Area,
  patternOf: (row: number, column: number) => string | null,
): void {
  refuseIfProtected(spreadsheet, area);
  setStyles(spreadsheet, area, (row, column) => {
    const pattern = patternOf(row, column);
    return pattern === null ? null : { n: pattern === "" ? null : { pattern } };
  });
}

/** A style set by itself makes the grid drop the cell's formula and guess its type anew: what it holds goes along. */
function setStyles(
  spreadsheet: Spreadsheet,
  area: Area,
  styleAt: (row: number, column: number) => IStyleData | null,
): void {
  grow(area);
  const held = area.sheet.getSheet().getCellMatrix();
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let i = 0; i < area.rows; i++) {
    const cells: Record<number, ICellData> = {};
    for (let j = 0; j < area.columns; j++) {
      const style = styleAt(i, j);
      if (style) cells[area.column + j] = { ...held.getValue(area.row + i, area.column + j), s: style };
    }
    matrix[area.row + i] = cells;
  }
  spreadsheet.setStyles(area.sheet, matrix);
}
