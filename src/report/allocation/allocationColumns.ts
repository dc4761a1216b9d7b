import { change as changeFrom } from "../../core";
import { allocationWords as words } from "../../words";
import { numberStyles, type NumberStyle } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";
import type { ColumnRole, TableCell } from "../tableSpec";
import type { AllocationLine } from "./allocationLine";
import type { AllocationColumns, AllocationDefinition } from "./definition";

interface AllocationColumn {
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole;
  readonly cell: (line: AllocationLine, money: NumberStyle) => TableCell;
}

const text = (value: string): TableCell => ({ value, style: numberStyles.text });
const amount = (pence: number | null, style: NumberStyle): TableCell =>
  pence === null ? text("") : { value: pence / 100, style };

/** The columns of a table of awards, by what was chosen. */
export function columnsOf(
  layout: SelectionLayout,
  { columns, share, difference, change }: AllocationDefinition,
): AllocationColumn[] {
  const { requested, prior } = columns;
  return [
    ...givenColumns(layout, columns),
    ...(requested === null || !difference ? [] : [differenceColumn]),
    ...(prior === null || !change ? [] : [changeColumn]),
    ...(share ? [shareColumn] : []),
  ];
}

/** The columns of the list itself, under their own headings. */
function givenColumns({ headings }: SelectionLayout, columns: AllocationColumns): AllocationColumn[] {
  const { organisation, group, requested, approved, prior } = columns;
  const heading = (column: number): string => headings[column] ?? "";
  const words = (key: "label" | "group", column: number, role: ColumnRole): AllocationColumn => ({
    ...{ key: key === "label" ? "organisation" : key, header: heading(column), role },
    cell: (line) => text(line[key]),
  });
  const money = (key: "prior" | "requested" | "approved", column: number): AllocationColumn => ({
    ...{ key, header: heading(column), role: "number" },
    cell: (line, style) => amount(line[key], style),
  });
  return [
    words("label", organisation, "measure"),
    ...(group === null ? [] : [words("group", group, "text")]),
    ...(prior === null ? [] : [money("prior", prior)]),
    ...(requested === null ? [] : [money("requested", requested)]),
    money("approved", approved),
  ];
}

const differenceColumn: AllocationColumn = {
  ...{ key: "difference", header: words.difference, role: "number" },
  cell: differenceCell,
};
const changeColumn: AllocationColumn = {
  ...{ key: "change", header: words.change, role: "change" },
  cell: changeCell,
};
const shareColumn: AllocationColumn = {
  ...{ key: "share", header: words.share, role: "change" },
  cell: ({ share }) => shareCell(share),
};

function differenceCell({ requested, approved }: AllocationLine, money: NumberStyle): TableCell {
  return requested === null || approved === null ? text("") : amount(approved - requested, money);
}

function changeCell({ approved, prior }: AllocationLine): TableCell {
  if (approved === null || prior === null) return text("");
  // Of nothing, or of what was taken back, there is no change as a percentage.
  return prior <= 0
    ? text(words.none)
    : { value: changeFrom(approved, prior), style: numberStyles.signedPercentOneDecimal };
}

function shareCell(share: number | null): TableCell {
  return share === null ? text("") : { value: share, style: numberStyles.percentOneDecimal };
}
