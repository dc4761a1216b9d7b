/** Whether two roles are played by one column. */
export function hasSameColumn(columns: object): boolean {
  const chosen = Object.values(columns).filter((column) => typeof column === "number");
  return new Set(chosen).size < chosen.length;
}
