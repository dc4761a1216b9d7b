import { type GivenSheet, workbookData, type WorkbenchHost } from "../../../src/workbench";
import { openHost, openPane } from "../headless";

/** A host with a pane for one file of tests, with these sheets open. */
export function hostFor(given: readonly GivenSheet[]): WorkbenchHost {
  const host = openHost(given);
  let pane: { close: () => void };
  jest.setTimeout(60_000);
  beforeAll(async () => {
    pane = await openPane(host);
  });
  afterAll(async () => {
    await host.idle();
    pane.close();
  });
  return host;
}

/** Opens the sheets as if nothing had been done to them. */
export async function openAnew(host: WorkbenchHost, given: readonly GivenSheet[]): Promise<void> {
  host.open(workbookData(given));
  await host.idle();
}

/** A host with a pane, whose sheets are opened anew for each test. */
export function hostWith(given: readonly GivenSheet[]): WorkbenchHost {
  const host = hostFor(given);
  beforeEach(() => openAnew(host, given));
  return host;
}

/** Work in one `Excel.run`, and what it gave once all of it has gone through. */
export function inWorkbook<T>(
  work: (workbook: Excel.Workbook, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const answer = await work(context.workbook, context);
    await context.sync();
    return answer;
  });
}

/** The same with one of the workbook's sheets. */
export function onSheetNamed<T>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return inWorkbook((workbook, context) => work(workbook.worksheets.getItem(name), context));
}
