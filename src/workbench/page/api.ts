import {
  act,
  type ActArguments,
  type BlankMode,
  cells,
  charts,
  type FaultPlan,
  formats,
  type GivenCell,
  type GivenSheet,
  names,
  type OfficeThemeName,
  select,
  sheets,
  stored,
  tables,
  type,
  workbookData,
  type WorkbenchHost,
} from "../host";
import { scenarios } from "../scenarios";
import type { AddInWindows } from "./windows";

type Typed = string | number | boolean | null;

/** `window.workbench`: what tests from outside, and anyone at the console, can do. */
export interface WorkbenchApi {
  readonly ready: Promise<void>;
  readonly scenarios: readonly string[];
  readonly cells: (sheet: string, address: string) => ReturnType<typeof cells>;
  readonly formats: (sheet: string, address: string) => ReturnType<typeof formats>;
  readonly set: (sheet: string, address: string, values: Typed[][] | string | number | boolean) => void;
  readonly select: (sheet: string, address: string) => void;
  readonly idle: () => Promise<void>;
  readonly wire: () => { roundTrips: number; bytesOut: number; bytesIn: number; calls: number };
  readonly fault: (plan: FaultPlan | null) => void;
  readonly act: (kind: string, args?: ActArguments) => void;
  readonly editing: (on: boolean) => void;
  readonly sets: (sets: Readonly<Record<string, string>>) => void;
  /** Office's own theme, in which the pane opens anew. */
  readonly theme: (name: OfficeThemeName) => Promise<void>;
  readonly names: () => ReturnType<typeof names>;
  readonly stored: () => ReturnType<typeof stored>;
  /** With `broken`, the add-in's formulas show #NAME? until each is entered again (office-js issue 4487). */
  readonly reopen: (how?: { readonly broken?: boolean }) => Promise<void>;
  readonly blanks: (mode: BlankMode) => void;
  readonly load: (scenario: string) => Promise<void>;
  readonly open: (workbook: Readonly<Record<string, readonly (readonly GivenCell[])[]>>) => Promise<void>;
  readonly tables: () => ReturnType<typeof tables>;
  readonly charts: () => ReturnType<typeof charts>;
  readonly sheets: () => ReturnType<typeof sheets>;
  /** The workbook as an .xlsx file, tables and charts included. */
  readonly exportXlsx: () => Promise<Uint8Array>;
  /** Members that the add-in asked for and the workbench lacks, with how often. */
  readonly missing: () => Readonly<Record<string, number>>;
}

function open(host: WorkbenchHost, sheetsGiven: readonly GivenSheet[]): Promise<void> {
  host.open(workbookData(sheetsGiven));
  return host.idle();
}

type Reading = "cells" | "formats" | "wire" | "names" | "stored" | "tables" | "charts" | "sheets" | "missing";

function reading(host: WorkbenchHost): Pick<WorkbenchApi, Reading> {
  return {
    cells: (sheet, address) => cells(host, sheet, address),
    formats: (sheet, address) => formats(host, sheet, address),
    wire: () => ({ ...host.paneTraffic, calls: host.functions.calls }),
    names: () => names(host),
    stored: () => stored(host),
    tables: () => tables(host),
    charts: () => charts(host),
    sheets: () => sheets(host),
    missing: () => Object.fromEntries(host.missing),
  };
}

type Opening = "scenarios" | "load" | "open" | "reopen" | "sets" | "theme" | "blanks";

function opening(host: WorkbenchHost, windows: AddInWindows): Pick<WorkbenchApi, Opening> {
  const known = scenarios.map(({ name }) => name);
  return {
    scenarios: known,
    load: (name) => {
      const scenario = scenarios.find((one) => one.name === name);
      if (!scenario) throw new Error(`There is no scenario ${name}: ${known.join(", ")}.`);
      return open(host, scenario.sheets);
    },
    open: (workbook) =>
      open(
        host,
        Object.entries(workbook).map(([name, rows]) => ({ name, rows })),
      ),
    reopen: async (how) => {
      host.reopen(how);
      await windows.reload();
      await host.idle();
    },
    sets: (sets) => {
      windows.sets = sets;
    },
    theme: (name) => windows.showTheme(name),
    blanks: (mode) => {
      host.functions.blanks = mode;
      host.recalculate();
    },
  };
}

export function workbenchApi(host: WorkbenchHost, windows: AddInWindows, ready: Promise<void>): WorkbenchApi {
  return {
    ready,
    ...reading(host),
    ...opening(host, windows),
    set: (sheet, address, values) => {
      type(host, sheet, address, values);
    },
    select: (sheet, address) => {
      select(host, sheet, address);
    },
    idle: () => host.idle(),
    exportXlsx: async () => {
      await host.idle();
      const { exportXlsx } = await import(/* webpackChunkName: "exportXlsx" */ "../host/xlsx/exportXlsx");
      return exportXlsx(host.spreadsheet, host.namespace);
    },
    fault: (plan) => {
      host.faults.set(plan);
    },
    act: (kind, args) => {
      act(host, kind, args);
    },
    editing: (on) => {
      host.editing.set(on);
    },
  };
}
