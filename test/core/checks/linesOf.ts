import type { CheckedSheet } from "../../../src/core";
import type { Held } from "../../../src/core/checks/evidence";
import { Outcome } from "../../../src/core/checks/outcome";
import { agreement, exactly, type Worked } from "../../../src/core/checks/read/agreement";
import type { Cell } from "../../../src/core/checks/read/cell";
import { lineOf, type Line } from "../../../src/core/checks/tables/line";
import type { PlaceRole, View } from "../../../src/core/checks/tables/view";
import { table, typedSheet } from "./sheetOf";
import { gridOf } from "./tablesOf";
import { at, toldOf } from "./toldOf";
import { figureOf, writtenCell } from "./writtenCell";

/**
 * A table as the checks read it down its columns: headings first, names at the left. What each row is stands in its
 * name: "Total" and what begins with it is a total, "Aside" stands beside the others.
 */
export function viewOf(rows: readonly string[], more: Partial<CheckedSheet> = {}): View {
  const sheet = typedSheet("Sheet", table(rows.join("\n")));
  const [headings = [], ...body] = gridOf({ ...sheet, ...more });
  const names = body.map(([name]) => name?.text ?? "");
  return {
    lines: headings
      .slice(1)
      .map(({ text }, at) => lineOf(text, body.map((row) => row[at + 1]).filter(isCell))),
    names,
    roles: names.map(roleOf),
  };
}

function isCell(cell: Cell | undefined): cell is Cell {
  return cell !== undefined;
}

function roleOf(name: string): PlaceRole {
  if (name.startsWith("Total")) return "total";
  return name.startsWith("Aside") ? "aside" : "part";
}

/** The line under one of a view's headings. */
export function lineUnder(view: View, heading: string): Line {
  const line = view.lines.find((each) => each.heading === heading);
  if (!line) throw new Error(`No line under ${heading}.`);
  return line;
}

/** A cell in row `place` of column 1 that shows a figure. */
export function cellOf(text: string, place = 0): Cell {
  return writtenCell(text, place, 1);
}

/** A figure beside what it works out to: one number, or a range. */
export function heldOf(text: string, given: number | Worked, place = 0): Held {
  const figure = figureOf(text);
  const worked = typeof given === "number" ? exactly(given) : given;
  return { place, cell: cellOf(text, place), figure, worked, agreement: agreement(figure, worked) };
}

export function newOutcome(): Outcome {
  return new Outcome("Sheet");
}

/** Severity, check, cell as row and column from 0, what it works out to, why, and the cells beside it. */
export function foundIn({ findings }: Outcome): readonly (readonly string[])[] {
  return toldOf(findings);
}

/** The cells that were held against others, in their order. */
export function heldIn({ held }: Outcome): string {
  return held.map(at).join(" ");
}
