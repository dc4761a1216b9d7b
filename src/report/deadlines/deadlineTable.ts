import { dayWords } from "../../core";
import { deadlineWords as words } from "../../words";
import { dateStyles, numberStyles } from "../numberStyle";
import type { SelectionLayout } from "../scorecard/layOut";
import { cellText, isBlank, type SourceCell } from "../scorecard/sourceCell";
import { sizedColumns } from "../sizedColumns";
import type { ColumnRole, TableCell, TableRow, TableSpec } from "../tableSpec";
import type { DeadlineDefinition } from "./definition";
import { type Position, positionOf } from "./position";

/** Milestones with their owners, dates as given and statuses, and which of them are overdue at the day given. */
export function deadlineTable(
  layout: SelectionLayout,
  definition: DeadlineDefinition,
  title: string,
): TableSpec {
  const listed = layout.rows.filter((row) => !isBlank(row[definition.columns.milestone] ?? ""));
  const positions = listed.map((row) => positionIn(row, definition));
  const columns = columnsOf(layout, definition);
  const rows = listed.map((row, at): TableRow => {
    const cells = columns.map(({ cell }) => cell(row, positions[at] ?? null));
    return { key: cellText(row[definition.columns.milestone] ?? ""), role: "body", cells };
  });
  const note = noteOf(positions, definition);
  return {
    title,
    columns: sizedColumns(columns, rows),
    rows,
    ...(note === null ? {} : { notes: [note] }),
  };
}

function positionIn(
  row: readonly SourceCell[],
  { columns, done, asOf }: DeadlineDefinition,
): Position | null {
  const status = columns.status === null ? "" : cellText(row[columns.status] ?? "");
  return asOf === null ? null : positionOf(row[columns.due] ?? "", done.includes(status), asOf);
}

interface DeadlineColumn {
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole;
  readonly cell: (row: readonly SourceCell[], position: Position | null) => TableCell;
}

const text = (value: string): TableCell => ({ value, style: numberStyles.text });

function columnsOf({ headings }: SelectionLayout, { columns, asOf }: DeadlineDefinition): DeadlineColumn[] {
  const { milestone, owner, due, status } = columns;
  const given = (key: "milestone" | "owner" | "status", column: number | null): DeadlineColumn[] => {
    if (column === null) return [];
    const header = headed(headings[column], words[key]);
    const role = key === "milestone" ? "measure" : "text";
    return [{ key, header, role, cell: (row) => text(cellText(row[column] ?? "")) }];
  };
  const position: DeadlineColumn = {
    ...{ key: "position", header: asOf === null ? "" : words.at(dayWords(asOf)), role: "text" },
    cell: (_, at) => (at === null ? text("") : positionCell(at)),
  };
  return [
    ...given("milestone", milestone),
    ...given("owner", owner),
    {
      ...{ key: "due", header: headed(headings[due], words.due), role: "text" },
      cell: (row) => dueCell(row[due] ?? ""),
    },
    ...given("status", status),
    ...(asOf === null ? [] : [position]),
  ];
}

function headed(heading: string | undefined, otherwise: string): string {
  return heading === undefined || heading === "" ? otherwise : heading;
}

/** A day of Excel's shows as a day; anything typed stays as it was typed. */
function dueCell(cell: SourceCell): TableCell {
  return typeof cell === "number" && positionOf(cell, false, 0).kind !== "notRead"
    ? { value: Math.floor(cell), style: dateStyles.day }
    : text(cellText(cell));
}

function positionCell(position: Position): TableCell {
  if (position.kind !== "overdue") return text(words.position[position.kind]);
  return { ...text(words.overdueBy(position.days)), tone: "notMet" };
}

const counted = ["overdue", "dueNow", "notYet", "done", "notRead", "noDate"] as const;

function noteOf(
  positions: readonly (Position | null)[],
  { asOf, columns }: DeadlineDefinition,
): string | null {
  if (asOf === null) return null;
  const parts = counted.flatMap((kind) => {
    const count = positions.filter((position) => position?.kind === kind).length;
    return count === 0 ? [] : [words.count(count, kind)];
  });
  return [
    words.summary(dayWords(asOf), parts),
    ...(positions.some((position) => position?.kind === "notRead") ? [words.unread] : []),
    ...(columns.status === null ? [words.noStatus] : []),
  ].join(" ");
}
