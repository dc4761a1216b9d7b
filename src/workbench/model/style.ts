import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { HostError } from "../protocol/error";
import type { Area } from "./area";
import { grow, refuseIfProtected } from "./cells";
import type { Spreadsheet } from "./spreadsheet";

export type Edge = "top" | "bottom" | "left" | "right";
export const edges: readonly Edge[] = ["top", "bottom", "left", "right"];
const edgeKeys = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** A cell's looks by Excel's names and values. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
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
const borderStyles: readonly (readonly [style: string, weight: string, BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
];

const pixelsPerIndent = 9;

const colour = (rgb: Nullable<string>, none: string) => (rgb ? rgb.toUpperCase() : none);

function borderLook(border: Nullable<IBorderStyleData>): BorderLook {
  const [style, weight] = borderStyles.find(([, , type]) => type === border?.s) ?? ["None", "Thin"];
  return { style, weight, color: colour(border?.cl.rgb, "#000000") };
}

function lookOf(style: IStyleData): CellLook {
  const borders = Object.fromEntries(edges.map((edge) => [edge, borderLook(style.bd?.[edgeKeys[edge]])]));
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
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

function borderStyle(look: Partial<BorderLook>): IBorderStyleData {
  const style = look.style ?? "Continuous";
  const ofStyle = borderStyles.filter(([name]) => name === style);
  // A style brings its own weight where it does not come in the one asked for.
  const found = ofStyle.find(([, weight]) => weight === look.weight) ?? ofStyle[0];
  if (!found)
    throw new HostError("InvalidArgument", `The workbench draws no ${style} border.`, "RangeBorder");
  return { s: found[2], cl: { rgb: look.color ?? "#000000" } };
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export interface LookChange extends Partial<Omit<CellLook, "borders" | "fillColor">> {
  /** null takes the fill away. */
  readonly fillColor?: string | null;
  readonly borders?: Partial<Record<Edge, Partial<BorderLook>>>;
}

function borderChange(borders: NonNullable<LookChange["borders"]>): NonNullable<IStyleData["bd"]> {
  const changed: NonNullable<IStyleData["bd"]> = {};
  for (const edge of edges) {
    const look = borders[edge];
    if (look) changed[edgeKeys[edge]] = look.style === "None" ? null : borderStyle(look);
  }
  return changed;
}

function styleOf(look: LookChange): IStyleData {
  return {
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
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
  return lookOf(area.sheet.getSheet().getComposedCellStyle(row, column));
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
  setStyles(area, (row, column) => styleOf(change(row, column)));
}

/** The number format of each cell; "" is General. No cell's content becomes anything else by it. */
export function setPatterns(area: Area, patternOf: (row: number, column: number) => string): void {
  setStyles(area, (row, column) => {
    const pattern = patternOf(row, column);
    return { n: pattern === "" ? null : { pattern } };
  });
}

/** A style set by itself makes the grid drop the cell's formula and guess its type anew: what it holds goes along. */
function setStyles(area: Area, styleAt: (row: number, column: number) => IStyleData): void {
  grow(area);
  const held = area.sheet.getSheet().getCellMatrix();
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let i = 0; i < area.rows; i++) {
    const cells: Record<number, ICellData> = {};
    for (let j = 0; j < area.columns; j++) {
      const cell = held.getValue(area.row + i, area.column + j);
      cells[area.column + j] = { ...cell, s: styleAt(i, j) };
    }
    matrix[area.row + i] = cells;
  }
  area.sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(matrix);
}
