import { contentsWords } from "../../words";

interface Named {
  /** Names it among all. */
  readonly key: string;
  readonly name: string;
}

/** One of a list at its next place, with what a listener hears of it; nothing beyond the first and the last. */
export function moved<Item extends Named>(
  items: readonly Item[],
  key: string,
  by: -1 | 1,
): { readonly items: readonly Item[]; readonly said: string } {
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return { items, said: "" };
  const others = without(items, key);
  return {
    items: [...others.slice(0, to), item, ...others.slice(to)],
    said: contentsWords.moved(item.name, to + 1, items.length),
  };
}

export function without<Item extends Named>(items: readonly Item[], key: string): Item[] {
  return items.filter((item) => item.key !== key);
}

export function withItem<Item extends Named>(
  items: readonly Item[],
  key: string,
  some: Partial<Item>,
): Item[] {
  return items.map((item) => (item.key === key ? { ...item, ...some } : item));
}
