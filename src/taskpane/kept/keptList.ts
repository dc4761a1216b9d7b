import type { AllocationDefinition } from "../../report";

/** What a person chooses about a table that is made from a list. */
export interface ListDefinition {
  readonly shape: "allocation";
  readonly allocation: AllocationDefinition;
}

/** What a workbook keeps of it: enough to make the table again from other rows. */
export type KeptList = ListDefinition & { readonly hasHeadings: boolean };

/** Each shape, by the name under which its choices are kept. */
const choices: Readonly<Record<ListDefinition["shape"], string>> = { allocation: "allocation" };

/** The kept choices of a table made from a list; null where they are none, or of a later version of Boardsheet. */
export function keptList(definition: unknown): KeptList | null {
  return isKeptList(definition) ? definition : null;
}

function isKeptList(kept: unknown): kept is KeptList {
  if (typeof kept !== "object" || kept === null || !("shape" in kept) || !("hasHeadings" in kept))
    return false;
  const { shape, hasHeadings } = kept;
  if (typeof shape !== "string" || typeof hasHeadings !== "boolean") return false;
  const name = Object.entries(choices).find(([known]) => known === shape)?.[1];
  const chosen = name === undefined ? undefined : (kept as Readonly<Record<string, unknown>>)[name];
  return typeof chosen === "object" && chosen !== null && "version" in chosen && chosen.version === 1;
}
