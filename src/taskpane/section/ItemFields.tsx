import { Checkbox, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { contentsWords, sectionWords } from "../../words";
import { Moves } from "../contents/Moves";
import { usePartStyles } from "../layout/partStyles";
import type { SectionAction, SectionItem } from "./types";

interface ItemFieldsProps {
  readonly item: SectionItem;
  readonly at: number;
  readonly count: number;
  readonly dispatch: Dispatch<SectionAction>;
}

/** One of the section: its heading, its place, and the way out. */
export function ItemFields({ item, at, count, dispatch }: ItemFieldsProps) {
  const styles = usePartStyles();
  return (
    <li className={mergeClasses(styles.lines, styles.item)}>
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
      {item.request.from !== "chart" && <SentenceField item={item} dispatch={dispatch} />}
      <Moves
        name={item.name}
        at={at}
        count={count}
        onMove={(by) => {
          dispatch({ type: "move", key: item.key, by });
        }}
        onRemove={() => {
          dispatch({ type: "remove", key: item.key });
        }}
      />
    </li>
  );
}

function SentenceField({ item, dispatch }: Pick<ItemFieldsProps, "item" | "dispatch">) {
  return (
    <Checkbox
      label={sectionWords.sentence}
      aria-label={contentsWords.of(sectionWords.sentence, item.name)}
      checked={item.sentence}
      onChange={(_, { checked }) => {
        dispatch({ type: "sentence", key: item.key, on: checked === true });
      }}
    />
  );
}
