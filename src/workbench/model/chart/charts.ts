import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../../protocol/error";
import { WireObject } from "../../protocol/object";
import { asNumber, asText } from "../arguments";
import { areaOf } from "../rangeRegistry";
import type { Spreadsheet } from "../spreadsheet";
import { chart } from "./chart";
import { oneOf } from "./chartChoices";
import { guessSeries } from "./chartGuess";
import { cornersOf } from "./chartPlace";
import type { ChartRecord } from "./chartRecord";
import { asChartType } from "./chartType";
import { newChart, newSeries } from "./newChart";

/** Where and how large Excel makes a chart depends on its window; this is the size for one of usual height. */
const firstPlace = { left: 180, top: 75, width: 360, height: 216 };

/** The charts that stand on the sheet, or on any of the workbook's, the first added first. */
export function chartsOn({ state, workbook }: Spreadsheet, sheet?: FWorksheet): ChartRecord[] {
  const wanted = sheet?.getSheetId();
  return [...state.charts.values()].filter(({ sheetId }) =>
    wanted === undefined ? workbook().getSheetBySheetId(sheetId) !== null : sheetId === wanted,
  );
}

/** Excel counts the charts that a workbook ever had. */
function nextNumber({ state }: Spreadsheet): number {
  state.chartsMade += 1;
  return state.chartsMade;
}

function add(spreadsheet: Spreadsheet, sheet: FWorksheet, type: unknown, source: unknown, seriesBy: unknown) {
  const location = "ChartCollection.add";
  const chartType = asChartType(type, location);
  if (!(source instanceof WireObject)) throw new HostError("InvalidArgument", "Expected a range.", location);
  oneOf(["Auto", "Columns", "Rows"])(seriesBy ?? "Auto", location);
  if (spreadsheet.state.protectedSheets.has(sheet.getSheetId())) {
    throw new HostError("AccessDenied", "The sheet is protected.", location);
  }
  const guessed = guessSeries(spreadsheet, areaOf(source), seriesBy);
  const number = nextNumber(spreadsheet);
  const id = `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  const made = newChart(
    { id, sheetId: sheet.getSheetId(), name: `Chart ${number}` },
    cornersOf(sheet, firstPlace),
    guessed.series.map((data) => newSeries(chartType, data)),
  );
  spreadsheet.state.charts.set(id, { ...made, plotBy: guessed.plotBy });
  return chart(spreadsheet, id);
}

/** Excel's `ChartCollection`, of one sheet. */
export function charts(spreadsheet: Spreadsheet, sheet: FWorksheet): WireObject {
  const all = () => chartsOn(spreadsheet, sheet);
  return new WireObject("ChartCollection", {
    properties: { Count: { get: () => all().length } },
    items: () => all().map(({ id }) => chart(spreadsheet, id)),
    methods: {
      GetCount: () => all().length,
      GetItem: (given) => {
        const key = asText(given, "ChartCollection.getItem");
        const found = all().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
        if (found) return chart(spreadsheet, found.id);
        throw new HostError("ItemNotFound", `There is no chart ${key}.`, "ChartCollection.getItem");
      },
      GetItemAt: (index) => {
        const found = all()[asNumber(index, "ChartCollection.getItemAt")];
        if (found) return chart(spreadsheet, found.id);
        throw new HostError("InvalidArgument", "There is no such chart.", "ChartCollection.getItemAt");
      },
      Add: (type, source, seriesBy) => add(spreadsheet, sheet, type, source, seriesBy),
    },
  });
}
