import type { CellValue, Style, Worksheet } from "@cj-tech-master/excelts";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  type CellLink,
  type CellLook,
  linkAt,
  lookAt,
  numberFormats,
  readFormulas,
  readValues,
  type Spreadsheet,
  usedArea,
} from "../../model";

type Value = string | number | boolean;

const errors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

/** A text stays a text whatever it looks like; formulas alone come from where the grid holds formulas. */
function fileValue(value: Value): CellValue {
  const error = errors.find((one) => one === value);
  return error ? { error } : value === "" ? null : value;
}

/** No program that opens the file may know these functions, so their values stand there. */
const isOurs = (formula: string, namespace: string) =>
  formula.toUpperCase().includes(`${namespace.toUpperCase()}.`);

interface Source {
  readonly spreadsheet: Spreadsheet;
  /** The prefix of the add-in's functions. */
  readonly namespace: string;
}

function cellValue(value: Value, formula: Value, spills: boolean, namespace: string): CellValue {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (!isFormula || spills || isOurs(formula, namespace)) return fileValue(value);
  const result = fileValue(value);
  return { formula: formula.slice(1), ...(result === null ? {} : { result }) } as CellValue;
}

/** A text with where it leads; cells of the workbook by what follows #. */
function linked(held: CellValue, link: CellLink | undefined): CellValue {
  if (!link || typeof held !== "string") return held;
  const { address = "", documentReference, screenTip } = link;
  const hyperlink = documentReference === undefined ? address : `${address}#${documentReference}`;
  return { text: held, hyperlink, ...(screenTip === undefined ? {} : { tooltip: screenTip }) };
}

const lineStyles: Readonly<Record<string, string>> = {
  "Continuous Thin": "thin",
  "Continuous Hairline": "hair",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  "Double Thick": "double",
  "Dash Thin": "dashed",
  "Dot Thin": "dotted",
};

const argb = (color: string) => ({ argb: `FF${color.replace("#", "")}` });

function borders(look: CellLook): Style["border"] {
  const drawn = Object.entries(look.borders).filter(([, { style }]) => style !== "None");
  const sides = drawn.map(([edge, { style, weight, color }]) => [
    edge,
    { style: lineStyles[`${style} ${weight}`] ?? "thin", color: argb(color) },
  ]);
  return Object.fromEntries(sides) as Style["border"];
}

function fileStyle(look: CellLook, numberFormat: string): Partial<Style> {
  return {
    numFmt: numberFormat,
    font: {
      name: look.fontName,
      size: look.size,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline === "Single",
      strike: look.strikethrough,
      color: argb(look.color),
    },
    ...(look.fillPattern === "None"
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(look.fillColor) } }),
    border: borders(look),
    alignment: {
      ...(look.horizontal === "General" ? {} : { horizontal: look.horizontal.toLowerCase() as "left" }),
      vertical: look.vertical === "Center" ? "middle" : (look.vertical.toLowerCase() as "top"),
      wrapText: look.wrap,
      indent: look.indent,
    },
  };
}

/** Writes the values, formulas and looks of every used cell. */
export function writeCells({ spreadsheet, namespace }: Source, from: FWorksheet, to: Worksheet): void {
  const used = usedArea(spreadsheet, from, false);
  if (!used) return;
  const spills = spreadsheet.spills(from.getSheetId());
  const values = readValues(spreadsheet, used);
  const formulas = readFormulas(spreadsheet, used);
  const formats = numberFormats(used);
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      const at = { row: used.row + i, column: used.column + j };
      const spilling = spills.some(({ row, column }) => row === at.row && column === at.column);
      const cell = to.getCell(at.row + 1, at.column + 1);
      const held = cellValue(value, formulas[i]?.[j] ?? "", spilling, namespace);
      if (held !== null) cell.value = linked(held, linkAt(from, at.row, at.column));
      cell.style = fileStyle(lookAt(used, at.row, at.column), formats[i]?.[j] ?? "General");
    });
  });
}

export type UsedArea = Area;
