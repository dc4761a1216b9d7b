import { change, Fault, trend } from "../../core";
import { roundHalfAway } from "../roundHalfAway";
import type { NumberStyle } from "../numberStyle";
import { numberStyles } from "../numberStyle";
import type { TableCell } from "../tableSpec";
import type { Figure, MeasureRow } from "./measureRow";
import { cellText } from "./sourceCell";

/** A percentage is shown whole: two places of the proportion. */
const shownPlaces = 2;

/** The cells of one measure, in the order of the table's columns. */
export function tableRow(row: MeasureRow, periods: NumberStyle): TableCell[] {
  const changed = changeOf(row);
  const previousChange = row.previousChange
    ? [figureCell(row.previousChange, numberStyles.wholePercent)]
    : [];
  return [
    textCell(row.label),
    figureCell(row.previous, periods),
    figureCell(row.current, periods),
    changed === null ? textCell("n/a") : { value: changed, style: numberStyles.wholePercent },
    // The trend speaks of what is shown: a change that shows as 0% is no change.
    textCell(changed === null ? "n/a" : trend(roundHalfAway(changed, shownPlaces))),
    ...previousChange,
  ];
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
