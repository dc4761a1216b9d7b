import type { BrowserContextOptions, Frame, Locator } from "playwright-core";
import { axeFindings } from "./axe";
import { type OpenPage, startWorkbench, type Workbench } from "./workbench";

/** What axe finds in the pane, and how far its content reaches beyond its window, in pixels. */
interface PaneFaults {
  readonly axe: readonly string[];
  readonly overflow: number;
}

export const none: PaneFaults = { axe: [], overflow: 0 };

export interface Driving {
  readonly pane: () => Frame;
  readonly button: (name: string | RegExp) => Locator;
  readonly ribbon: (name: string) => Promise<void>;
  readonly faults: () => Promise<PaneFaults>;
}

/** What a person does and sees in the page that is open by then. */
export function driving(open: () => OpenPage): Driving {
  const pane = () => open().pane();
  return {
    pane,
    button: (name) => pane().getByRole("button", { name, exact: true }),
    ribbon: async (name) => {
      await open().page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button", { name }).click();
    },
    faults: async () => ({
      axe: await axeFindings(pane()),
      overflow: await pane().evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    }),
  };
}

/** The same for a page of each test's own, which complains of nothing and asks for nothing that the workbench lacks. */
export function drivingPages(): Driving & {
  readonly openPage: (options?: BrowserContextOptions) => Promise<OpenPage>;
} {
  let workbench: Workbench | undefined;
  let open: OpenPage | undefined;
  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error("Nothing is open yet.");
    return one;
  };
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench?.close());
  afterEach(async () => {
    const page = started(open);
    expect(page.complaints).toEqual([]);
    expect(await page.call("missing")).toEqual({});
    await page.close();
  });
  return {
    ...driving(() => started(open)),
    openPage: async (options) => {
      open = await started(workbench).open(options);
      return open;
    },
  };
}

const names = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];

/** So many months from April 2013 on, as headings. */
export function monthsFromApril2013(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${names[i % 12] ?? ""} ${2013 + Math.floor((i + 3) / 12)}`);
}
