import type { WireValue } from "../protocol/object";

/** How a sheet is printed, by the names of the wire; margins in points. */
export interface PageSetUp {
  readonly layout: Record<string, WireValue>;
  readonly headerFooter: Record<string, WireValue>;
}

const inches = 72;

/** What Excel gives a new sheet; its paper is the printer's. */
export function newPageSetUp(): PageSetUp {
  return {
    layout: {
      Orientation: "Portrait",
      PaperSize: "Letter",
      Zoom: { scale: 100 },
      LeftMargin: 0.7 * inches,
      RightMargin: 0.7 * inches,
      TopMargin: 0.75 * inches,
      BottomMargin: 0.75 * inches,
      HeaderMargin: 0.3 * inches,
      FooterMargin: 0.3 * inches,
      CenterHorizontally: false,
      CenterVertically: false,
      PrintGridlines: false,
      PrintHeadings: false,
      BlackAndWhite: false,
      DraftMode: false,
      FirstPageNumber: "",
      PrintOrder: "DownThenOver",
      PrintComments: "NoComments",
      PrintErrors: "AsDisplayed",
    },
    headerFooter: {
      LeftHeader: "",
      CenterHeader: "",
      RightHeader: "",
      LeftFooter: "",
      CenterFooter: "",
      RightFooter: "",
    },
  };
}

/** The values of a choice that printing an A4 board paper meets. */
export const pageChoices: Readonly<Record<string, readonly string[]>> = {
  Orientation: ["Portrait", "Landscape"],
  PaperSize: ["Letter", "Legal", "Tabloid", "Ledger", "Statement", "Executive", "A3", "A4", "A5", "B4", "B5"],
  PrintOrder: ["DownThenOver", "OverThenDown"],
  PrintComments: ["NoComments", "EndSheet", "InPlace"],
  PrintErrors: ["AsDisplayed", "Blank", "Dash", "NotAvailable"],
};
