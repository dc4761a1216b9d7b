const mostListed = 3;

/** "1 measure", "42 measures". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? singular : plural}`;
}

/** A figure as people type it: "2,900,000", "0.25". */
export function figureShown(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}

/** "a", "a and b", "a, b, c and 3 more". */
export function listed(items: readonly string[], most = mostListed): string {
  if (items.length > most) return `${items.slice(0, most).join(", ")} and ${items.length - most} more`;
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;
}

/** "process average" as "Process average", where a term begins a phrase. */
export function capital(term: string): string {
  return `${term.charAt(0).toUpperCase()}${term.slice(1)}`;
}
