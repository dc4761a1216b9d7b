import type { ChartPointSpec, ChartSpec } from "../../../report";
import { isExcluded, isSignal, markerOf, signalSigns, toneOf } from "./keyItems";
import { type Mark, markerPath } from "./markerPath";
import type { PictureColours } from "./pictureColours";
import { letters, type PictureLayout } from "./pictureLayout";
import { short, stepPath } from "./stepPath";
import { textWidth } from "./textWidth";
import { valuePath } from "./valuePath";

export interface PicturePartProps {
  readonly chart: ChartSpec;
  readonly layout: PictureLayout;
  readonly colours: PictureColours;
}

/** Faint lines to read values by, with what they stand for, and the periods under the plot. */
export function PictureGrid({ layout, colours }: PicturePartProps) {
  const { plot, valueTicks, periodTicks, width } = layout;
  return (
    <g fontSize={letters.label} fill={colours.quiet}>
      <path
        d={valueTicks.map(({ y }) => `M${short(plot.left)},${short(y)}H${short(plot.right)}`).join("")}
        stroke={colours.grid}
        fill="none"
      />
      {valueTicks.map(({ y, text }) => (
        <text key={y} x={plot.left - 6} y={y + 4} textAnchor="end">
          {text}
        </text>
      ))}
      {periodTicks.map(({ x, text }) => {
        const reach = textWidth(text, letters.label) / 2;
        return (
          <text
            key={x}
            x={Math.min(width - reach, Math.max(reach, x))}
            y={plot.bottom + 16}
            textAnchor="middle"
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}

/** Limits and average of each process by itself, the target right across, and the values with their gaps. */
export function PictureLines({ chart, layout, colours }: PicturePartProps) {
  const { plot, x, y, half } = layout;
  const { points, processes, target } = chart;
  const line = (from: number, to: number, of: "lower" | "average" | "upper") =>
    stepPath(
      points.slice(from, to + 1).map((point, at) => {
        const value = point[of];
        return { x: x(from + at), y: value === null ? null : y(value) };
      }),
      half,
    );
  const values = points.map(({ value, excluded }, at) => ({
    x: x(at),
    y: value === null || excluded !== null ? null : y(value),
  }));
  return (
    <g fill="none">
      {processes.map(({ from, to, provisional }) => (
        <g key={from} {...(provisional && { strokeDasharray: "5 4" })}>
          <path d={`${line(from, to, "lower")}${line(from, to, "upper")}`} stroke={colours.limits} />
          <path d={line(from, to, "average")} stroke={colours.average} strokeWidth={1.5} />
        </g>
      ))}
      {target !== null && (
        <path
          d={`M${short(plot.left)},${short(y(target))}H${short(plot.right)}`}
          stroke={colours.target}
          strokeWidth={1.5}
          strokeDasharray="1.5 3"
        />
      )}
      <path d={valuePath(values)} stroke={colours.values} strokeWidth={1.75} strokeLinejoin="round" />
    </g>
  );
}

/** A point every so many pixels can have a dot of its own. */
const roomForDots = 4;

interface PictureMarksProps extends PicturePartProps {
  readonly small: boolean;
}

/** Signals by shape and colour, points left out as rings, and the latest value. */
export function PictureMarks({ chart, layout, colours, small }: PictureMarksProps) {
  const { points } = chart;
  // Signals in a row are told apart for as long as there is room.
  const size = small ? 3 : layout.half < 3 ? 3.5 : 4.5;
  const marks = (holds: (point: ChartPointSpec, at: number) => boolean): Mark[] =>
    points.flatMap((point, at) =>
      point.value !== null && holds(point, at) ? [{ x: layout.x(at), y: layout.y(point.value) }] : [],
    );
  const plain = marks((_, at) => isDotted(chart, layout, at));
  const excluded = marks(isExcluded);
  const latest = marks((_, at) => at === chart.latest?.index);
  return (
    <g>
      <path d={markerPath(plain, "dot", small ? 1.25 : 2)} fill={colours.values} />
      <path
        d={markerPath(excluded, "dot", size - 1)}
        fill={colours.background}
        stroke={colours.values}
        strokeWidth={1.5}
      />
      <path d={markerPath(latest, "dot", size - 0.5)} fill={colours.values} />
      {signalSigns.map(({ marker, tone }) => (
        <path
          key={`${marker} ${tone}`}
          d={markerPath(
            marks((point) => isSignal(point) && markerOf(point) === marker && toneOf(point) === tone),
            marker,
            size,
          )}
          fill={colours[tone]}
          stroke={colours.background}
          strokeWidth={0.75}
        />
      ))}
    </g>
  );
}

/** Whether a point has a dot: all where there is room, and always one that no line leads to. */
function isDotted({ points }: ChartSpec, { half }: PictureLayout, at: number): boolean {
  const drawn = (index: number) => {
    const point = points[index];
    return point !== undefined && point.value !== null && point.excluded === null;
  };
  return drawn(at) && (half * 2 >= roomForDots || !(drawn(at - 1) || drawn(at + 1)));
}
