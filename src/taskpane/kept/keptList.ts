import type { AllocationDefinition, ApportionDefinition, DeadlineDefinition } from "../../report";

/** What a person chooses about a table that is made from a list. */
export type ListDefinition =
  | { readonly shape: "allocation"; readonly allocation: AllocationDefinition }
  | { readonly shape: "apportion"; readonly apportion: ApportionDefinition }
  | { readonly shape: "deadlines"; readonly deadlines: DeadlineDefinition };

/** What a workbook keeps of it: enough to make the table again from other rows. */
export type KeptList = ListDefinition & { readonly hasHeadings: boolean };

/** The choices are kept under the name of their shape. */
const shapes: readonly string[] = [
  "allocation",
  "apportion",
  "deadlines",
] satisfies readonly ListDefinition["shape"][];

/** The kept choices of a table made from a list; null where they are none, or of a later version of Boardsheet. */
export function keptList(definition: unknown): KeptList | null {
  return isKeptList(definition) ? definition : null;
}

function isKeptList(kept: unknown): kept is KeptList {
  if (typeof kept !== "object" || kept === null || !("shape" in kept) || !("hasHeadings" in kept))
    return false;
  const { shape, hasHeadings } = kept;
  if (typeof shape !== "string" || typeof hasHeadings !== "boolean") return false;
  const chosen = shapes.includes(shape) ? (kept as Readonly<Record<string, unknown>>)[shape] : undefined;
  return typeof chosen === "object" && chosen !== null && "version" in chosen && chosen.version === 1;
}
