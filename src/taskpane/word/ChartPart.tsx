import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ChartSpec } from "../../report";
import { wordWords } from "../../words";
import { ChartPicture } from "../chart/preview/ChartPicture";
import { pictureColours } from "../chart/preview/pictureColours";
import { useWidth } from "../chart/preview/useWidth";
import { ChartCopies } from "../copying/ChartCopies";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { useWordStyles } from "./wordStyles";

interface ChartPartProps {
  readonly chart: ChartSpec;
  readonly changed: boolean;
}

/** A kept chart as it goes into the paper, dark on white, with what is said of it. */
export function ChartPart({ chart, changed }: ChartPartProps) {
  const styles = usePartStyles();
  const own = useWordStyles();
  const [drawing, width] = useWidth<HTMLDivElement>();
  return (
    <Part heading={wordWords.chart}>
      {changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{wordWords.chartChanged}</MessageBarBody>
        </MessageBar>
      )}
      <div className={own.drawing}>
        <div ref={drawing}>
          {width !== null && <ChartPicture chart={chart} width={width} colours={pictureColours.light} />}
        </div>
      </div>
      <p className={styles.text}>{chart.commentary}</p>
      <p className={styles.note}>{wordWords.altText(chart.altText)}</p>
      <ChartCopies chart={chart} />
    </Part>
  );
}
