import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { contentsWords as words } from "../../words";
import { usePartStyles } from "../layout/partStyles";

interface MovesProps {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** The ways of one of a list: up, down and out. */
export function Moves({ name, at, count, onMove, onRemove }: MovesProps) {
  const styles = usePartStyles();
  const pressed = useRef<HTMLElement | null>(null);
  // An item that changes its place loses the focus where the browser takes it out meanwhile.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [at]);
  const move = (label: string, by: -1 | 1, edge: boolean) => (
    <Button
      size="small"
      disabledFocusable={edge}
      aria-label={words.of(label, name)}
      onClick={({ currentTarget }) => {
        pressed.current = currentTarget;
        onMove(by);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.beside}>
      {move(words.up, -1, at === 0)}
      {move(words.down, 1, at === count - 1)}
      <Button size="small" aria-label={words.of(words.remove, name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
