import { type ChartPointSpec, type ChartSpec, styleNamed } from "../../../report";
import { chartPreviewWords } from "../../../words";

/** What a point says besides its period: "58; limits 41 to 97, average 69; below lower limit". */
export function pointWords({ style, lineStyle }: ChartSpec, point: ChartPointSpec): string {
  const { value, excluded, event } = point;
  return [
    value === null ? chartPreviewWords.noFigure : styleNamed(style).show(value),
    ...linesWords(point, styleNamed(lineStyle).show),
    ...(point.signal === "" ? [] : [signalWords(point)]),
    ...(excluded === null
      ? []
      : [chartPreviewWords.leftOutFor(excluded === "" ? chartPreviewWords.noReason : excluded)]),
    ...(event === null ? [] : [event]),
  ].join("; ");
}

function linesWords(
  { lower, average, upper, provisional }: ChartPointSpec,
  show: (value: number) => string,
): string[] {
  if (average === null) return [chartPreviewWords.noLimits];
  const limits = lower === null || upper === null ? "" : chartPreviewWords.limits(show(lower), show(upper));
  return [
    `${limits}${chartPreviewWords.average(show(average))}${provisional ? chartPreviewWords.provisional : ""}`,
  ];
}

/** The signal with its shape, and whether it is wanted. */
function signalWords({ signal, side, tone }: ChartPointSpec): string {
  const shape = side === "above" ? "▲ " : side === "below" ? "▼ " : "◆ ";
  return `${shape}${signal}${chartPreviewWords.tones[tone ?? "neutral"]}`;
}
