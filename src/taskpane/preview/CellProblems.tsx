import { Button } from "@fluentui/react-components";
import type { CellProblem } from "../../report";
import { cellAddress, cellWithin } from "../cellAddress";
import { usePartStyles } from "../layout/partStyles";
import { previewWords } from "../../words";

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
        {cells.length === 1 ? previewWords.oneCellToLookAt : previewWords.cellsToLookAt(cells.length)}
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
              {previewWords.goTo(cellWithin(address, row, column))}
            </Button>
            {` ${words}`}
          </li>
        ))}
        {more > 0 && <li>{previewWords.andMore(more)}</li>}
      </ul>
    </>
  );
}
