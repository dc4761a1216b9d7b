import type { PrintMargins, PrintSetUp, SheetToPrint } from "../../excel";
import { findRows } from "../../report";
import { printWords as words } from "../../words";
import type { Margins, PrintChoices } from "./types";

const pointsPerCentimetre = 72 / 2.54;
/** A4, in points. */
export const paperSize = { Portrait: 21 * pointsPerCentimetre, Landscape: 29.7 * pointsPerCentimetre };
/** Smaller than this part of its size, a board paper can't be read. */
const leastScale = 0.5;

const centimetres: Readonly<Record<Exclude<Margins, "keep">, number>> = { normal: 2, narrow: 1.3 };

/** The page that the sheet asks for: sideways where it is wider than A4 upright, its headings on every page. */
export function guessedChoices({ top, firstRow, width, setUp }: SheetToPrint): PrintChoices {
  const upright = paperSize.Portrait - 2 * centimetres.normal * pointsPerCentimetre;
  const { header, headerRows } = findRows({ values: top, text: [], merged: [], aligned: [] });
  const first = firstRow + header + 1;
  const found = headerRows === 0 ? "" : `${first}:${first + headerRows - 1}`;
  return {
    orientation: width > upright ? "Landscape" : "Portrait",
    margins: "normal",
    fit: true,
    titleRows: setUp.titleRows === "" ? found : setUp.titleRows,
    pageNumbers: true,
  };
}

export interface PrintPlan {
  readonly after: PrintSetUp;
  /** What is other than before, a line each. */
  readonly changes: readonly string[];
  readonly warnings: readonly string[];
  /** Why it can't be set up so. */
  readonly obstacle: string | null;
}

/** What the choices make of a sheet. */
export function planPrint(sheet: SheetToPrint, choices: PrintChoices): PrintPlan {
  const before = sheet.setUp;
  const rows = typedRows(choices.titleRows);
  const after: PrintSetUp = {
    orientation: choices.orientation,
    paper: "A4",
    margins: choices.margins === "keep" ? before.margins : evenMargins(centimetres[choices.margins]),
    zoom: zoomOf(before.zoom, choices.fit),
    titleRows: rows === undefined || rows === "" ? before.titleRows : rows,
    footer: footerOf(before.footer, choices.pageNumbers),
  };
  const changes = changesIn(before, after);
  return {
    after,
    changes,
    warnings: warningsOf(sheet, after, choices),
    obstacle: rows === undefined ? words.badRows : changes.length === 0 ? words.nothing : null,
  };
}

/** "5" and "4:5" as rows of Excel's, "" for none; undefined for anything else. */
function typedRows(text: string): string | undefined {
  if (text.trim() === "") return "";
  const [, first, last] = /^\s*\$?(\d{1,7})\s*(?:[:-]\s*\$?(\d{1,7}))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last ?? first)];
  return from >= 1 && to >= from && to <= 1_048_576 ? `${from}:${to}` : undefined;
}

function evenMargins(centimetre: number): PrintMargins {
  const side = Math.round(centimetre * pointsPerCentimetre);
  const edge = Math.round(side / 2);
  return { top: side, bottom: side, left: side, right: side, header: edge, footer: edge };
}

/** Without fitting, a sheet that was fitted across is printed at its own size. */
function zoomOf(before: PrintSetUp["zoom"], fit: boolean): PrintSetUp["zoom"] {
  if (fit) return { horizontalFitToPages: 1 };
  return isNumber(before.scale) ? { scale: before.scale } : { scale: 100 };
}

/** Somebody's own words at the foot are left. */
function footerOf(before: string, pageNumbers: boolean): string {
  if (pageNumbers) return before === "" ? words.footer : before;
  return before === words.footer ? "" : before;
}

function changesIn(before: PrintSetUp, after: PrintSetUp): string[] {
  const { changes } = words;
  const line = (say: (was: string, is: string) => string, was: string, is: string): string[] =>
    was === is ? [] : [say(was, is)];
  return [
    ...line(changes.paper, before.paper, after.paper),
    ...line(changes.orientation, facing(before.orientation), facing(after.orientation)),
    ...line(changes.margins, sizes(before.margins), sizes(after.margins)),
    ...line(changes.zoom, size(before.zoom), size(after.zoom)),
    ...line(changes.titleRows, before.titleRows || words.none, after.titleRows || words.none),
    ...line(changes.footer, footerSaid(before.footer), footerSaid(after.footer)),
  ];
}

function facing(orientation: PrintSetUp["orientation"]): string {
  return orientation === "Landscape" ? words.sideways : words.upright;
}

/** Top, right, bottom and left, once where they are all the same. */
function sizes({ top, right, bottom, left }: PrintMargins): string {
  const all = [top, right, bottom, left].map((points) => (points / pointsPerCentimetre).toFixed(1));
  return words.marginSizes([...new Set(all)].length === 1 ? all.slice(0, 1) : all);
}

function size({ scale, horizontalFitToPages: across, verticalFitToPages: down }: PrintSetUp["zoom"]): string {
  const fitted = [
    ...(isNumber(across) ? [words.pagesAcross(across)] : []),
    ...(isNumber(down) ? [words.pagesDown(down)] : []),
  ];
  return fitted.length > 0 ? fitted.join(", ") : words.scale(scale ?? 100);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number";
}

function footerSaid(footer: string): string {
  return footer === "" ? words.blankFooter : footer.replace("&P", "1").replace("&N", "2");
}

function warningsOf(sheet: SheetToPrint, after: PrintSetUp, choices: PrintChoices): string[] {
  const room = paperSize[after.orientation] - after.margins.left - after.margins.right;
  const scale = room / sheet.width;
  const { footer, titleRows } = sheet.setUp;
  const ownFooter = choices.pageNumbers && footer !== "" && !footer.includes("&P");
  return [
    ...(choices.fit && scale < leastScale ? [words.small(Math.floor(100 * scale))] : []),
    ...(ownFooter ? [words.footerKept(footer)] : []),
    ...(choices.titleRows.trim() === "" && titleRows !== "" ? [words.titlesStay] : []),
  ];
}
