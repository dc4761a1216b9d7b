import type { LaggingMeasure } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";

/** So many names are enough to see which they are. */
const named = 20;

/** The measures whose figures end before the others'. */
export function Lagging({ lagging }: { readonly lagging: readonly LaggingMeasure[] }) {
  const styles = usePartStyles();
  if (lagging.length === 0) return null;
  const count = lagging.length === 1 ? "1 measure has" : `${lagging.length} measures have`;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{`${count} no later figures`}</summary>
      <ul className={styles.list}>
        {lagging.slice(0, named).map(({ key, lastPeriod }) => (
          <li key={key}>{lastPeriod === null ? `${key}: none at all` : `${key}: to ${lastPeriod}`}</li>
        ))}
        {lagging.length > named && <li>{`and ${lagging.length - named} more`}</li>}
      </ul>
    </details>
  );
}
