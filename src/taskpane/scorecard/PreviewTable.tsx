import { mergeClasses } from "@fluentui/react-components";
import type { ColumnRole, TableRow, TableSpec } from "../../report";
import { usePreviewStyles } from "./scorecardStyles";

/** More rows than this are inserted but not previewed: nobody reads them in a pane. */
export const previewRows = 100;

const numeric: readonly ColumnRole[] = ["number", "change"];

interface PreviewTableProps {
  readonly spec: TableSpec;
}

/** The table as it will be inserted. It alone may scroll sideways, and takes the focus so that keys can do it. */
export function PreviewTable({ spec }: PreviewTableProps) {
  const styles = usePreviewStyles();
  return (
    <div className={styles.frame} role="region" aria-label="Preview of the table" tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{spec.title}</caption>
        <thead>
          <tr>
            {spec.columns.map(({ header, role }, index) => (
              <th
                key={header}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  index === 0 && styles.first,
                  styles.header,
                  numeric.includes(role) && styles.right,
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.slice(0, previewRows).map((row, index) => (
            <PreviewRow key={index} row={row} spec={spec} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({ row, spec }: PreviewTableProps & { readonly row: TableRow }) {
  const styles = usePreviewStyles();
  const total = row.role === "total" && styles.total;
  return (
    <tr>
      {row.cells.map(({ value, style }, index) => {
        const column = spec.columns[index];
        const right = column !== undefined && numeric.includes(column.role) && styles.right;
        return index === 0 ? (
          <th key={index} scope="row" className={mergeClasses(styles.cell, styles.first, total)}>
            {style.show(value)}
          </th>
        ) : (
          <td key={index} className={mergeClasses(styles.cell, right, total)}>
            {style.show(value)}
          </td>
        );
      })}
    </tr>
  );
}
