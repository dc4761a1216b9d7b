import AxeBuilder from "@axe-core/playwright";
import type { Frame, Locator } from "playwright-core";
import type { OpenPage } from "./workbench";

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
    faults: async () => {
      const { violations } = await new AxeBuilder({ page: open().page }).include(["#pane", "html"]).analyze();
      return {
        axe: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        overflow: await pane().evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      };
    },
  };
}

const names = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];

/** So many months from April 2013 on, as headings. */
export function monthsFromApril2013(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${names[i % 12] ?? ""} ${2013 + Math.floor((i + 3) / 12)}`);
}
