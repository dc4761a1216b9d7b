import { memo, useId, useMemo } from "react";
import type { ChartSpec } from "../../../report";
import { PictureEvents, PictureKey, PictureLabels, PictureWords } from "./PictureTexts";
import { PictureGrid, PictureLines, PictureMarks } from "./PictureParts";
import { type PictureColours } from "./pictureColours";
import { layOutPicture, type PictureLayout, type PictureOptions } from "./pictureLayout";

interface ChartPictureProps extends PictureOptions {
  readonly chart: ChartSpec;
  readonly width: number;
  readonly colours: PictureColours;
  /** Where another part of the screen stands on the same layout. */
  readonly layout?: PictureLayout;
}

/**
 * A control chart as a picture that stands by itself: sizes, colours and letters are its own, so that it is the same
 * where it is copied to. Everything of a kind is one path, however many points there are.
 * It is drawn anew only when it is another one: pointing at it moves what lies over it.
 */
export const ChartPicture = memo(function ChartPicture(props: ChartPictureProps) {
  const { chart, width, colours, small = false, axis, layout } = props;
  const id = useId();
  const own = useMemo(
    () => layout ?? layOutPicture(chart, width, { small, ...(axis && { axis }) }),
    [layout, chart, width, small, axis],
  );
  const part = { chart, layout: own, colours };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
      width={own.width}
      height={own.height}
      viewBox={`0 0 ${own.width} ${own.height}`}
      fontFamily="'Segoe UI', Arial, sans-serif"
      style={{ display: "block", forcedColorAdjust: "none" }}
    >
      <title id={`${id}-title`}>{chart.title}</title>
      <desc id={`${id}-words`}>{chart.altText}</desc>
      <rect width={own.width} height={own.height} fill={colours.background} />
      <PictureGrid {...part} />
      <PictureEvents {...part} />
      <PictureLines {...part} />
      <PictureMarks {...part} small={small} />
      <PictureWords {...part} />
      <PictureLabels {...part} />
      <PictureKey {...part} />
    </svg>
  );
});
