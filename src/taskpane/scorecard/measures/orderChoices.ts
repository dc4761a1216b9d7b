import {
  type ColumnId,
  columnIds,
  isOrderable,
  type RowOrder,
  type ScorecardDefinition,
} from "../../../report";
import { columnWords } from "../columns/chooseColumns";
import { scorecardMeasureWords } from "../../../words";

interface OrderChoice {
  /** By which it is found again. */
  readonly name: string;
  readonly words: string;
}

const changes: readonly ColumnId[] = ["change", "previousChange", "againstBaseline"];

/** The orders that the columns of the table give, and the one chosen though its column is not shown. */
export function orderChoices({ columns, order = null }: ScorecardDefinition): OrderChoice[] {
  const shown = columnIds.filter((id) => isOrderable(id) && (columns.includes(id) || order?.column === id));
  return shown.flatMap((column) =>
    (["highest", "lowest"] as const).map((first) => ({
      name: orderName({ column, first }),
      words: scorecardMeasureWords.first(columnWords[column], firstWords(column, first)),
    })),
  );
}

function firstWords(column: ColumnId, first: RowOrder["first"]): string {
  if (changes.includes(column))
    return first === "highest" ? scorecardMeasureWords.largestRise : scorecardMeasureWords.largestFall;
  return first;
}

export function orderName(order: RowOrder | null): string {
  return order === null ? "" : `${order.column} ${order.first}`;
}

export function orderFrom(name: string): RowOrder | null {
  const [column, first] = name.split(" ");
  const known = columnIds.find((id) => id === column);
  return known === undefined ? null : { column: known, first: first === "lowest" ? "lowest" : "highest" };
}
