import { HostError } from "../protocol/error";
import { WireObject } from "../protocol/object";
import { customXmlParts } from "./customXmlParts";
import { settings } from "./settings";
import type { Spreadsheet } from "./spreadsheet";
import { worksheets } from "./worksheets";

function selected(spreadsheet: Spreadsheet): WireObject {
  const { selection, otherBlocks } = spreadsheet.state;
  if (otherBlocks.length > 0) {
    throw new HostError("InvalidSelection", "Several blocks are selected.", "Workbook.getSelectedRange");
  }
  const first = { sheet: spreadsheet.workbook().getActiveSheet(), row: 0, column: 0, rows: 1, columns: 1 };
  return spreadsheet.objects.range(selection ?? first);
}

/** Excel's `Workbook`: the root of every path. */
export function workbook(spreadsheet: Spreadsheet): WireObject {
  return new WireObject("Workbook", {
    properties: { Name: { get: () => "Workbench.xlsx" } },
    objects: {
      Worksheets: () => worksheets(spreadsheet),
      Tables: () => spreadsheet.objects.tables({}),
      CustomXmlParts: () => customXmlParts(spreadsheet),
      Settings: () => settings(spreadsheet),
      Names: () => spreadsheet.objects.names(),
    },
    methods: {
      GetSelectedRange: () => selected(spreadsheet),
    },
  });
}
