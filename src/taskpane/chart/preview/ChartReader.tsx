import { type KeyboardEvent, type MouseEvent, useMemo, useState } from "react";
import type { ChartSpec } from "../../../report";
import { useChartStyles } from "../chartStyles";
import { ChartPicture } from "./ChartPicture";
import { movedBy, pointAt } from "./pointAt";
import { PointCursor } from "./PointCursor";
import type { PictureColours } from "./pictureColours";
import { layOutPicture, type PictureLayout } from "./pictureLayout";
import { pointWords } from "./pointWords";
import { useWidth } from "./useWidth";
import { chartPreviewWords } from "../../../words";

interface ChartReaderProps {
  readonly chart: ChartSpec;
  readonly colours: PictureColours;
  /** The point that was chosen; null before one was. */
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

/** The picture with each of its points to be read, by pointing at it or by keys, in a line of words below. */
export function ChartReader({ chart, colours, chosen, onChoose }: ChartReaderProps) {
  const styles = useChartStyles();
  const [drawing, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const layout = useMemo(() => (width === null ? null : layOutPicture(chart, width)), [chart, width]);
  const marked = pointed ?? chosen;
  const read = marked ?? chart.latest?.index ?? null;
  return (
    <div className={styles.frame}>
      <div ref={drawing} className={styles.drawing}>
        {layout !== null && width !== null && (
          <>
            <ChartPicture chart={chart} width={width} colours={colours} layout={layout} />
            {marked !== null && <PointCursor chart={chart} layout={layout} colours={colours} at={marked} />}
            <Reader chart={chart} layout={layout} at={read} onPoint={setPointed} onChoose={onChoose} />
          </>
        )}
      </div>
      <Reading chart={chart} at={read} />
    </div>
  );
}

interface ReaderProps extends Pick<ChartReaderProps, "chart" | "onChoose"> {
  readonly layout: PictureLayout;
  readonly at: number | null;
  readonly onPoint: (index: number | null) => void;
}

/** To a screen reader a slider, whose keys it leaves to the page: along the points as along a scale. */
function Reader({ chart, layout, at, onPoint, onChoose }: ReaderProps) {
  const styles = useChartStyles();
  const { plot } = layout;
  const { points } = chart;
  const under = ({ clientX, currentTarget }: MouseEvent<HTMLElement>) =>
    pointAt(layout, clientX - currentTarget.getBoundingClientRect().left + plot.left, points.length);
  const press = (event: KeyboardEvent) => {
    const next = movedBy(event.key, at ?? points.length - 1, points.length);
    if (next === null) return;
    event.preventDefault();
    onPoint(null);
    onChoose(next);
  };
  const { left, top } = plot;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={chartPreviewWords.points}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={(at ?? points.length - 1) + 1}
      aria-valuetext={points[at ?? points.length - 1]?.period ?? ""}
      className={styles.reader}
      style={{ left, top, width: plot.right - left, height: plot.bottom - top }}
      onKeyDown={press}
      onMouseMove={(event) => {
        onPoint(under(event));
      }}
      onMouseLeave={() => {
        onPoint(null);
      }}
      onClick={(event) => {
        onChoose(under(event));
      }}
    />
  );
}

/** The slider says the period; what the point says of it follows when it has been said. */
function Reading({ chart, at }: { readonly chart: ChartSpec; readonly at: number | null }) {
  const styles = useChartStyles();
  const point = at === null ? undefined : chart.points[at];
  return (
    <p className={styles.reading}>
      <span className={styles.period}>
        {point === undefined ? "" : chartPreviewWords.ofPeriod(point.period)}
      </span>
      <span aria-live="polite">
        {point === undefined ? chartPreviewWords.noPoint : `${pointWords(chart, point)}.`}
      </span>
    </p>
  );
}
