import type { TableLayout } from "./tableLayout";

/** Queues a board paper's page on a sheet of our own: A4 landscape, one page wide, the headers on every page. */
export function queuePageSetUp(sheet: Excel.Worksheet, { above }: TableLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const header = above.length + 1;
  pageLayout.setPrintTitleRows(`$${header}:$${header}`);
}
