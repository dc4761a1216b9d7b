import type { LaggingMeasure } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardOptionWords } from "../../../words";

/** So many names are enough to see which they are. */
const named = 20;

/** The measures whose figures end before the others'. */
export function Lagging({ lagging }: { readonly lagging: readonly LaggingMeasure[] }) {
  const styles = usePartStyles();
  if (lagging.length === 0) return null;
  const count =
    lagging.length === 1
      ? scorecardOptionWords.oneMeasure
      : scorecardOptionWords.measuresHave(lagging.length);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{scorecardOptionWords.noLaterFigures(count)}</summary>
      <ul className={styles.list}>
        {lagging.slice(0, named).map(({ key, lastPeriod }) => (
          <li key={key}>
            {lastPeriod === null
              ? scorecardOptionWords.noneAtAll(key)
              : scorecardOptionWords.to(key, lastPeriod)}
          </li>
        ))}
        {lagging.length > named && <li>{scorecardOptionWords.andMore(lagging.length - named)}</li>}
      </ul>
    </details>
  );
}
