import type { PrintSetUp } from "./printSetUp";

export interface PrintReads {
  readonly layout: Excel.PageLayout;
  readonly footer: Excel.HeaderFooter;
  readonly titles: Excel.Range;
}

/** Queues the reading of how a sheet is printed. */
export function queuePrintReads({ pageLayout }: Excel.Worksheet): PrintReads {
  pageLayout.load(
    "orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin",
  );
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load("centerFooter");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().untrack();
  titles.load("address");
  return { layout: pageLayout, footer, titles };
}

/** What was read, after the round trip. */
export function printSetUpOf({ layout, footer, titles }: PrintReads): PrintSetUp {
  return {
    orientation: layout.orientation === "Landscape" ? "Landscape" : "Portrait",
    paper: layout.paperSize,
    margins: {
      top: layout.topMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
      right: layout.rightMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    zoom: layout.zoom,
    titleRows: titles.isNullObject ? "" : rowsOf(titles.address),
    footer: footer.centerFooter,
  };
}

/** Queues a set-up but for its title rows, as rows that were set can't be unset. */
export function queuePrintSetUp({ pageLayout }: Excel.Worksheet, setUp: PrintSetUp): void {
  const { orientation, paper, margins, zoom, footer } = setUp;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = paper;
  pageLayout.zoom = zoom;
  pageLayout.setPrintMargins("Points", margins);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}

export function queueTitleRows({ pageLayout }: Excel.Worksheet, rows: string): void {
  pageLayout.setPrintTitleRows(rows.replace(/\d+/g, (row) => `$${row}`));
}

/** "'Paper'!$5:$5" as "5:5", and Excel for the web's "'Paper'!A5:XFD5" too. */
function rowsOf(address: string): string {
  const [first, last = first] = [...address.slice(address.lastIndexOf("!") + 1).matchAll(/\d+/g)].map(
    ([row]) => row,
  );
  return first === undefined ? "" : `${first}:${last ?? first}`;
}
