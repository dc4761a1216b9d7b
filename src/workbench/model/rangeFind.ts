import { HostError } from "../protocol/error";
import type { WireObject } from "../protocol/object";
import { type Area, areaOn, intersection } from "./area";
import { asText } from "./arguments";
import { shownText } from "./shown";
import type { Spreadsheet } from "./spreadsheet";
import { usedArea } from "./usedArea";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** Answers `range.find`: the first cell, row by row, that shows the text, or the last where it looks backwards. */
export function findInRange(
  spreadsheet: Spreadsheet,
  area: Area,
  given: unknown,
  criteria: unknown,
): WireObject {
  const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as Criteria;
  const fold = (text: string) => (matchCase === true ? text : text.toLowerCase());
  const wanted = fold(asText(given, "Range.find"));
  const used = usedArea(spreadsheet, area.sheet, true);
  const part = used && intersection(area, used);
  const shown = part ? shownText(spreadsheet, areaOn(area.sheet, part)) : [];
  const found = shown.flatMap((line, row) =>
    line.flatMap((text, column) => {
      const matches = completeMatch === true ? fold(text) === wanted : fold(text).includes(wanted);
      return matches ? [{ row, column }] : [];
    }),
  );
  const cell = searchDirection === "Backwards" ? found.at(-1) : found[0];
  if (!part || !cell || wanted === "") {
    throw new HostError("ItemNotFound", `No cell shows ${wanted}.`, "Range.find");
  }
  const place = { row: part.row + cell.row, column: part.column + cell.column, rows: 1, columns: 1 };
  return spreadsheet.objects.range(areaOn(area.sheet, place));
}
