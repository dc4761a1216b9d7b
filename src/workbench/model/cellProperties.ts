import { HostError } from "../protocol/error";
import type { WireValue } from "../protocol/object";
import type { Area } from "./area";
import { mapCells } from "./cells";
import type { Spreadsheet } from "./spreadsheet";
import { type BorderLook, type Edge, edges } from "./borderLook";
import { type CellLook, lookAt, type LookChange, restyle } from "./style";

type Tree = Readonly<Record<string, unknown>>;

function tree(value: unknown): Tree {
  return typeof value === "object" && value !== null ? (value as Tree) : {};
}

/** A look in the shape of Excel's `CellProperties`. */
function properties(look: CellLook): Record<string, WireValue> {
  const borders = Object.fromEntries(edges.map((edge) => [edge, { ...look.borders[edge] }]));
  return {
    format: {
      font: {
        bold: look.bold,
        italic: look.italic,
        underline: look.underline,
        strikethrough: look.strikethrough,
        color: look.color,
        size: look.size,
        name: look.fontName,
      },
      fill: { color: look.fillColor, pattern: look.fillPattern },
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      indentLevel: look.indent,
      wrapText: look.wrap,
      borders,
    },
  };
}

/** The members that were asked for, and a refusal by name of what the host lacks. */
export function pick(value: WireValue, asked: unknown, path: string): WireValue {
  if (asked === true) return value;
  // What is asked of borders is asked of every edge.
  if (path.endsWith(".borders")) return pickEach(value, asked, path);
  const answer: Record<string, WireValue> = {};
  for (const [name, below] of Object.entries(tree(asked))) {
    const found = tree(value)[name] as WireValue | undefined;
    if (found === undefined) {
      throw new HostError("ApiNotFound", `The workbench does not have ${path}.${name}.`, `${path}.${name}`);
    }
    if (below !== false) answer[name] = pick(found, below, `${path}.${name}`);
  }
  return answer;
}

function pickEach(value: WireValue, asked: unknown, path: string): WireValue {
  const each = Object.entries(tree(value)) as [string, WireValue][];
  return Object.fromEntries(each.map(([name, one]) => [name, pick(one, asked, `${path}.${name}`)]));
}

/** Answers `range.getCellProperties`. */
export function getCellProperties(area: Area, asked: unknown): WireValue {
  return mapCells(area, (row, column) =>
    pick(properties(lookAt(area, row, column)), asked, "CellProperties"),
  );
}

function borderChanges(given: Tree): Partial<Record<Edge, Partial<BorderLook>>> {
  const known = edges.filter((edge) => given[edge] !== undefined);
  return Object.fromEntries(known.map((edge) => [edge, given[edge] as Partial<BorderLook>]));
}

/** Reads one cell's `SettableCellProperties`, whose shape Microsoft's types give. */
function change(given: unknown): LookChange {
  const format = tree(tree(given).format);
  const { bold, italic, underline, strikethrough, color, size, name } = tree(format.font) as {
    bold?: boolean;
    italic?: boolean;
    underline?: string;
    strikethrough?: boolean;
    color?: string;
    size?: number;
    name?: string;
  };
  const fill = tree(format.fill) as { color?: string; pattern?: string };
  const fillColor = fill.pattern === "None" ? null : fill.color;
  const { horizontalAlignment, verticalAlignment, indentLevel, wrapText } = format as {
    horizontalAlignment?: string;
    verticalAlignment?: string;
    indentLevel?: number;
    wrapText?: boolean;
  };
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(color === undefined ? {} : { color }),
    ...(size === undefined ? {} : { size }),
    ...(name === undefined ? {} : { fontName: name }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontalAlignment }),
    ...(verticalAlignment === undefined ? {} : { vertical: verticalAlignment }),
    ...(indentLevel === undefined ? {} : { indent: indentLevel }),
    ...(wrapText === undefined ? {} : { wrap: wrapText }),
    ...(format.borders === undefined ? {} : { borders: borderChanges(tree(format.borders)) }),
  };
}

/** Answers `range.setCellProperties`: a rectangle of the range's own size. */
export function setCellProperties(spreadsheet: Spreadsheet, area: Area, given: unknown): void {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [];
  const grid = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) {
    throw new HostError(
      "InvalidArgument",
      "The properties are not of the range's size.",
      "Range.setCellProperties",
    );
  }
  restyle(spreadsheet, area, (row, column) => change(grid[row]?.[column]));
}
