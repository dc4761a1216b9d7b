import { type GivenSheet, workbookData, type WorkbenchHost } from "../../../src/workbench";
import { openHost, openPane } from "../headless";

/** A host with a pane, for one file of tests; each test begins with these sheets just opened. */
export function hostWith(given: readonly GivenSheet[]): WorkbenchHost {
  const host = openHost(given);
  let pane: { close: () => void };
  jest.setTimeout(60_000);
  beforeAll(async () => {
    pane = await openPane(host);
  });
  beforeEach(async () => {
    host.open(workbookData(given));
    await host.idle();
  });
  afterAll(async () => {
    await host.idle();
    pane.close();
  });
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
