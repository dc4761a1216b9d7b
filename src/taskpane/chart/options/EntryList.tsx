import { Button } from "@fluentui/react-components";
import { useChartStyles } from "../chartStyles";
import { chartOptionWords } from "../../../words";

interface EntryListProps {
  readonly label: string;
  readonly entries: readonly { readonly period: string; readonly words: string }[];
  readonly onRemove: (period: string) => void;
}

/** What was said of some periods, each of which can be taken back. */
export function EntryList({ label, entries, onRemove }: EntryListProps) {
  const styles = useChartStyles();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map(({ period, words }) => (
        <li key={period} className={styles.entry}>
          <span className={styles.entryWords}>{words}</span>
          <Button
            size="small"
            aria-label={chartOptionWords.removeOne(words)}
            onClick={() => {
              onRemove(period);
            }}
          >
            {chartOptionWords.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
