import type { CellValue } from "../types";

export interface WrittenLine {
  /** Such as `title` or `note`. */
  readonly role: string;
  readonly text: string;
}

/** What was last written, by row key and header: a figure that reads otherwise was edited by hand. */
export interface Written {
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  readonly rows: readonly { readonly key: string; readonly values: readonly CellValue[] }[];
  /** Lines above the headers and under the rows. */
  readonly above: readonly WrittenLine[];
  readonly below: readonly WrittenLine[];
  /** Cells that hold formulas over the table's own cells: as long as they do, nobody edited them. */
  readonly formulas?: readonly WrittenFormula[];
}

/** A formula by its cell's row key and column key, its text with the cells that it reads in between. */
export interface WrittenFormula {
  readonly row: string;
  readonly column: string;
  readonly parts: readonly (string | WrittenCells)[];
}

/** Cells of a table by the keys of their column and of the first and the last row. */
export interface WrittenCells {
  readonly column: string;
  readonly first: string;
  readonly last: string;
}

/** What a workbook keeps about a table that Boardsheet inserted. */
export interface ManagedRecord {
  readonly id: string;
  /** What it is, such as `scorecard`. */
  readonly kind: string;
  /** Values that are refreshed, or a formula that follows its source by itself. */
  readonly form: "values" | "live";
  readonly title: string;
  /** All that a person chose, in the words of the room that made the table. */
  readonly definition: unknown;
  /** The figures as they stood, to say later which were restated. */
  readonly figures: unknown;
  /** The source's headings, by which it is known again. */
  readonly headings: readonly string[];
  readonly headerRows: number;
  readonly written: Written;
  /** Of a table with a chart: what was drawn and by what name it is found. The room of charts reads it. */
  readonly chart?: unknown;
}

/** A formula that was turned into values, with what it takes to put it back. */
export interface FrozenRecord {
  readonly id: string;
  readonly formula: string;
  /** The values that stood there, rows of columns. */
  readonly values: readonly (readonly CellValue[])[];
}

/** A finding of a check that a person has accepted. Its cell is held by a hidden name. */
export interface AcceptedRecord {
  readonly id: string;
  readonly check: string;
  /** As the cell showed it, and what it worked out to: with either changed, it is another finding. */
  readonly stated: string;
  readonly worksOutTo: string;
  /** In the person's words. */
  readonly reason: string;
}

export interface Records {
  readonly managed: readonly ManagedRecord[];
  readonly frozen: readonly FrozenRecord[];
  /** Records of before there were any have none. */
  readonly accepted?: readonly AcceptedRecord[];
}

export const noRecords: Records = { managed: [], frozen: [] };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isTexts = (value: unknown) => isList(value) && value.every((item) => typeof item === "string");
const isValue = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
const isValues = (value: unknown) => isList(value) && value.every(isValue);

const isLines = (value: unknown) =>
  isList(value) &&
  value.every((line) => isFields(line) && typeof line.role === "string" && typeof line.text === "string");

const isTextFields = (value: unknown, names: readonly string[]) =>
  isFields(value) && names.every((name) => typeof value[name] === "string");
const isFormula = (value: unknown) =>
  isFields(value) &&
  isTextFields(value, ["row", "column"]) &&
  isList(value.parts) &&
  value.parts.every((part) => typeof part === "string" || isTextFields(part, ["column", "first", "last"]));

function isWritten(value: unknown): boolean {
  if (!isFields(value) || !isList(value.columns) || !isList(value.rows)) return false;
  return (
    value.columns.every(
      (column) => isFields(column) && typeof column.key === "string" && typeof column.header === "string",
    ) &&
    value.rows.every((row) => isFields(row) && typeof row.key === "string" && isValues(row.values)) &&
    isLines(value.above) &&
    isLines(value.below) &&
    (value.formulas === undefined || (isList(value.formulas) && value.formulas.every(isFormula)))
  );
}

function isManaged(value: unknown): boolean {
  return (
    isFields(value) &&
    [value.id, value.kind, value.title].every((field) => typeof field === "string") &&
    (value.form === "values" || value.form === "live") &&
    isTexts(value.headings) &&
    typeof value.headerRows === "number" &&
    isWritten(value.written)
  );
}

function isFrozen(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value.id === "string" &&
    typeof value.formula === "string" &&
    isList(value.values) &&
    value.values.every(isValues)
  );
}

function isAccepted(value: unknown): boolean {
  return (
    isFields(value) &&
    [value.id, value.check, value.stated, value.worksOutTo, value.reason].every(
      (field) => typeof field === "string",
    )
  );
}

/** Whether what was read has every part that is relied on. */
export function isRecords(value: unknown): value is Records {
  return (
    isFields(value) &&
    isList(value.managed) &&
    value.managed.every(isManaged) &&
    isList(value.frozen) &&
    value.frozen.every(isFrozen) &&
    (value.accepted === undefined || (isList(value.accepted) && value.accepted.every(isAccepted)))
  );
}
