import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceRange } from "../../excel";
import type { MonthlySource } from "../../report";
import { cellAddress, cellWithin } from "../cellAddress";
import { usePartStyles } from "../layout/partStyles";
import { sourceWords } from "../../words";

/** So many at once are enough to see what they have in common. */
const atOnce = 20;

interface OddCellsProps {
  readonly source: MonthlySource;
  readonly range: SourceRange;
  readonly show: (address: string) => void;
}

/** Cells that were not used as they stand, each a press away on its sheet, and what else looks doubtful. */
export function OddCells({ source: { odd, notes }, range, show }: OddCellsProps) {
  const styles = usePartStyles();
  const [most, setMost] = useState(atOnce);
  if (odd.length === 0 && notes.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{oddSummary(odd.length, notes.length)}</summary>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {odd.slice(0, most).map(({ row, column, why }) => (
          <li key={`${row} ${column}`}>
            <Button
              size="small"
              onClick={() => {
                show(cellAddress(range.address, row, column));
              }}
            >
              {sourceWords.goTo(cellWithin(range.address, row, column))}
            </Button>
            {` ${why}`}
          </li>
        ))}
      </ul>
      {odd.length > most && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + atOnce);
          }}
        >
          {sourceWords.showMoreLeft(odd.length - most)}
        </Button>
      )}
    </details>
  );
}

function oddSummary(cells: number, notes: number): string {
  const parts = [
    ...(cells === 0 ? [] : [cells === 1 ? sourceWords.oneCell : sourceWords.cellsToLookAt(cells)]),
    ...(notes === 0 ? [] : [notes === 1 ? sourceWords.oneNote : sourceWords.notes(notes)]),
  ];
  return parts.join(", ");
}
