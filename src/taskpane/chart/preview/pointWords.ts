import { type ChartPointSpec, type ChartSpec, styleNamed } from "../../../report";

/** What a point says besides its period: "58; limits 41 to 97, average 69; below lower limit". */
export function pointWords({ style, lineStyle }: ChartSpec, point: ChartPointSpec): string {
  const { value, excluded, event } = point;
  return [
    value === null ? "no figure" : styleNamed(style).show(value),
    ...linesWords(point, styleNamed(lineStyle).show),
    ...(point.signal === "" ? [] : [signalWords(point)]),
    ...(excluded === null ? [] : [`left out: ${excluded === "" ? "no reason given" : excluded}`]),
    ...(event === null ? [] : [event]),
  ].join("; ");
}

function linesWords(
  { lower, average, upper, provisional }: ChartPointSpec,
  show: (value: number) => string,
): string[] {
  if (average === null) return ["no limits"];
  const limits = lower === null || upper === null ? "" : `limits ${show(lower)} to ${show(upper)}, `;
  return [`${limits}average ${show(average)}${provisional ? ", provisional" : ""}`];
}

/** The signal with its shape, and whether it is wanted. */
function signalWords({ signal, side, tone }: ChartPointSpec): string {
  const shape = side === "above" ? "▲ " : side === "below" ? "▼ " : "◆ ";
  return `${shape}${signal}${tone === "better" || tone === "worse" ? `, ${tone}` : ""}`;
}
