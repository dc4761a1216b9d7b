import { Button } from "@fluentui/react-components";
import type { CellProblem, ScorecardProblem } from "../../../report";
import { cellAddress, cellWithin } from "../../cellAddress";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardWords } from "../../../words";

/** The first few problems are enough to see what is wrong with a selection. */
const shownProblems = 5;

interface CellProblemsProps {
  readonly cells: readonly CellProblem[];
  readonly address: string;
  readonly show: (address: string) => void;
}

export function CellProblems({ cells, address, show }: CellProblemsProps) {
  const styles = usePartStyles();
  const more = cells.length - shownProblems;
  if (cells.length === 0) return null;
  return (
    <>
      <p className={styles.text}>
        {cells.length === 1 ? scorecardWords.oneCellToLookAt : scorecardWords.cellsToLookAt(cells.length)}
      </p>
      <ul className={styles.list}>
        {cells.slice(0, shownProblems).map(({ row, column, words }) => (
          <li key={`${row} ${column}`}>
            <Button
              size="small"
              onClick={() => {
                show(cellAddress(address, row, column));
              }}
            >
              {scorecardWords.goTo(cellWithin(address, row, column))}
            </Button>
            {` ${words}`}
          </li>
        ))}
        {more > 0 && <li>{scorecardWords.andMore(more)}</li>}
      </ul>
    </>
  );
}

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
