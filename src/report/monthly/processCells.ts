import { Fault } from "../../core";
import { numberStyles, type NumberStyle } from "../numberStyle";
import { numberCell, wordsCell, type CellAnswer } from "./cellAnswer";
import type { MeasureFigures } from "./measureFigures";
import { averageStyle } from "./unitStyle";

export function limitCell({ row, measure }: MeasureFigures, line: "lower" | "average" | "upper"): CellAnswer {
  const value = row.limits instanceof Fault ? row.limits : row.limits[line];
  return numberCell(value, averageStyle(measure), ["average"]);
}

/** The verdict in the core's words, with a shape where there is something to look at. */
export function signalCell({ row }: MeasureFigures): CellAnswer {
  const { signal } = row;
  if (signal instanceof Fault) return wordsCell(signal, ["latest", "average"]);
  const style = shapeOf(signal);
  return wordsCell(signal, ["latest", "average"], {
    style,
    tone: style === numberStyles.text ? undefined : "signal",
  });
}

function shapeOf(signal: string): NumberStyle {
  if (/^(Upper|Above|Step change up)/.test(signal)) return numberStyles.signalUp;
  if (/^(Lower|Below|Step change down)/.test(signal)) return numberStyles.signalDown;
  return signal.startsWith("New process") ? numberStyles.signalNew : numberStyles.text;
}
