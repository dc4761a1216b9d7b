import { Checkbox } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { SelectionLayout } from "../../report";
import { listWords } from "../../words";
import { ColumnSelect } from "../fields/ColumnSelect";
import { columnNames } from "../fields/columnNames";
import { Disclosure } from "../layout/Disclosure";
import { usePartStyles } from "../layout/partStyles";
import type { ListChoiceAction } from "./types";

/** A role that a column of the list plays. */
export interface ListColumn<Role extends string> {
  readonly role: Role;
  readonly label: string;
  readonly column: number | null;
  /** The table can do without it. */
  readonly optional: boolean;
}

interface ListColumnsProps<Role extends string> {
  readonly layout: SelectionLayout;
  /** Of the list, for the letters of its columns. */
  readonly address: string;
  readonly columns: readonly ListColumn<Role>[];
  readonly onColumn: (role: Role, column: number | null) => void;
  readonly dispatch: Dispatch<ListChoiceAction>;
}

/** Which column is what: as guessed, in a line, until somebody says otherwise. */
export function ListColumns<Role extends string>(props: ListColumnsProps<Role>) {
  const { layout, address, columns, onColumn, dispatch } = props;
  const styles = usePartStyles();
  const names = columnNames(layout, address);
  const summary = columns.flatMap(({ column }) => (column === null ? [] : [names[column] ?? ""]));
  return (
    <Disclosure heading={listWords.columns} summary={summary.join("; ")}>
      <Checkbox
        className={styles.check}
        label={listWords.hasHeadings}
        checked={layout.hasHeadings}
        onChange={(_, { checked }) => {
          dispatch({ type: "headings", on: checked === true });
        }}
      />
      <div className={styles.fields}>
        {columns.map(({ role, label, column, optional }) => (
          <ColumnSelect
            key={role}
            label={label}
            column={column}
            none={optional ? listWords.none : null}
            names={names}
            onColumn={(chosen) => {
              if (chosen !== null || optional) onColumn(role, chosen);
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
