import { mergeClasses } from "@fluentui/react-components";
import type { ColumnRole, TableRow, TableSpec } from "../../report";
import { layoutWords } from "../../words";
import { usePreviewStyles } from "./previewStyles";

/** More rows than this are inserted but not previewed: nobody reads them in a pane. */
export const previewRows = 50;

/** A column of so many characters holds sentences, which the pane would press into a line a word. */
const sentences = 40;

const numeric: readonly ColumnRole[] = ["number", "change"];

interface PreviewTableProps {
  readonly spec: TableSpec;
  /** The next table is being made: this one is on its way out. */
  readonly busy: boolean;
}

/** The table as it will be inserted. It alone may scroll sideways, and takes the focus so that keys can do it. */
export function PreviewTable({ spec, busy }: PreviewTableProps) {
  const styles = usePreviewStyles();
  const { marking, title, subtitle, lines = [], notes = [] } = spec;
  return (
    <div
      className={styles.frame}
      role="region"
      aria-label={layoutWords.previewOfTheTable}
      aria-busy={busy}
      tabIndex={0}
    >
      {marking !== undefined && <p className={styles.marking}>{marking}</p>}
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span className={styles.words}>
            {title}
            {[...(subtitle === undefined ? [] : [subtitle]), ...lines].map((line) => (
              <span key={line} className={styles.subtitle}>{` ${line}`}</span>
            ))}
          </span>
        </caption>
        <PreviewHeader columns={spec.columns} />
        <tbody>
          {spec.rows.slice(0, previewRows).map((row, index) => (
            <PreviewRow key={index} row={row} columns={spec.columns} />
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

type Columns = Pick<TableSpec, "columns">;

function PreviewHeader({ columns }: Columns) {
  const styles = usePreviewStyles();
  return (
    <thead>
      <tr>
        {columns.map(({ header, role, width }) => (
          <th
            key={header}
            scope="col"
            className={mergeClasses(
              styles.cell,
              role === "measure" && styles.first,
              styles.header,
              numeric.includes(role) && styles.right,
              role !== "measure" && width >= sentences && styles.sentences,
            )}
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PreviewRow({ row, columns }: Columns & { readonly row: TableRow }) {
  const styles = usePreviewStyles();
  const total = row.role === "total" && styles.total;
  return (
    <tr>
      {row.cells.map(({ value, style, tone }, index) => {
        const role = columns[index]?.role ?? "text";
        return role === "measure" ? (
          <th key={index} scope="row" className={mergeClasses(styles.cell, styles.first, total)}>
            {style.show(value)}
          </th>
        ) : (
          <td
            key={index}
            className={mergeClasses(
              styles.cell,
              numeric.includes(role) && styles.right,
              total,
              // Only where the words say the same: a trend is no verdict.
              (tone === "met" || tone === "notMet" || tone === "signal") && styles[tone],
            )}
          >
            {style.show(value)}
          </td>
        );
      })}
    </tr>
  );
}
