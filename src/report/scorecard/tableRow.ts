import { change, Fault, trend } from "../../core";
import { roundHalfAway } from "../roundHalfAway";
import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import type { TableCell } from "../tableSpec";
import type { Figure, MeasureRow } from "./measureRow";
import { cellText } from "./sourceCell";

/** A percentage is shown whole: two places of the proportion. */
const shownPlaces = 2;

/** How a change is worked out and shown: of two percentages in points, or else relative. */
export interface ChangeKind {
  readonly points: boolean;
  readonly style: NumberStyle;
  /** Places of the number as it is shown, for the trend. */
  readonly places: number;
}

export const relativeChange: ChangeKind = {
  points: false,
  style: numberStyles.wholePercent,
  places: shownPlaces,
};
/** 0.004 is 0.4 of a point, and Excel can show it so only with a % sign. */
export const proportionPoints: ChangeKind = {
  points: true,
  style: numberStyles.signedPercentOneDecimal,
  places: 3,
};
/** Percentages typed without their sign: 83.6 is 83.6%. */
export const numberPoints: ChangeKind = { points: true, style: numberStyles.signedOneDecimal, places: 1 };

/** The cells of one measure, in the order of the table's columns. */
export function tableRow(row: MeasureRow, periods: NumberStyle, kind = relativeChange): TableCell[] {
  const changed = kind.points ? pointsOf(row) : changeOf(row);
  const previousChange = row.previousChange
    ? [figureCell(row.previousChange, numberStyles.wholePercent)]
    : [];
  return [
    textCell(row.label),
    figureCell(row.previous, periods),
    figureCell(row.current, periods),
    changed === null ? textCell("n/a") : { value: changed, style: changeStyle(changed, kind) },
    // The trend speaks of what is shown: a change that shows as 0% is no change.
    textCell(changed === null ? "n/a" : trend(roundHalfAway(changed, kind.places))),
    ...previousChange,
  ];
}

/** What shows as 0 has no sign, which a format with signs would give it. */
function changeStyle(changed: number, { style, places }: ChangeKind): NumberStyle {
  if (roundHalfAway(changed, places) !== 0) return style;
  if (style === numberStyles.signedOneDecimal) return numberStyles.oneDecimal;
  return style === numberStyles.signedPercentOneDecimal ? numberStyles.percentOneDecimal : style;
}

function pointsOf({ previous, current }: MeasureRow): number | null {
  return previous.number === null || current.number === null ? null : current.number - previous.number;
}

function changeOf({ previous, current }: MeasureRow): number | null {
  if (previous.number === null || current.number === null) return null;
  try {
    return change(current.number, previous.number);
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

function textCell(value: string): TableCell {
  return { value, style: numberStyles.text };
}

/** What is not a number stays as it was given, so that nothing is lost between the source and the table. */
function figureCell({ number, given }: Figure, style: NumberStyle): TableCell {
  return number === null ? textCell(cellText(given)) : { value: number, style };
}
