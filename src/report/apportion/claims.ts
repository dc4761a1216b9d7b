import { apportionWithin, readNumber, shares, totalRows } from "../../core";
import type { SelectionLayout } from "../scorecard/layOut";
import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import type { ApportionDefinition } from "./definition";

/** A row that shares, with what it gets. */
export interface Claim {
  readonly label: string;
  readonly weight: SourceCell;
  readonly floor: SourceCell;
  readonly ceiling: SourceCell;
  readonly fixed: SourceCell;
  /** In pounds; null where there is nothing to go by. */
  readonly amount: number | null;
  readonly share: number | null;
}

/**
 * The rows of a list with what each gets of the pot.
 * @throws Fault as `apportionWithin` does.
 */
export function claimsOf(layout: SelectionLayout, { columns, pot, unit }: ApportionDefinition): Claim[] {
  const { rows } = layout;
  const counted = countedRows(layout, columns);
  // Rows that do not share stay as blanks, so that a fault names the row of the list.
  const column = (index: number | null): SourceCell[] =>
    rows.map((row, at) => (index === null || counted[at] !== true ? "" : (row[index] ?? "")));
  const [labels, weights] = [column(columns.organisation), column(columns.weight)];
  const [floors, ceilings, fixed] = [column(columns.floor), column(columns.ceiling), column(columns.fixed)];
  const cells = (values: SourceCell[]): SourceCell[][] => values.map((value) => [value]);
  const amounts = apportionWithin({
    ...{ total: pot, weights: cells(weights), unit },
    ...{ floors: cells(floors), ceilings: cells(ceilings), fixed: cells(fixed) },
  });
  const parts = pot === 0 ? [] : shares({ amounts: amounts.map((amount) => [amount ?? ""]) });
  return rows.flatMap((_, at): Claim[] =>
    counted[at] === true
      ? [
          {
            label: cellText(labels[at] ?? ""),
            weight: weights[at] ?? "",
            ...{ floor: floors[at] ?? "", ceiling: ceilings[at] ?? "", fixed: fixed[at] ?? "" },
            ...{ amount: amounts[at] ?? null, share: parts[at] ?? null },
          },
        ]
      : [],
  );
}

/** Which rows share: neither blank ones nor the list's own totals. */
function countedRows(
  { rows }: SelectionLayout,
  { organisation, weight }: ApportionDefinition["columns"],
): boolean[] {
  const totals = totalRows(
    rows.map((row) => numberIn(row[weight] ?? "") ?? undefined),
    rows.map((row) => row[organisation]),
  );
  return rows.map((row, at) => !row.every(isBlank) && totals[at] !== true);
}

export function numberIn(cell: SourceCell): number | null {
  const read = readNumber(cell);
  return read.kind === "number" ? read.value : null;
}
