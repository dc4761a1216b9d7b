import { Button, Field, Input } from "@fluentui/react-components";
import { sectionWords } from "../../words";
import { AddField } from "../contents/AddField";
import { groupsLeft } from "../contents/groupsLeft";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { choiceGroups } from "../word/sourceChoices";
import { ItemFields } from "./ItemFields";
import type { SectionState } from "./types";
import type { SectionScreenState } from "./useSection";

/** Which tables and charts are in the section, in which order, under which headings. */
export function ContentsPart(screen: SectionScreenState) {
  const styles = usePartStyles();
  const { state, dispatch } = screen;
  const { items, offered, words, said } = state;
  return (
    <Part heading={sectionWords.contents}>
      {items.length > 0 && (
        <ol className={styles.bare} aria-label={sectionWords.contents}>
          {items.map((item, at) => (
            <ItemFields key={item.key} item={item} at={at} count={items.length} dispatch={dispatch} />
          ))}
        </ol>
      )}
      <p role="status" className={styles.note}>
        {said}
      </p>
      <AddField
        label={sectionWords.add}
        groups={groupsLeft(offered === null ? [] : choiceGroups(offered), items)}
        none={whyNone(state)}
        onAdd={({ value: key, words: name, request }) => {
          dispatch({ type: "add", item: { key, name, request } });
        }}
      />
      <FirstTableField {...screen} />
      <div role="alert">{words !== null && <p className={styles.text}>{words}</p>}</div>
      <Button
        className={styles.own}
        size="small"
        onClick={() => {
          dispatch({ type: "again" });
        }}
      >
        {sectionWords.readAgain}
      </Button>
    </Part>
  );
}

/** Other sections of the paper have tables before these. */
function FirstTableField({ state, dispatch }: SectionScreenState) {
  const styles = usePartStyles();
  return (
    <div className={styles.fields}>
      <Field label={sectionWords.firstTable} className={styles.field}>
        <Input
          className={styles.input}
          inputMode="numeric"
          value={state.firstTable}
          onChange={(_, { value }) => {
            dispatch({ type: "firstTable", text: value });
          }}
        />
      </Field>
    </div>
  );
}

/** Nothing while it is not known. */
function whyNone({ offered, items }: Pick<SectionState, "offered" | "items">): string {
  if (offered === null) return "";
  return items.length > 0 ? sectionWords.noneOffered : sectionWords.noneThere;
}
