/** What ES2019's flatMap does, which the core's language level has not. */
export function flat<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => readonly Made[],
): Made[] {
  const all: Made[] = [];
  items.forEach((item, at) => all.push(...make(item, at)));
  return all;
}

/** The items that are there. */
export function present<Item>(items: readonly (Item | null | undefined)[]): Item[] {
  return items.filter((item): item is Item => item !== null && item !== undefined);
}
