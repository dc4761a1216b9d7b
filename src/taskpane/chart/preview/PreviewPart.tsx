import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { ChartSpec } from "../../../report";
import { Part } from "../../layout/Part";
import { usePartStyles } from "../../layout/partStyles";
import { useChartStyles } from "../chartStyles";
import type { ChartAction, ChartSubject, Making } from "../types";
import { ChartReader } from "./ChartReader";
import { Commentary } from "./Commentary";
import type { PictureColours } from "./pictureColours";
import { PointActions } from "./PointActions";
import { chartPreviewWords } from "../../../words";

interface PreviewPartProps {
  readonly shown: Making;
  readonly busy: boolean;
  /** The choices as they stand, to which those about a point are added. */
  readonly subject: ChartSubject;
  /** The period of the point that is chosen. */
  readonly point: string | null;
  readonly colours: PictureColours;
  readonly dispatch: Dispatch<ChartAction>;
}

/** The chart as it will be, or the sentence that says why there is none. */
export function PreviewPart({ shown: { made }, busy, ...props }: PreviewPartProps) {
  return (
    <Part heading={chartPreviewWords.preview}>
      <div aria-busy={busy}>
        {made.kind === "chart" ? (
          <Preview chart={made.chart} {...props} />
        ) : (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{made.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Part>
  );
}

interface PreviewProps extends Omit<PreviewPartProps, "shown" | "busy"> {
  readonly chart: ChartSpec;
}

function Preview({ chart, subject, point, colours, dispatch }: PreviewProps) {
  const styles = usePartStyles();
  const chartStyles = useChartStyles();
  const at = chart.points.findIndex(({ period }) => period === point);
  return (
    <div className={chartStyles.preview}>
      <ChartReader
        chart={chart}
        colours={colours}
        chosen={at < 0 ? null : at}
        onChoose={(index) => {
          dispatch({ type: "point", period: chart.points[index]?.period ?? null });
        }}
      />
      <PointActions chart={chart} at={at < 0 ? null : at} subject={subject} dispatch={dispatch} />
      <Commentary chart={chart} />
      {chart.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
