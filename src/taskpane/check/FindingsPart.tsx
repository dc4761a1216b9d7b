import { checkWords as words } from "../../words";
import { ChoiceField } from "../fields/ChoiceField";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { PagedList } from "../measures/PagedList";
import { judged, toShow } from "./checkState";
import { FindingItem } from "./FindingItem";
import { findingKey } from "./findingPlace";
import type { Shown } from "./types";
import type { CheckScreenState } from "./useCheck";

const pageSize = 20;
const choices: readonly { value: Shown; words: string }[] = [
  { value: "open", words: words.open },
  { value: "wrong", words: words.severities.wrong },
  { value: "doubtful", words: words.severities.doubtful },
  { value: "note", words: words.severities.note },
  { value: "accepted", words: words.accepted },
  { value: "all", words: words.all },
];

/** Everything that does not agree, the worst first. */
export function FindingsPart({ screen }: { readonly screen: CheckScreenState }) {
  const styles = usePartStyles();
  const { state, dispatch } = screen;
  const { checked } = state;
  if (checked === null) return null;
  if (checked.result.findings.length === 0) {
    return (
      <Part heading={words.findings}>
        <p className={styles.text}>{checked.result.checked === 0 ? words.nothingHeld : words.nothing}</p>
      </Part>
    );
  }
  const items = toShow(state);
  return (
    <Part heading={words.findings}>
      <Filters screen={screen} />
      {items.length === 0 && <p className={styles.note}>{words.noneSuch}</p>}
      <PagedList
        label={words.findings}
        items={items}
        itemAt={(each) => <FindingItem key={findingKey(each.finding)} judged={each} screen={screen} />}
        pagesLabel={words.pages}
        pageSize={pageSize}
        page={state.page}
        onPage={(page) => {
          dispatch({ type: "page", page });
        }}
      />
    </Part>
  );
}

function Filters({ screen: { state, dispatch } }: { readonly screen: CheckScreenState }) {
  const styles = usePartStyles();
  const sheets = [...new Set(judged(state).map(({ finding }) => finding.cell.sheet))];
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={words.severity}
        value={state.shown}
        choices={choices}
        onChoose={(shown) => {
          dispatch({ type: "show", shown });
        }}
      />
      {sheets.length > 1 && (
        <ChoiceField
          label={words.sheet}
          value={state.sheet}
          choices={[{ value: "", words: words.all }, ...sheets.map((name) => ({ value: name, words: name }))]}
          onChoose={(sheet) => {
            dispatch({ type: "showSheet", sheet });
          }}
        />
      )}
    </div>
  );
}
