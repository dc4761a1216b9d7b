import { listManaged } from "../../src/excel";
import {
  floor,
  type FunctionMetadata,
  type GivenSheet,
  workbookData,
  type WorkbenchHost,
} from "../../src/workbench";
import { built, openFunctions, openHost, openPane } from "../workbench/headless";

export interface OpenedWorkbook {
  readonly host: WorkbenchHost;
  /** What the pane asked of Excel since it was opened anew, a text a round trip. */
  readonly requests: string[];
  /** The windows of the add-in, which are closed after the tests. */
  readonly windows: { close: () => void }[];
  /** The same sheets as they were, in a workbook of their own. */
  readonly reopen: () => Promise<void>;
}

/** A workbook with a pane over it, for all the tests of a file: a window of Office.js takes seconds to open. */
export function openedWorkbook(
  sheets: readonly GivenSheet[],
  { functions = false }: { readonly functions?: boolean } = {},
): OpenedWorkbook {
  const host = openHost(sheets);
  const requests: string[] = [];
  const windows: { close: () => void }[] = [];

  beforeAll(async () => {
    if (functions) {
      const metadata = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
      host.registerFunctions("BOARD", metadata.functions);
      windows.push(await openFunctions(host, built("functions.js")));
    }
    windows.push(await openPane(host, floor, (request) => requests.push(request)));
  });

  afterAll(() => {
    for (const window of windows) window.close();
  });

  async function reopen(): Promise<void> {
    if (functions) host.functions.forget();
    host.open(workbookData(sheets));
    // The pane lists the tables when it opens, and so knows which record the workbook has.
    await listManaged();
    await host.idle();
    requests.length = 0;
  }

  return { host, requests, windows, reopen };
}
