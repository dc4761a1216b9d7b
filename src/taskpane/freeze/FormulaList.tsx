import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../layout/partStyles";
import { useFreezeStyles } from "./freezeStyles";
import { freezeWords } from "../../words";

/** More than these are done with the others, but not drawn one by one. */
const most = 100;

export interface FormulaLine {
  readonly id: string;
  /** With its sheet's name. */
  readonly address: string;
  readonly formula: string;
  readonly notes: readonly string[];
  /** Undefined where there is nothing to choose. */
  readonly chosen?: boolean;
}

interface FormulaListProps {
  readonly label: string;
  readonly lines: readonly FormulaLine[];
  readonly onChoose?: (line: FormulaLine, on: boolean) => void;
}

/** Formulas, each with a box to choose it where there is something to choose. */
export function FormulaList({ label, lines, onChoose }: FormulaListProps) {
  const styles = useFreezeStyles();
  const partStyles = usePartStyles();
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines.slice(0, most).map((line) => (
          <li key={line.id} className={styles.item}>
            {line.chosen === undefined ? (
              <p className={mergeClasses(partStyles.text, styles.unchosen)}>{line.address}</p>
            ) : (
              <Checkbox
                className={partStyles.check}
                label={line.address}
                checked={line.chosen}
                onChange={(_, { checked }) => {
                  onChoose?.(line, checked === true);
                }}
              />
            )}
            <FormulaNotes {...line} />
          </li>
        ))}
      </ul>
      {lines.length > most && <p className={partStyles.note}>{freezeWords.andMore(lines.length - most)}</p>}
    </>
  );
}

function FormulaNotes({ formula, notes }: FormulaLine) {
  const styles = useFreezeStyles();
  const partStyles = usePartStyles();
  return (
    <div className={styles.beside}>
      <p className={styles.formula}>{formula}</p>
      {notes.map((note, index) => (
        <p key={index} className={partStyles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

interface GoButtonProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** The one button of a task; it keeps its place while there is nothing to press it for. */
export function GoButton({ label, busy, onPress }: GoButtonProps) {
  const styles = useFreezeStyles();
  return (
    <Button className={styles.own} disabledFocusable={busy} onClick={onPress}>
      {label}
    </Button>
  );
}
