import type { ChartSpec } from "../../../report";
import { useChartStyles } from "../chartStyles";
import type { PictureColours } from "./pictureColours";
import type { PictureLayout } from "./pictureLayout";
import { short } from "./stepPath";

interface PointCursorProps {
  readonly chart: ChartSpec;
  readonly layout: PictureLayout;
  readonly colours: PictureColours;
  readonly at: number;
}

/** Marks the point that is read: over the picture, and no part of it. */
export function PointCursor({ chart, layout, colours, at }: PointCursorProps) {
  const styles = useChartStyles();
  const value = chart.points[at]?.value ?? null;
  const x = short(layout.x(at));
  return (
    <svg
      className={styles.cursor}
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
      style={{ forcedColorAdjust: "none" }}
    >
      <path d={`M${x},${short(layout.plot.top)}V${short(layout.plot.bottom)}`} stroke={colours.quiet} />
      {value !== null && (
        <circle cx={x} cy={layout.y(value)} r={7} fill="none" stroke={colours.text} strokeWidth={2} />
      )}
    </svg>
  );
}
