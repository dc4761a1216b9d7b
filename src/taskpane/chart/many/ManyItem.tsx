import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { type Dispatch, type RefObject, useEffect, useState } from "react";
import type { ChartAxis } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { useChartStyles } from "../chartStyles";
import { ChartPicture } from "../preview/ChartPicture";
import type { PictureColours } from "../preview/pictureColours";
import { useWidth } from "../preview/useWidth";
import type { ChartAction } from "../types";
import type { ManyChart } from "./manyCharts";
import { withShape } from "./withShape";

interface ManyItemProps {
  readonly chart: ManyChart;
  readonly chosen: boolean;
  readonly axis: ChartAxis | null;
  readonly colours: PictureColours;
  readonly dispatch: Dispatch<ChartAction>;
}

/** One of many charts: its measure, why it should be looked at, and the picture once it is in view. */
export function ManyItem({ chart, chosen, axis, colours, dispatch }: ManyItemProps) {
  const styles = useChartStyles();
  const part = usePartStyles();
  const { key, made, attention } = chart;
  const words = made.kind === "chart" ? attention.reasons.map(withShape).join("; ") : made.words;
  return (
    <li className={styles.item}>
      <Checkbox
        className={part.check}
        label={key}
        checked={chosen}
        disabled={made.kind === "fault"}
        onChange={(_, { checked }) => {
          dispatch({ type: "choose", keys: [key], on: checked === true });
        }}
      />
      <p className={mergeClasses(part.note, styles.indented)}>{words}</p>
      {made.kind === "chart" && <SmallPicture chart={made.chart} axis={axis} colours={colours} />}
    </li>
  );
}

type SmallPictureProps = Pick<ManyItemProps, "axis" | "colours"> & {
  readonly chart: Parameters<typeof ChartPicture>[0]["chart"];
};

function SmallPicture({ chart, axis, colours }: SmallPictureProps) {
  const styles = useChartStyles();
  const [frame, width] = useWidth<HTMLDivElement>();
  const seen = useSeen(frame);
  const own = Math.min(width ?? 0, 300);
  return (
    <div ref={frame} className={mergeClasses(styles.small, styles.indented)}>
      {seen && own > 0 && (
        <ChartPicture chart={chart} width={own - 32} colours={colours} small {...(axis && { axis })} />
      )}
    </div>
  );
}

/** Whether an element has been in view: what nobody looks at is not drawn. */
function useSeen(target: RefObject<HTMLElement>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null || seen) return undefined;
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, [target, seen]);
  return seen;
}
