import { cells, formats, names, sheets, stored, tables, type WorkbenchHost } from "../../src/workbench";

/** All that a person could see of a workbook's first rows and columns: contents, looks, sizes, tables, sheets, names, and what is stored. */
export function workbookSnapshot(host: WorkbenchHost) {
  const all = sheets(host);
  return {
    sheets: all,
    tables: tables(host),
    names: names(host),
    stored: stored(host),
    contents: all.map(({ name }) => ({ name, cells: cells(host, name, "A1:K18") })),
    looks: all.map(({ name }) => ({ name, cells: formats(host, name, "A1:K18") })),
  };
}
