import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { WireObject } from "../protocol/object";
import { quoteSheet } from "./area";
import { asText } from "./arguments";
import { findName, isBuiltIn, storeName } from "./definedNames";
import { namedItem } from "./namedItem";
import { nameFormula, refuseBadDefinedName } from "./nameRules";
import { reference } from "./range";
import type { Spreadsheet } from "./spreadsheet";

/** Excel's `NamedItemCollection`, of the workbook or of one sheet: each holds the names of its own scope. */
export function names(spreadsheet: Spreadsheet, sheet?: FWorksheet): WireObject {
  const sheetId = sheet?.getSheetId();
  const all = () => spreadsheet.names().filter((name) => name.sheetId === sheetId && !isBuiltIn(name));
  const activeSheet = () => quoteSheet((sheet ?? spreadsheet.workbook().getActiveSheet()).getSheetName());
  return new WireObject("NamedItemCollection", {
    items: () => all().map(({ name }) => namedItem(spreadsheet, name, sheetId)),
    methods: {
      GetCount: () => all().length,
      GetItem: (key) => {
        const wanted = asText(key, "NamedItemCollection.getItem");
        const found = findName(spreadsheet, wanted, sheetId);
        if (found) return namedItem(spreadsheet, found.name, sheetId);
        throw new HostError("ItemNotFound", `There is no name ${wanted}.`, "NamedItemCollection.getItem");
      },
      Add: (key, target, comment) => {
        const name = asText(key, "NamedItemCollection.add");
        refuseBadDefinedName(spreadsheet, name, sheetId);
        const formula =
          target instanceof WireObject ? reference(target) : nameFormula(spreadsheet, target, activeSheet);
        storeName(spreadsheet, {
          name,
          formula,
          comment: typeof comment === "string" ? comment : "",
          visible: true,
          sheetId,
        });
        return namedItem(spreadsheet, name, sheetId);
      },
    },
  });
}
