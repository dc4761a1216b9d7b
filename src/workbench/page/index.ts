import "./page.css";
import "@univerjs/sheets-ui/facade";
import { createEngine, type FunctionMetadata, workbookData, WorkbenchHost } from "../host";
import { scenarios } from "../scenarios";
import { type WorkbenchApi, workbenchApi } from "./api";
import { ChartLayer } from "./charts/chartLayer";
import { followEditing } from "./followEditing";
import { drawRibbon, readManifest } from "./ribbon";
import { locales, screenPlugins } from "./screenPlugins";
import { AddInWindows } from "./windows";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

declare global {
  interface Window {
    workbench: WorkbenchApi;
    attachWindow?: (target: Window) => void;
  }
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks #${id}.`);
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is missing. Run npm run build.`);
  return answer.text();
}

/** Passes the person's selection in the grid on to the host, which tells the pane. */
function followSelection(host: WorkbenchHost): void {
  const { api } = host.engine;
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const blocks = selections.map(({ startRow: row, startColumn: column, endRow, endColumn }) => ({
      sheet: worksheet,
      row,
      column,
      rows: endRow - row + 1,
      columns: endColumn - column + 1,
    }));
    const [first, ...others] = blocks;
    if (first) host.selected(first, others);
  });
}

/** A click on a cell with a link goes where it leads in the workbook, as in Excel. */
function followLinks(host: WorkbenchHost): void {
  const { api } = host.engine;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    host.followLink({ sheet: worksheet, row, column, rows: 1, columns: 1 });
  });
}

async function download(api: WorkbenchApi): Promise<void> {
  const status = element("status", HTMLElement);
  try {
    const bytes = await api.exportXlsx();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
    link.download = "Workbench.xlsx";
    link.click();
    URL.revokeObjectURL(link.href);
    status.textContent = "Downloaded Workbench.xlsx.";
  } catch (error) {
    status.textContent = `The workbook could not be written: ${String(error)}`;
  }
}

function fillSettings(host: WorkbenchHost, api: WorkbenchApi): void {
  const scenario = element("scenario", HTMLSelectElement);
  for (const { name, title } of scenarios) scenario.append(new Option(title, name));
  scenario.addEventListener("change", () => void api.load(scenario.value));
  const blanks = element("blanks", HTMLSelectElement);
  blanks.addEventListener("change", () => {
    api.blanks(blanks.value === "null" ? "null" : "zero");
  });
  const paneWidth = element("pane-width", HTMLSelectElement);
  paneWidth.addEventListener("change", () => {
    element("pane", HTMLIFrameElement).style.width = `${paneWidth.value}px`;
  });
  const theme = element("theme", HTMLSelectElement);
  theme.addEventListener("change", () => {
    void api.theme(theme.value === "dark" ? "dark" : "light");
  });
  element("download", HTMLButtonElement).addEventListener("click", () => void download(api));
  host.onWords((words) => {
    element("status", HTMLElement).textContent = words;
  });
}

function startHost(): WorkbenchHost {
  const engine = createEngine(screenPlugins(element("grid", HTMLElement)), locales);
  const screen = {
    show: ({ sheet, row, column, rows, columns }: Parameters<WorkbenchHost["selected"]>[0]) => {
      if (row + rows <= sheet.getMaxRows() && column + columns <= sheet.getMaxColumns()) {
        sheet.getRange(row, column, rows, columns).activate();
      }
    },
  };
  return new WorkbenchHost(engine, screen, new Date().getFullYear());
}

async function start(host: WorkbenchHost, windows: AddInWindows): Promise<void> {
  const [first] = scenarios;
  if (first) host.open(workbookData(first.sheets));
  const [manifestText, functionsText] = await Promise.all([
    fetchText("/manifest.xml"),
    fetchText("/functions.json"),
  ]);
  const manifest = readManifest(manifestText);
  const { functions } = JSON.parse(functionsText) as { functions: FunctionMetadata[] };
  host.registerFunctions(manifest.namespace, functions);
  drawRibbon(element("ribbon", HTMLElement), manifest.buttons, (page) => void windows.openPane(page));
  await Promise.all([windows.openPane(manifest.pane), windows.openFunctions("/functions.html")]);
  followSelection(host);
  followLinks(host);
  followEditing(host);
  new ChartLayer(host, element("grid", HTMLElement));
  await host.idle();
  element("status", HTMLElement).textContent = "Ready.";
}

const host = startHost();
const windows = new AddInWindows(
  host,
  element("pane", HTMLIFrameElement),
  element("functions", HTMLIFrameElement),
);
window.attachWindow = (target) => {
  windows.attach(target);
};
const ready = start(host, windows).catch((error: unknown) => {
  element("status", HTMLElement).textContent = String(error);
  throw error;
});
window.workbench = workbenchApi(host, windows, ready);
fillSettings(host, window.workbench);
