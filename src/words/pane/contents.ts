/** A list of tables and charts that are put together in an order. */
export const contentsWords = {
  add: "Add",
  up: "Move up",
  down: "Move down",
  remove: "Remove",
  of: (action: string, name: string): string => `${action}: ${name}`,
  moved: (name: string, at: number, count: number): string => `${name} is now ${at} of ${count}.`,
} as const;
