import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject } from "../protocol/object";
import { autoFilter } from "./autoFilter";
import { charts } from "./chart/charts";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import type { Spreadsheet } from "./spreadsheet";
import { protection } from "./worksheetProtection";
import { worksheetProperties } from "./worksheetProperties";
import { worksheetRanges } from "./worksheetRanges";

function remove(spreadsheet: Spreadsheet, sheet: FWorksheet): void {
  if (spreadsheet.workbook().getSheets().length === 1) {
    throw new HostError("InvalidOperation", "A workbook keeps at least one sheet.", "Worksheet.delete");
  }
  const { state } = spreadsheet;
  if (state.selection?.sheet.getSheetId() === sheet.getSheetId()) state.selection = undefined;
  spreadsheet.workbook().deleteSheet(sheet);
}

function neighbour(
  spreadsheet: Spreadsheet,
  sheet: FWorksheet,
  step: number,
  visibleOnly: boolean,
): WireObject {
  const all = spreadsheet.workbook().getSheets();
  const here = all.findIndex((one) => one.getSheetId() === sheet.getSheetId());
  const onward = step > 0 ? all.slice(here + 1) : all.slice(0, here).reverse();
  const found = onward.find((one) => !visibleOnly || !one.isSheetHidden());
  if (found) return spreadsheet.objects.worksheet(found);
  throw new HostError("ItemNotFound", "There is no sheet on that side.", "Worksheet");
}

/** Excel's `ShapeCollection`, in which charts are not: the workbench draws no shapes. */
function shapes(): WireObject {
  return new WireObject("ShapeCollection", { items: () => [], methods: { GetCount: () => 0 } });
}

/** Excel's `Worksheet`. */
export function worksheet(spreadsheet: Spreadsheet, sheet: FWorksheet): WireObject {
  const id = sheet.getSheetId();
  return new WireObject("Worksheet", {
    id: () => id,
    properties: worksheetProperties(spreadsheet, sheet),
    objects: {
      AutoFilter: () =>
        autoFilter(spreadsheet, { key: id, sheet, area: () => spreadsheet.state.filters.get(id)?.area }),
      Charts: () => charts(spreadsheet, sheet),
      FreezePanes: () => freezePanes(spreadsheet, sheet),
      PageLayout: () => pageLayout(spreadsheet, sheet),
      Names: () => spreadsheet.objects.names(sheet),
      Protection: () => protection(spreadsheet, sheet),
      Shapes: () => shapes(),
      Tables: () => spreadsheet.objects.tables({ sheet }),
    },
    methods: {
      ...worksheetRanges(spreadsheet, sheet),
      GetNext: (visibleOnly) => neighbour(spreadsheet, sheet, 1, visibleOnly === true),
      GetPrevious: (visibleOnly) => neighbour(spreadsheet, sheet, -1, visibleOnly === true),
      Activate: action(() => spreadsheet.workbook().setActiveSheet(sheet)),
      Delete: action(() => {
        remove(spreadsheet, sheet);
      }),
    },
  });
}
