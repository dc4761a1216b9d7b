import { apportionWithin, Fault, readNumber, shares, totalRows } from "../../core";
import { apportionWords as words } from "../../words";
import { columnWidth } from "../monthly/columnWidth";
import { numberStyles, type NumberStyle } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";
import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import { uniqueHeaders } from "../scorecard/uniqueHeaders";
import type { ColumnRole, TableCell, TableRow, TableSpec } from "../tableSpec";
import type { ApportionDefinition } from "./definition";
import { heldBy } from "./heldBy";
import { weightStyle } from "./weightStyle";

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

/** A row that shares, with what it gets. */
interface Claim {
  readonly label: string;
  readonly weight: SourceCell;
  readonly floor: SourceCell;
  readonly ceiling: SourceCell;
  readonly fixed: SourceCell;
  /** In pounds; null where there is nothing to go by. */
  readonly amount: number | null;
  readonly share: number | null;
}

function claimsOf(layout: SelectionLayout, { columns, pot, unit }: ApportionDefinition): Claim[] {
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

function numberIn(cell: SourceCell): number | null {
  const read = readNumber(cell);
  return read.kind === "number" ? read.value : null;
}

interface ApportionColumn {
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole;
  readonly cell: (claim: Claim) => TableCell;
  readonly total: TableCell;
}

const text = (value: string): TableCell => ({ value, style: numberStyles.text });
const figure = (value: number | null, style: NumberStyle): TableCell =>
  value === null ? text("") : { value, style };

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
  const headers = uniqueHeaders(columns.map(({ header }) => header));
  return {
    title,
    columns: columns.map(({ key, role }, at) => {
      const header = headers[at] ?? "";
      const longest = rows.reduce((most, { cells }) => Math.max(most, shownLength(cells[at])), 0);
      return { key, header, role, width: columnWidth(header, role, longest) };
    }),
    rows,
    notes: notesOf(definition),
  };
}

function shownLength(cell: TableCell | undefined): number {
  return cell === undefined ? 0 : cell.style.show(cell.value).length;
}

function columnsOf(
  layout: SelectionLayout,
  definition: ApportionDefinition,
  claims: readonly Claim[],
): ApportionColumn[] {
  const { columns, unit } = definition;
  const { floor, ceiling, fixed } = columns;
  const amounts = [definition.pot ?? 0, ...claims.map(({ amount }) => amount ?? 0)];
  const money = amounts.every(Number.isInteger) ? numberStyles.pounds : numberStyles.poundsAndPence;
  const weights = claims.flatMap(({ weight }) => numberIn(weight) ?? []);
  const style = weightStyle(claims.map(({ weight }) => weight));
  const heading = (column: number, otherwise: string): string => {
    const given = layout.headings[column] ?? "";
    return given === "" ? otherwise : given;
  };
  const bound = (key: "floor" | "ceiling" | "fixed", column: number | null): ApportionColumn[] => {
    if (column === null) return [];
    const cell = (claim: Claim): TableCell => figure(numberIn(claim[key]), money);
    return [{ key, header: heading(column, words[key]), role: "number", cell, total: text("") }];
  };
  const held: ApportionColumn = {
    ...{ key: "held", header: words.held, role: "text", total: text("") },
    cell: (claim) => text(heldBy(claim, unit)),
  };
  return [
    {
      ...{ key: "organisation", header: heading(columns.organisation, words.organisation), role: "measure" },
      ...{ cell: ({ label }) => text(label), total: text(words.total) },
    },
    {
      ...{ key: "weight", header: heading(columns.weight, words.weight), role: "number" },
      cell: ({ weight }) => figure(numberIn(weight), style),
      total: figure(sumOf(weights), style),
    },
    ...[...bound("floor", floor), ...bound("ceiling", ceiling), ...bound("fixed", fixed)],
    {
      ...{ key: "amount", header: words.amount, role: "number" },
      cell: ({ amount }) => figure(amount, money),
      total: figure(definition.pot, money),
    },
    {
      ...{ key: "share", header: words.share, role: "change" },
      cell: ({ share }) => figure(share, numberStyles.percentOneDecimal),
      total: definition.pot === 0 ? text("") : figure(1, numberStyles.percentOneDecimal),
    },
    ...([floor, ceiling, fixed].some((column) => column !== null) ? [held] : []),
  ];
}

/** Weights of a few decimals add up to a few decimals. */
function sumOf(weights: readonly number[]): number {
  return Number(weights.reduce((sum, weight) => sum + weight, 0).toPrecision(12));
}

function notesOf({ columns: { floor, ceiling }, unit }: ApportionDefinition): string[] {
  const bounded = floor !== null || ceiling !== null;
  return [words.rule(numberStyles.pounds.show(unit)), ...(bounded ? [words.bounds] : [])];
}
