import type { TableColumn, TableSpec } from "../../report";
import type { Written, WrittenFormula } from "../ledger/records";
import { layoutOf } from "../tableLayout";

/** A column's own name, by which a refresh finds it again whatever its header says then. */
export function columnKey({ key, header }: Pick<TableColumn, "key" | "header">): string {
  return key ?? header;
}

/** The keys of a table's rows, each once: a row without a key goes by its words, and by their count. */
export function rowKeys(spec: TableSpec): string[] {
  const counts = new Map<string, number>();
  return spec.rows.map(({ key, cells }) => {
    const words = key ?? String(cells[0]?.value ?? "");
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return count === 1 ? words : `${words} (${count})`;
  });
}

/** What a table holds as it is written, to be kept in its record. */
export function writtenOf(spec: TableSpec): Written {
  const { above, below } = layoutOf(spec);
  const keys = rowKeys(spec);
  const formulas = formulasOf(spec, keys);
  return {
    columns: spec.columns.map((column) => ({ key: columnKey(column), header: column.header })),
    rows: spec.rows.map(({ cells }, i) => ({
      key: keys[i] ?? "",
      values: cells.map(({ value }) => value),
    })),
    above,
    below,
    ...(formulas.length === 0 ? {} : { formulas }),
  };
}

function formulasOf(spec: TableSpec, keys: readonly string[]): WrittenFormula[] {
  const columns = spec.columns.map(columnKey);
  return spec.rows.flatMap(({ cells }, i) =>
    cells.flatMap(({ formula }, j): WrittenFormula[] => {
      if (formula === undefined) return [];
      const parts = formula.map((part) =>
        typeof part === "string"
          ? part
          : {
              column: columns[part.column] ?? "",
              ...{ first: keys[part.first] ?? "", last: keys[part.last] ?? "" },
            },
      );
      return [{ row: keys[i] ?? "", column: columns[j] ?? "", parts }];
    }),
  );
}
