import { titleText } from "./queueFrame";
import type { KeptChart } from "./keptChart";

/** Where a chart is now. */
export interface FoundChart {
  readonly sheet: string;
  readonly sheetId: string;
  /** What its title says; null where it is not shown. */
  readonly title: string | null;
  /** The person changed or removed its title. */
  readonly ownTitle: boolean;
}

/**
 * Finds a chart by its name, where it was last seen or on any other sheet: two round trips, or four where it was
 * moved. One that was deleted or renamed is not found, and counts as the person's.
 */
export async function findChart(
  context: Excel.RequestContext,
  kept: KeptChart,
): Promise<FoundChart | undefined> {
  const here = (await chartOn(context, kept.sheet, kept)) ?? (await elsewhere(context, kept));
  if (!here) return undefined;
  const { sheet, chart } = here;
  const on = { sheet: sheet.name, sheetId: sheet.id };
  if (!chart.title.visible) return { ...on, title: null, ownTitle: true };
  chart.title.load("text");
  await context.sync();
  const { text } = chart.title;
  return { ...on, title: text, ownTitle: oneForm(text) !== oneForm(titleText(kept.drawing)) };
}

/** Excel gives a line break in a title back in more than one form. */
function oneForm(text: string): string {
  return text.replace(/[\r\n\v]+/g, "\n");
}

async function chartOn(context: Excel.RequestContext, sheetName: string, { name }: KeptChart) {
  if (sheetName === "") return undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const chart = sheet.charts.getItemOrNullObject(name);
  sheet.load("id,name");
  chart.load("name");
  chart.title.load("visible");
  await context.sync();
  return sheet.isNullObject || chart.isNullObject ? undefined : { sheet, chart };
}

async function elsewhere(context: Excel.RequestContext, kept: KeptChart) {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/charts/items/name");
  await context.sync();
  const found = worksheets.items.find(({ charts }) => charts.items.some(({ name }) => name === kept.name));
  return found && chartOn(context, found.name, kept);
}
