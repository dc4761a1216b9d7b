import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DefinedMeasure, SourceMeasure } from "../../../report";
import { scorecardMeasureWords } from "../../../words";
import { MeasureDetails } from "./MeasureDetails";
import { useMeasureStyles } from "./measureStyles";
import { measureWords } from "./measureWords";

export interface MeasureRowProps {
  readonly measure: SourceMeasure;
  readonly defined: DefinedMeasure;
  readonly periods: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (change: Partial<DefinedMeasure>) => void;
}

export function MeasureRow(props: MeasureRowProps) {
  const { measure, defined, onChange } = props;
  const styles = useMeasureStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <li className={styles.measure}>
      <div className={styles.line}>
        <Checkbox
          className={styles.name}
          label={measure.key}
          checked={defined.shown}
          onChange={(_, { checked }) => {
            onChange({ shown: checked === true });
          }}
        />
        <MoveButtons {...props} />
      </div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.words}
        aria-expanded={open}
        aria-controls={details}
        aria-label={scorecardMeasureWords.changeFor(measureWords(defined), measure.key)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {measureWords(defined)}
      </Button>
      <div id={details} className={open ? styles.details : ""}>
        {open && <MeasureDetails {...props} />}
      </div>
    </li>
  );
}

function MoveButtons({ measure, first, last, onMove }: MeasureRowProps) {
  const styles = useMeasureStyles();
  const button = (by: -1 | 1, words: string, off: boolean) => (
    <Button
      size="small"
      className={styles.move}
      aria-label={scorecardMeasureWords.move(measure.key, words)}
      disabledFocusable={off}
      onClick={() => {
        onMove(by);
      }}
    >
      {by < 0 ? "↑" : "↓"}
    </Button>
  );
  return (
    <span className={styles.moves}>
      {button(-1, "up", first)}
      {button(1, "down", last)}
    </span>
  );
}
