import { Button } from "@fluentui/react-components";
import type { ChartSpec } from "../../report";
import { copyingWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import { RefusedPicture } from "./RefusedPicture";
import { useChartCopies } from "./useChartCopies";

/** What of a chart goes into a paper, each copied by itself: Word drops pictures from among other things. */
export function ChartCopies({ chart }: { readonly chart: ChartSpec }) {
  const styles = usePartStyles();
  const { words, refused, copy, copyDrawn } = useChartCopies(chart);
  return (
    <>
      <div className={styles.beside}>
        <Button
          size="small"
          onClick={() => {
            copy(chart.commentary);
          }}
        >
          {copyingWords.commentary}
        </Button>
        <Button
          size="small"
          onClick={() => {
            copy(chart.altText);
          }}
        >
          {copyingWords.altText}
        </Button>
        <Button size="small" onClick={copyDrawn}>
          {copyingWords.picture}
        </Button>
      </div>
      <p role="status" className={styles.note}>
        {words}
      </p>
      {refused !== null && <RefusedPicture picture={refused} chart={chart} />}
    </>
  );
}
