import { Fault } from "../../core";
import { numberStyles } from "../numberStyle";
import { uniqueHeaders } from "../scorecard/uniqueHeaders";
import type { MonthlySource } from "../source/monthlySource";
import type { TableCell, TableColumn, TableRow, TableSpec } from "../tableSpec";
import { monthlyCellWords } from "../../words";
import type { AsOf } from "./asOf";
import type { CellAnswer } from "./cellAnswer";
import { columnCells, columnRoles, type CellContext } from "./columnCells";
import { columnWidth } from "./columnWidth";
import type { ScorecardDefinition } from "./definition";
import { splitsUsed } from "./givenSteps";
import { headersAt } from "./headers";
import { grouped, labelsOf, type Labels } from "./labels";
import type { MeasureFigures } from "./measureFigures";
import { notesOf } from "./notes";
import { ordered } from "./ordered";
import { ranksOf } from "./rank";
import { confidential, hiddenQuantities, nothingHidden, type Hidden } from "./suppression";
import type { ScorecardProblem } from "./types";

/** What a table is made of. */
export interface TableParts {
  readonly source: MonthlySource;
  readonly definition: ScorecardDefinition;
  readonly asOf: AsOf;
  readonly title: string;
}

const rowsAStep = 24;

/**
 * The table of measures whose figures are known, and which of its cells could not be answered; some rows at a time. It
 * says how many rows are made.
 */
export function* tableInSteps(
  all: readonly MeasureFigures[],
  parts: TableParts,
): Generator<number, { spec: TableSpec; problems: ScorecardProblem[] }> {
  const { source, definition, asOf, title } = parts;
  const labels = labelsOf(source, all, definition.groupBy);
  const hidden = definition.suppress ? hiddenQuantities(all) : nothingHidden;
  const ranks: CellContext["ranks"] = definition.columns.includes("rank")
    ? ranksOf(all, parts, hidden)
    : new Map<MeasureFigures, number>();
  const rows = new Rows(labels, headersOf(labels, parts), { definition, ranks, hidden });
  const body: TableRow[] = [];
  for (const figures of ordered(grouped(all, labels), labels, { definition, ranks, hidden })) {
    body.push(rows.rowOf(figures));
    if (body.length % rowsAStep === 0) yield body.length;
  }
  const notes = notesOf(all, definition, {
    lagging: asOf.lagging,
    hidden: rows.anyHidden,
    splits: splitsUsed(definition, source.periodNames.slice(0, asOf.at + 1)),
  });
  const spec = {
    ...(definition.marking.trim() === "" ? {} : { marking: definition.marking.trim() }),
    title,
    subtitle: subtitleOf(labels, asOf),
    columns: columnsOf(rows, labels, definition),
    rows: body,
    ...(notes.length === 0 ? {} : { notes }),
  };
  return { spec, problems: rows.problems };
}

/** "Coventry, to January 2016". */
function subtitleOf({ common }: Labels, { name }: AsOf): string {
  return common.length === 0
    ? monthlyCellWords.asOf(name)
    : monthlyCellWords.labelledAsOf(common.join(", "), name);
}

function headersOf(labels: Labels, { source, definition, asOf }: TableParts): readonly string[] {
  const wholeMonths = source.spacing === "monthly" || source.spacing === "quarterly";
  const before = source.periodNames[asOf.at - 1] ?? null;
  const headers = headersAt({ asOf: asOf.name, before, wholeMonths }, definition);
  return uniqueHeaders([
    ...(labels.groupHeader === null ? [] : [labels.groupHeader]),
    labels.header,
    ...definition.columns.map((id) => headers[id]),
  ]);
}

/** Makes row after row, and gathers what could not be answered. */
class Rows {
  private readonly unanswered = new Map<string, { header: string; words: string; keys: string[] }>();
  anyHidden = false;
  /** The longest text of each column. */
  readonly longest: number[];
  private readonly firstFigure: number;

  constructor(
    private readonly labels: Labels,
    readonly headers: readonly string[],
    private readonly context: CellContext & { readonly hidden: Hidden },
  ) {
    this.firstFigure = labels.groupHeader === null ? 1 : 2;
    this.longest = headers.map(() => 0);
  }

  rowOf(figures: MeasureFigures): TableRow {
    const { groupHeader, groupOf, labelOf } = this.labels;
    const names = [...(groupHeader === null ? [] : [groupOf(figures)]), labelOf(figures)];
    const cells = this.context.definition.columns.map((id, at) =>
      this.cellOf(columnCells[id](figures, this.context), figures, this.headers[this.firstFigure + at] ?? id),
    );
    const row = [...names.map((value): TableCell => ({ value, style: numberStyles.text })), ...cells];
    row.forEach(({ value, style }, at) => {
      this.longest[at] = Math.max(this.longest[at] ?? 0, style.show(value).length);
    });
    return { key: figures.measure.key, role: figures.isTotal ? "total" : "body", cells: row };
  }

  get problems(): ScorecardProblem[] {
    return [...this.unanswered.values()];
  }

  private unanswer(header: string, words: string, measure: string): void {
    const place = `${header}\n${words}`;
    const known = this.unanswered.get(place);
    if (known) known.keys.push(measure);
    else this.unanswered.set(place, { header, words, keys: [measure] });
  }

  private cellOf({ value, style, tone, of }: CellAnswer, figures: MeasureFigures, header: string): TableCell {
    if (of.some((quantity) => this.context.hidden(figures, quantity))) {
      this.anyHidden = true;
      return { value: confidential, style: numberStyles.text };
    }
    if (!(value instanceof Fault)) return { value, style, ...(tone === undefined ? {} : { tone }) };
    this.unanswer(header, value.words, figures.measure.key);
    return { value: "n/a", style: numberStyles.text };
  }
}

function columnsOf(
  { headers, longest }: Rows,
  labels: Labels,
  { columns }: ScorecardDefinition,
): TableColumn[] {
  const named: Omit<TableColumn, "header" | "width">[] = [
    ...(labels.groupHeader === null ? [] : [{ key: "group", role: "measure" as const }]),
    { key: "measure", role: "measure" },
    ...columns.map((id) => ({ key: id, role: columnRoles[id] })),
  ];
  return named.map((column, at) => {
    const header = headers[at] ?? "";
    return { ...column, header, width: columnWidth(header, column.role, longest[at] ?? 0) };
  });
}
