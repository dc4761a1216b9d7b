import { Button } from "@fluentui/react-components";
import type { ShownRequest } from "../../excel";
import { publicationPaneWords as words } from "../../words";
import { AddField } from "../contents/AddField";
import { groupsLeft } from "../contents/groupsLeft";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { choiceGroups, type SourceChoice } from "../word/sourceChoices";
import { TableFields } from "./TableFields";
import type { PublicationState } from "./types";
import type { PublicationScreenState } from "./usePublication";

/** Which tables are published, in which order, and how their counts are protected. */
export function TablesPart({ state, plan, dispatch, addSelection }: PublicationScreenState) {
  const styles = usePartStyles();
  const { items, offered, said } = state;
  return (
    <Part heading={words.tables}>
      {items.length > 0 && (
        <ol className={styles.bare} aria-label={words.tables}>
          {plan.items.map((planned, at) => (
            <TableFields
              key={planned.item.key}
              planned={planned}
              at={at}
              count={items.length}
              dispatch={dispatch}
            />
          ))}
        </ol>
      )}
      <p role="status" className={styles.note}>
        {said}
      </p>
      <AddField
        label={words.add}
        groups={groupsLeft(offered === null ? [] : choiceGroups(offered), items)}
        none={whyNone(state)}
        onAdd={(choice) => {
          dispatch({ type: "add", item: itemOf(choice) });
        }}
      />
      {items.some(({ withhold }) => withhold) && <p className={styles.note}>{words.protects}</p>}
      <Button className={styles.own} onClick={addSelection}>
        {words.addSelection}
      </Button>
      <Reading words={state.words} dispatch={dispatch} />
    </Part>
  );
}

interface ReadingProps extends Pick<PublicationState, "words">, Pick<PublicationScreenState, "dispatch"> {}

/** Why the tables could not be read, and the way to read them again. */
function Reading({ words: unread, dispatch }: ReadingProps) {
  const styles = usePartStyles();
  return (
    <>
      <div role="alert">{unread !== null && <p className={styles.text}>{unread}</p>}</div>
      <Button
        className={styles.own}
        size="small"
        onClick={() => {
          dispatch({ type: "again" });
        }}
      >
        {words.readAgain}
      </Button>
    </>
  );
}

/** Of a chart, its figures are published. */
function itemOf({ value: key, words: name, request }: SourceChoice) {
  const shown: ShownRequest = request.from === "chart" ? { from: "kept", id: request.id } : request;
  return { key, name: request.from === "chart" ? words.chart(name) : name, request: shown };
}

/** Nothing while it is not known. */
function whyNone({ offered, items }: Pick<PublicationState, "offered" | "items">): string {
  if (offered === null) return "";
  return items.length > 0 ? words.noneOffered : words.noneThere;
}
