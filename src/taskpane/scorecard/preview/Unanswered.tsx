import type { ScorecardProblem } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardWords } from "../../../words";

/** Why cells of the table say n/a, a column and a reason at a time. */
export function Unanswered({ unanswered }: { readonly unanswered: readonly ScorecardProblem[] }) {
  const styles = usePartStyles();
  if (unanswered.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{scorecardWords.whyNotAvailable}</summary>
      <ul className={styles.list}>
        {unanswered.map(({ header, words, keys }) => (
          <li key={`${header} ${words}`}>{`${header}: ${words} (${keysInWords(keys)}).`}</li>
        ))}
      </ul>
    </details>
  );
}

function keysInWords(keys: readonly string[]): string {
  const first = keys.slice(0, 3).join("; ");
  return keys.length > 3 ? scorecardWords.firstAndMore(first, keys.length - 3) : first;
}
