import type { FWorksheet } from "@univerjs/sheets/facade";
import { WireObject } from "../protocol/object";
import { asText } from "./arguments";
import { refuseBadName, findSheet, sheetNamed } from "./sheets";
import type { Spreadsheet } from "./spreadsheet";

const newSheetRows = 1000;
const newSheetColumns = 26;

function freeName(spreadsheet: Spreadsheet): string {
  for (let n = 1; ; n++) if (!findSheet(spreadsheet, `Sheet${n}`)) return `Sheet${n}`;
}

function add(spreadsheet: Spreadsheet, given: unknown): WireObject {
  const name =
    given === undefined || given === null ? freeName(spreadsheet) : asText(given, "WorksheetCollection.add");
  refuseBadName(spreadsheet, name);
  const active = spreadsheet.workbook().getActiveSheet();
  const sheet = spreadsheet.workbook().create(name, newSheetRows, newSheetColumns);
  // Excel adds a sheet at the end without showing it.
  spreadsheet.workbook().setActiveSheet(active);
  return spreadsheet.objects.worksheet(sheet);
}

/** Excel's `WorksheetCollection`. */
export function worksheets(spreadsheet: Spreadsheet): WireObject {
  const all = () => spreadsheet.workbook().getSheets();
  const edge = ([first]: FWorksheet[]) =>
    spreadsheet.objects.worksheet(first ?? spreadsheet.workbook().getActiveSheet());
  return new WireObject("WorksheetCollection", {
    items: () => all().map(spreadsheet.objects.worksheet),
    methods: {
      GetCount: () => all().length,
      GetItem: (key) =>
        spreadsheet.objects.worksheet(sheetNamed(spreadsheet, asText(key, "WorksheetCollection.getItem"))),
      GetFirst: () => edge(all()),
      GetLast: () => edge(all().reverse()),
      GetActiveWorksheet: () => spreadsheet.objects.worksheet(spreadsheet.workbook().getActiveSheet()),
      Add: (name) => add(spreadsheet, name),
      // The host raises the event for every bridge; there is nothing to note down.
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  });
}
