import { Checkbox, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { contentsWords, publicationPaneWords as words } from "../../words";
import { Moves } from "../contents/Moves";
import { usePartStyles } from "../layout/partStyles";
import type { PlannedItem } from "./publicationModel";
import type { PublicationAction, PublishedItem } from "./types";

interface TableFieldsProps {
  readonly planned: PlannedItem;
  readonly at: number;
  readonly count: number;
  readonly dispatch: Dispatch<PublicationAction>;
}

/** One table: its title, its protection, what is to be known of it, its place. */
export function TableFields({ planned, at, count, dispatch }: TableFieldsProps) {
  const styles = usePartStyles();
  const { item, heading, said, obstacle } = planned;
  const { key, name } = item;
  const change = (some: Partial<PublishedItem>) => {
    dispatch({ type: "change", key, some });
  };
  return (
    <li className={mergeClasses(styles.lines, styles.item)}>
      <Field label={words.titleOf(at + 1)} hint={words.about(name)} className={styles.field}>
        <Input
          className={styles.input}
          value={heading}
          onChange={(_, { value }) => {
            change({ heading: value });
          }}
        />
      </Field>
      <ProtectionFields planned={planned} change={change} />
      <div role="status">
        {[...said, ...(obstacle === null ? [] : [obstacle])].map((line) => (
          <p key={line} className={styles.note}>
            {line}
          </p>
        ))}
      </div>
      <Moves
        name={name}
        at={at}
        count={count}
        onMove={(by) => {
          dispatch({ type: "move", key, by });
        }}
        onRemove={() => {
          dispatch({ type: "remove", key });
        }}
      />
    </li>
  );
}

interface ProtectionProps {
  readonly planned: PlannedItem;
  readonly change: (some: Partial<PublishedItem>) => void;
}

function ProtectionFields({ planned, change }: ProtectionProps) {
  const styles = usePartStyles();
  const { item } = planned;
  return (
    <>
      <div className={styles.checks}>
        {(["withhold", "round"] as const).map((name) => (
          <Checkbox
            key={name}
            label={words[name]}
            aria-label={contentsWords.of(words[name], item.name)}
            checked={item[name]}
            onChange={(_, { checked }) => {
              change({ [name]: checked === true });
            }}
          />
        ))}
      </div>
      {(item.withhold || item.round) && <CountColumns planned={planned} change={change} />}
    </>
  );
}

/** Which columns hold counts of people or events; the others' figures are no counts. */
function CountColumns({ planned: { item, table, columns }, change }: ProtectionProps) {
  const styles = usePartStyles();
  const figures = (table?.columns ?? []).flatMap(({ role, header }, column) =>
    role === "number" ? [{ header, column }] : [],
  );
  return (
    <div role="group" aria-label={words.countsOf(item.name)}>
      <p className={styles.text}>{words.counts}</p>
      <div className={styles.checks}>
        {figures.map(({ header, column }) => (
          <Checkbox
            key={column}
            label={header}
            checked={columns.includes(column)}
            onChange={(_, { checked }) => {
              const others = columns.filter((each) => each !== column);
              change({ columns: checked === true ? [...others, column].sort((a, b) => a - b) : others });
            }}
          />
        ))}
      </div>
    </div>
  );
}
