import type { WireValue } from "../protocol/object";
import type { Area } from "./area";
import type { ChartRecord } from "./chart/chartRecord";
import type { Filter } from "./filters";
import type { PageSetUp } from "./pageSetUp";
import type { XmlDocument } from "./xml";

export interface TableLook {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** What a workbook holds that the grid does not hold itself. */
export interface SheetState {
  readonly protectedSheets: Set<string>;
  /** Style and switches of each table by its id. */
  readonly tableLooks: Map<string, TableLook>;
  /** By id, in the order in which they were added. */
  readonly customXmlParts: Map<string, XmlDocument>;
  readonly settings: Map<string, WireValue>;
  /** By sheet id. */
  readonly pageSetUps: Map<string, PageSetUp>;
  /** Hidden so that only code can show them, by sheet id. */
  readonly veryHidden: Set<string>;
  /** By table id, or by sheet id for a sheet's own. */
  readonly filters: Map<string, Filter>;
  /** By id, in the order in which they were added. */
  readonly charts: Map<string, ChartRecord>;
  /** How many charts the workbook ever had. */
  chartsMade: number;
  selection: Area | undefined;
  /** The selected blocks beside `selection`; Excel then names no one range. */
  otherBlocks: readonly Area[];
}

/** The state of a workbook that was just opened. */
export function newState(): SheetState {
  return {
    protectedSheets: new Set(),
    tableLooks: new Map(),
    customXmlParts: new Map(),
    settings: new Map(),
    pageSetUps: new Map(),
    veryHidden: new Set(),
    filters: new Map(),
    charts: new Map(),
    chartsMade: 0,
    selection: undefined,
    otherBlocks: [],
  };
}
