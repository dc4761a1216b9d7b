import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { type Dispatch, useEffect, useRef } from "react";
import { sectionWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import type { SectionAction, SectionItem } from "./types";

interface ItemFieldsProps {
  readonly item: SectionItem;
  readonly at: number;
  readonly count: number;
  readonly dispatch: Dispatch<SectionAction>;
}

/** One of the section: its heading, its place, and the way out. */
export function ItemFields(props: ItemFieldsProps) {
  const styles = usePartStyles();
  const { item, at, dispatch } = props;
  return (
    <li className={styles.lines}>
      <Field
        label={sectionWords.headingOf(at + 1)}
        hint={sectionWords.about(
          item.request.from === "chart" ? sectionWords.chart : sectionWords.table,
          item.name,
        )}
        className={styles.field}
      >
        <Input
          className={styles.input}
          value={item.heading}
          onChange={(_, { value }) => {
            dispatch({ type: "heading", key: item.key, heading: value });
          }}
        />
      </Field>
      {item.request.from !== "chart" && (
        <Checkbox
          label={sectionWords.sentence}
          aria-label={sectionWords.of(sectionWords.sentence, item.name)}
          checked={item.sentence}
          onChange={(_, { checked }) => {
            dispatch({ type: "sentence", key: item.key, on: checked === true });
          }}
        />
      )}
      <Moves {...props} />
    </li>
  );
}

function Moves({ item: { key, name }, at, count, dispatch }: ItemFieldsProps) {
  const styles = usePartStyles();
  const pressed = useRef<HTMLElement | null>(null);
  // An item that changes its place loses the focus where the browser takes it out meanwhile.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [at]);
  const move = (words: string, by: -1 | 1, edge: boolean) => (
    <Button
      size="small"
      disabledFocusable={edge}
      aria-label={sectionWords.of(words, name)}
      onClick={({ currentTarget }) => {
        pressed.current = currentTarget;
        dispatch({ type: "move", key, by });
      }}
    >
      {words}
    </Button>
  );
  return (
    <div className={styles.beside}>
      {move(sectionWords.up, -1, at === 0)}
      {move(sectionWords.down, 1, at === count - 1)}
      <Button
        size="small"
        aria-label={sectionWords.of(sectionWords.remove, name)}
        onClick={() => {
          dispatch({ type: "remove", key });
        }}
      >
        {sectionWords.remove}
      </Button>
    </div>
  );
}
