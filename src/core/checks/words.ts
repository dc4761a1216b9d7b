import type { Way } from "./totals/decideTotal";
import type { ReadingName } from "./totals/walk";

/** Every sentence a finding says. Cells' own words come in curly quotes. */

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${String(count)} ${count === 1 ? singular : plural}`;
}

export function quoted(text: string): string {
  return text === "" ? "one with no name" : `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** "a", "a and b", "a, b, c and 3 more". */
export function listed(items: readonly string[], most = 3): string {
  if (items.length > most) return `${items.slice(0, most).join(", ")} and ${items.length - most} more`;
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;
}

/** What a total adds up, as it follows "The". */
export function partsWords(name: ReadingName, count: number, way: Way): string {
  const lines = counted(count, way === "rows" ? "row" : "column");
  const before = way === "rows" ? "above" : "to the left";
  if (name === "below") return `${lines} ${way === "rows" ? "below" : "to the right"}`;
  if (name === "totals") return `${lines} ${before}, totals among them,`;
  if (name === "all") return `${lines} ${before} that are not totals`;
  return name === "section" ? `${lines} of its section` : `${lines} ${before}`;
}

export const words = {
  total: (parts: string, sum: string, apart: string, more: boolean) =>
    `The ${parts} add up to ${sum}, which is ${apart} ${more ? "more" : "less"} than is stated.`,
  totalAltogether: (parts: string, missed: number, held: number) => {
    const all =
      missed === held
        ? `In none of its ${held} figures is it`
        : `In ${missed} of its ${held} figures it is not`;
    return `${held === 1 ? "It is not" : all} the sum of the ${parts}: a line may be missing, or it is the total of something wider.`;
  },
  leftOut: (name: string) => `The difference is the amount of ${name}, which may be left out.`,
  addedTwice: (name: string) => `The difference is the amount of ${name}, which may be in twice.`,
  exchanged: "The digits are those of the sum in another order.",
  maybeRounding: "If the figures are rounded, the difference may come of that.",
  maybeTotal: (name: string) => `It is taken for a total because it is called ${name} and stands last.`,
  plainTotal: "It is taken for a total because its other figures are sums.",
  readsAs: (parts: string, sum: string) => `As the sum of the ${parts}: ${sum}.`,
  hundred: (sum: string) => `The shares above add up to ${sum}, further from 100% than rounding takes them.`,
  share: (part: string, whole: string, answer: string) => `${part} of ${whole} is ${answer}.`,
  cutOff: (exact: string, answer: string) =>
    `It works out to ${exact}: the last digit shown is cut off and not rounded, which gives ${answer}.`,
  shareOrCount: "Either the share or the count is wrong: nothing else in the table says which.",
  otherTotal: (fitting: string, other: string, total: string) =>
    `${fitting} fit a total of ${other}, but the figures add up to ${total}.`,
  otherTotalStated: (fitting: string, other: string, total: string) =>
    `${fitting} fit a total of ${other}, but the total is stated as ${total}.`,
  countIs: (name: string, count: string, total: string) =>
    `If ${name} is ${count}, the total is ${total} and the shares are right.`,
  sharesWould: (total: string, list: string) => `If the total is ${total}, other shares are wrong: ${list}.`,
  shareOf: (name: string, stated: string, answer: string) => `${name} ${stated} would be ${answer}`,
  change: (from: string, to: string, answer: string) => `From ${from} to ${to} is ${answer}.`,
  changeBase: (from: string, to: string) =>
    `These changes are worked out on ${to}, the later figure; a change is usually against the earlier, ${from}.`,
  compares: (from: string, to: string) =>
    `It is taken to compare ${from} with ${to}, which nothing else shows.`,
  trend: (from: string, to: string, direction: string) => `${from} to ${to} is ${direction}.`,
  trendOfChange: (change: string) => `The change beside it is ${change}.`,
  sameLabel: (name: string, here: string, there: string, place: string) =>
    `${name} is ${here} here and ${there} in ${place}.`,
  agreeElsewhere: (count: number) => `${counted(count, "other figure")} of the two tables agree.`,
  nearlySameLabel: (here: string, there: string) =>
    `If ${here} and ${there} are the same thing, one is wrong.`,
  ownTable: (name: string, here: string, title: string, there: string) =>
    `${name} is ${here} here. The table ${title} may be of the same, and its total is ${there}.`,
  duplicate: (name: string, row: number) =>
    `${name} is also in row ${row}, with the same figures: it may be in twice.`,
  textColumn: (count: number, of: string) =>
    `${counted(count, "figure")} under ${of} ${count === 1 ? "is" : "are"} text: Excel's sums leave ${count === 1 ? "it" : "them"} out.`,
  textTotal: (name: string) =>
    `${name} is text among numbers: it will not follow when a figure changes, and Excel's sums leave it out.`,
  hiddenIn: (count: number, kind: string, list: string) =>
    `${counted(count, `${kind} row`)} ${count === 1 ? "is" : "are"} counted in this total: ${list}.`,
  hiddenOut: (count: number, kind: string, list: string) =>
    `This total leaves out ${counted(count, `${kind} row`)}: ${list}.`,
  mixedUnits: (odd: string, usual: string) =>
    `${odd} is in another unit than the figures around it, such as ${usual}.`,
  missingPeriods: (missing: readonly string[], from: string, to: string) =>
    `The periods run from ${from} to ${to}, and ${listed(missing)} ${missing.length === 1 ? "is" : "are"} not among them.`,
} as const;
