import type { ChartSpec, TableSpec } from "../../report";
import { insertForm, type InsertOptions } from "../insertTable";
import { withLedger } from "../ledger/ledger";
import { freeId, ledgerName } from "../ledger/ledgerNames";
import type { ManagedRecord } from "../ledger/records";
import { type InsertedManaged, rangeOf } from "../managed/insertManaged";
import { keptRecord, type Origin } from "../managed/keptRecord";
import { ledgerKeeping } from "../managed/ledgerKeeping";
import type { TableForm } from "../tableForm";
import { readTargetAddress } from "../targetAddress";
import type { Target } from "../types";
import { valuesForm } from "../valuesForm";
import { WorkbookFault } from "../workbookFault";
import { type ChartDrawing, chartDrawing, type ChartSize } from "./chartDrawing";
import { chartForm, chartTableName, tableCells } from "./chartForm";
import { chartKeeping } from "./chartKeeping";
import { chartSize } from "./chartRoom";
import { chartName, type KeptChart } from "./keptChart";

export interface InsertedChart extends InsertedManaged {
  /** Excel's name for the chart. */
  readonly chartName: string;
}

/**
 * Inserts a chart beside the table of its figures, kept as any table of ours, in three round trips: the cells of
 * both are read, both are written, both are read back. If one of them fails, the sheet is put back as it was.
 */
export function insertChart(
  chart: ChartSpec,
  table: TableSpec,
  target: Target,
  origin: Origin,
  options: InsertOptions,
): Promise<InsertedChart> {
  return insertKeptChart(valuesChart(chart, table, "full"), target, origin, options);
}

export interface NewChart {
  readonly form: TableForm;
  readonly table: TableSpec;
  readonly drawing: ChartDrawing;
  readonly kept: ManagedRecord["form"];
  /** The cell that the title follows, as a formula. */
  readonly titleCell?: string;
}

/** A chart of values with its figures in a table of Excel's. */
export function valuesChart(chart: ChartSpec, table: TableSpec, size: ChartSize): NewChart {
  return {
    form: { ...valuesForm(table), tableName: chartTableName },
    ...{ table, drawing: chartDrawing(chart, table, size), kept: "values" },
  };
}

export async function insertKeptChart(
  { form, table, drawing, kept, ...title }: NewChart,
  target: Target,
  origin: Origin,
  options: InsertOptions,
): Promise<InsertedChart> {
  const place = readTargetAddress(target, chartSize(table));
  if ("state" in place) throw new WorkbookFault("TargetRefused", place.words);
  return withLedger(async () => {
    let id = "";
    const name = () => chartName(id);
    const ledger = ledgerKeeping({
      records: ({ records, names }) => {
        if (id === "") id = freeId([...names.keys(), ...records.managed.map((record) => record.id)]);
        const chart: KeptChart = { name: name(), sheet: place.sheet ?? "", drawing };
        const record = { ...keptRecord(id, { spec: table, kept }, origin), chart };
        return { ...records, managed: [...records.managed, record] };
      },
      names: (context, area) => [
        [ledgerName(id, "source"), rangeOf(context, origin.source)],
        [ledgerName(id, "output"), tableCells(area, table)],
      ],
    });
    const keeping =
      target.kind === "newSheet" ? { ...ledger, room: () => undefined } : chartKeeping(ledger, table, place);
    const beside = chartForm({ form, table, drawing, name, room: keeping.room, ...title });
    const inserted = await insertForm(beside, target, options, keeping);
    return { ...inserted, id, chartName: name() };
  });
}
