import { apportionWords as words } from "../../words";
import { numberStyles, type NumberStyle } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";
import type { ColumnRole, TableCell } from "../tableSpec";
import { type Claim, numberIn } from "./claims";
import type { ApportionDefinition } from "./definition";
import { heldBy } from "./heldBy";
import { weightStyle } from "./weightStyle";

export interface ApportionColumn {
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole;
  readonly cell: (claim: Claim) => TableCell;
  readonly total: TableCell;
}

const text = (value: string): TableCell => ({ value, style: numberStyles.text });
const figure = (value: number | null, style: NumberStyle): TableCell =>
  value === null ? text("") : { value, style };

/** The columns of the table: those of the list, what each row gets, and what held it there. */
export function columnsOf(
  layout: SelectionLayout,
  definition: ApportionDefinition,
  claims: readonly Claim[],
): ApportionColumn[] {
  const { columns, pot } = definition;
  const amounts = [pot ?? 0, ...claims.map(({ amount }) => amount ?? 0)];
  const money = amounts.every(Number.isInteger) ? numberStyles.pounds : numberStyles.poundsAndPence;
  const style = weightStyle(claims.map(({ weight }) => weight));
  const heading = (column: number, otherwise: string): string => {
    const given = layout.headings[column] ?? "";
    return given === "" ? otherwise : given;
  };
  const bounds = (["floor", "ceiling", "fixed"] as const).flatMap((key): ApportionColumn[] => {
    const column = columns[key];
    if (column === null) return [];
    const cell = (claim: Claim): TableCell => figure(numberIn(claim[key]), money);
    return [{ key, header: heading(column, words[key]), role: "number", cell, total: text("") }];
  });
  return [
    {
      ...{ key: "organisation", header: heading(columns.organisation, words.organisation), role: "measure" },
      ...{ cell: ({ label }) => text(label), total: text(words.total) },
    },
    {
      ...{ key: "weight", header: heading(columns.weight, words.weight), role: "number" },
      cell: ({ weight }) => figure(numberIn(weight), style),
      total: figure(sumOf(claims.flatMap(({ weight }) => numberIn(weight) ?? [])), style),
    },
    ...bounds,
    ...sharedColumns(definition, money),
    ...(bounds.length > 0 ? [heldColumn(definition)] : []),
  ];
}

/** What each row gets, and what part of the pot that is. */
function sharedColumns({ pot }: ApportionDefinition, money: NumberStyle): ApportionColumn[] {
  const percent = numberStyles.percentOneDecimal;
  return [
    {
      ...{ key: "amount", header: words.amount, role: "number", total: figure(pot, money) },
      cell: ({ amount }) => figure(amount, money),
    },
    {
      ...{ key: "share", header: words.share, role: "change", total: figure(1, percent) },
      cell: ({ share }) => figure(share, percent),
    },
  ];
}

function heldColumn({ unit }: ApportionDefinition): ApportionColumn {
  return {
    ...{ key: "held", header: words.held, role: "text", total: text("") },
    cell: (claim) => text(heldBy(claim, unit)),
  };
}

/** Weights of a few decimals add up to a few decimals. */
function sumOf(weights: readonly number[]): number {
  return Number(weights.reduce((sum, weight) => sum + weight, 0).toPrecision(12));
}
