import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject } from "../protocol/object";
import type { Area } from "./area";
import { asNumber, asRangeOrAddress } from "./arguments";
import { applyFilter, clearFilter, isFiltered } from "./filters";
import { rangeByAddress } from "./rangeByAddress";
import { areaOf } from "./rangeRegistry";
import type { Spreadsheet } from "./spreadsheet";

interface Filtered {
  readonly key: string;
  readonly sheet: FWorksheet;
  /** Where the filter stands, if it is there. */
  readonly area: () => Area | undefined;
}

function apply(spreadsheet: Spreadsheet, { key, sheet }: Filtered, args: readonly unknown[]): void {
  const [where, column, criteria] = args;
  const given = asRangeOrAddress(where, "AutoFilter.apply");
  const area = areaOf(typeof given === "string" ? rangeByAddress(spreadsheet, given, sheet) : given);
  const keep = new Map(spreadsheet.state.filters.get(key)?.keep);
  if (column !== undefined && column !== null) {
    const { filterOn, values } = (criteria ?? {}) as { filterOn?: string; values?: readonly unknown[] };
    if (filterOn !== "Values") {
      throw new HostError("NotImplemented", "The workbench filters by values only.", "AutoFilter.apply");
    }
    keep.set(asNumber(column, "AutoFilter.apply"), new Set((values ?? []).map(String)));
  }
  applyFilter(spreadsheet, key, { area, keep });
}

/** Excel's `AutoFilter`, of a sheet or of a table. */
export function autoFilter(spreadsheet: Spreadsheet, filtered: Filtered): WireObject {
  const { key, area } = filtered;
  return new WireObject("AutoFilter", {
    properties: {
      Enabled: { get: () => area() !== undefined },
      IsDataFiltered: { get: () => isFiltered(spreadsheet, key) },
    },
    methods: {
      Apply: action((...args) => {
        apply(spreadsheet, filtered, args);
      }),
      ClearCriteria: action(() => {
        clearFilter(spreadsheet, key, false);
      }),
      Remove: action(() => {
        clearFilter(spreadsheet, key, true);
      }),
      GetRange: () => {
        const found = area();
        if (found) return spreadsheet.objects.range(found);
        throw new HostError("ItemNotFound", "There is no filter.", "AutoFilter.getRange");
      },
    },
  });
}
