import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../protocol/error";
import { action, WireObject, type WireProperty, type WireValue } from "../protocol/object";
import { asText } from "./arguments";
import { newPageSetUp, pageChoices, type PageSetUp } from "./pageSetUp";
import { printRanges } from "./printRanges";
import type { Spreadsheet } from "./spreadsheet";

export function pageSetUp({ state: { pageSetUps } }: Spreadsheet, sheet: FWorksheet): PageSetUp {
  const known = pageSetUps.get(sheet.getSheetId()) ?? newPageSetUp();
  pageSetUps.set(sheet.getSheetId(), known);
  return known;
}

const refuse = (words: string) => new HostError("InvalidArgument", words, "PageLayout");

/** A zoom by scale, or fitted to a number of pages in one direction or both. */
function zoom(value: unknown): WireValue {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  const given = { scale, horizontalFitToPages, verticalFitToPages };
  const kept = Object.entries(given).filter(([, n]) => n !== undefined && n !== null);
  const numbers = kept.every(([, n]) => Number.isInteger(n) && Number(n) > 0);
  const scaled = scale !== undefined && scale !== null;
  if (
    !numbers ||
    kept.length === 0 ||
    (scaled && (kept.length > 1 || Number(scale) < 10 || Number(scale) > 400))
  ) {
    throw refuse("A page is scaled to 10 to 400 per cent, or fitted to a number of pages.");
  }
  return Object.fromEntries(kept) as WireValue; // numbers by name, as just seen
}

/** A new value of the kind that the old one has. */
function accepted(name: string, before: WireValue, value: unknown): WireValue {
  if (name === "Zoom") return zoom(value);
  if (name === "FirstPageNumber" && (value === "" || typeof value === "number")) return value;
  const choices = pageChoices[name];
  if (typeof value !== typeof before || (choices && !choices.includes(String(value)))) {
    throw refuse(`${name} can't be ${JSON.stringify(value)}.`);
  }
  if (typeof value === "number" && value < 0) throw refuse(`${name} can't be below 0.`);
  return value as WireValue; // of the same plain kind as the value before
}

function properties(held: Record<string, WireValue>): Record<string, WireProperty> {
  const property = (name: string): WireProperty => ({
    get: () => held[name] ?? null,
    set: (value) => {
      held[name] = accepted(name, held[name] ?? null, value);
    },
  });
  return Object.fromEntries(Object.keys(held).map((name) => [name, property(name)]));
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(layout: Record<string, WireValue>, unit: unknown, margins: unknown): void {
  const points = pointsPer[asText(unit, "PageLayout.setPrintMargins")];
  if (points === undefined) throw refuse(`${String(unit)} is not a unit.`);
  for (const [side, size] of Object.entries((margins ?? {}) as Record<string, unknown>)) {
    const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (size === undefined || size === null) continue;
    layout[name] = accepted(name, layout[name] ?? null, typeof size === "number" ? size * points : size);
  }
}

function headersFooters(setUp: PageSetUp): WireObject {
  const pages = new WireObject("HeaderFooter", { properties: properties(setUp.headerFooter) });
  return new WireObject("HeaderFooterGroup", {
    properties: { State: { get: () => "Default" } },
    objects: { DefaultForAllPages: () => pages },
  });
}

/** Excel's `PageLayout`. */
export function pageLayout(spreadsheet: Spreadsheet, sheet: FWorksheet): WireObject {
  const setUp = pageSetUp(spreadsheet, sheet);
  return new WireObject("PageLayout", {
    properties: properties(setUp.layout),
    objects: { HeadersFooters: () => headersFooters(setUp) },
    methods: {
      ...printRanges(spreadsheet, sheet),
      SetPrintMargins: action((unit, margins) => {
        setMargins(setUp.layout, unit, margins);
      }),
    },
  });
}
