import { Fault } from "../../core";
import { apportionWords as words } from "../../words";
import { numberStyles } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";
import { sizedColumns } from "../sizedColumns";
import type { TableRow, TableSpec } from "../tableSpec";
import { columnsOf } from "./apportionColumns";
import { type Claim, claimsOf } from "./claims";
import type { ApportionDefinition } from "./definition";

export type ApportionMaking =
  | { readonly kind: "table"; readonly spec: TableSpec }
  /** Why the pot can't be shared so, in words. */
  | { readonly kind: "none"; readonly words: string };

/** A pot shared out over the weights of a list, within floors and ceilings, with its total and the rule it went by. */
export function apportionTable(
  layout: SelectionLayout,
  definition: ApportionDefinition,
  title: string,
): ApportionMaking {
  if (definition.pot === null) return { kind: "none", words: words.noPot };
  try {
    const claims = claimsOf(layout, definition);
    return { kind: "table", spec: tableOf(layout, definition, claims, title) };
  } catch (reason) {
    if (reason instanceof Fault) return { kind: "none", words: words.fault(reason.argument, reason.words) };
    throw reason;
  }
}

function tableOf(
  layout: SelectionLayout,
  definition: ApportionDefinition,
  claims: readonly Claim[],
  title: string,
): TableSpec {
  const columns = columnsOf(layout, definition, claims);
  const rows = [
    ...claims.map((claim): TableRow => ({
      ...{ key: claim.label, role: "body" },
      cells: columns.map(({ cell }) => cell(claim)),
    })),
    ...[{ key: words.total, role: "total" as const, cells: columns.map(({ total }) => total) }],
  ];
  return {
    title,
    columns: sizedColumns(columns, rows),
    rows,
    notes: notesOf(definition),
  };
}

function notesOf({ columns: { floor, ceiling }, unit }: ApportionDefinition): string[] {
  const bounded = floor !== null || ceiling !== null;
  return [words.rule(numberStyles.pounds.show(unit)), ...(bounded ? [words.bounds] : [])];
}
