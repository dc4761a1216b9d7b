import type { ChartSpec } from "../../../report";
import { ChartCopies } from "../../copying/ChartCopies";
import { useChartStyles } from "../chartStyles";

/** What the chart shows, in words for the paper, and all of it to be copied there. */
export function Commentary({ chart }: { readonly chart: ChartSpec }) {
  const styles = useChartStyles();
  return (
    <>
      <p className={styles.commentary}>{chart.commentary}</p>
      <ChartCopies chart={chart} />
    </>
  );
}
