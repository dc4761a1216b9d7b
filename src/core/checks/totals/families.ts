import type { Addend } from "./addend";
import type { CountsAs } from "./walk";

/** All count but those that their names set apart. */
export const usual: CountsAs = ({ label }) => (label === "aside" ? 0 : 1);

/**
 * The ways in which the lines of a table may count: those set apart by name left out, or counted after all; amounts
 * "less" something taken off; hidden rows left out. Only the ways in which this table's lines could differ.
 */
export function familiesOf(addends: readonly Addend[]): readonly CountsAs[] {
  const families = [usual];
  const takesOff: CountsAs = (addend) => (addend.label === "less" ? -1 : usual(addend));
  if (addends.some(({ label }) => label === "less")) families.push(takesOff);
  if (addends.some(({ label }) => label === "aside")) families.push(() => 1);
  if (addends.some(({ hidden }) => hidden !== ""))
    families.push((addend) => (addend.hidden !== "" ? 0 : usual(addend)));
  return families;
}
