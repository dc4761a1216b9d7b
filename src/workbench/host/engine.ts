import {
  type ILanguagePack,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";

import { searchFormulasQuickly } from "./formulaSearch";
import { provideIteratorHelpers } from "./iteratorHelpers";

export type GridPlugin = PluginCtor | readonly [PluginCtor, unknown];

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the grid and its calculation; what draws it on a screen comes with the plugins. */
export function createEngine(plugins: readonly GridPlugin[], locales: Record<string, unknown> = {}): Engine {
  provideIteratorHelpers();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: locales as ILanguagePack },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...(plugin as unknown as [PluginCtor, object]));
    else univer.registerPlugin(plugin as PluginCtor);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** Replaces the open workbook. */
export function openWorkbook(engine: Engine, data: Partial<IWorkbookData>): void {
  const { api } = engine;
  const open = api.getActiveWorkbook();
  if (open) api.disposeUnit(open.getId());
  searchFormulasQuickly(engine, api.createWorkbook(data).getWorkbook());
}
