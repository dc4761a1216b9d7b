import {
  findRows,
  publication,
  type PublicationItem,
  tableToPublishOf,
  type TableToPublish,
} from "../../../src/report";
import { sheetOf } from "../word/papers";

export type Cells = readonly (readonly (string | number)[])[];

/** A table as the workbook's cells make it. */
export function toPublish(rows: Cells): TableToPublish {
  const cells = sheetOf(rows);
  return tableToPublishOf(cells, findRows(cells));
}

export const asItIs = { withhold: false, round: false, columns: [] };

export function published(
  items: readonly PublicationItem[],
  some: { freeze?: boolean; taken?: string[] } = {},
) {
  return publication(items, {
    details: { title: "Hate crime", publisher: "West Midlands Police", contact: "", day: "26 November 2026" },
    freeze: some.freeze ?? false,
    taken: some.taken ?? ["Data"],
  });
}

/** What the cells of a table show. */
export const texts = ({ rows }: Pick<TableToPublish, "rows">) =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

/** Performance against the 2013/14 Milestones and Deliverables, paragraphs 106 to 108: victims by religion. */
export const religion: Cells = [
  ["Religion", "2012-13 No.", "2012-13 %", "2013-14 No.", "2013-14 %"],
  ["AGNOSTIC", 0, "0%", 1, "2%"],
  ["CHRISTIANITY", 4, "7%", 6, "10%"],
  ["HINDUISM", 2, "4%", 2, "4.8%"],
  ["ISLAM", 18, "32%", 27, "43%"],
  ["JUDAISM", 3, "5%", 1, "2%"],
  ["SIKHISM", 7, "12%", 5, "8%"],
  ["UNKNOWN", 9, "16%", 4, "6%"],
  ["BLANK", 14, "25%", 16, "25%"],
];
