import type { Target } from "../../excel";
import { firstCell } from "../cellAddress";
import type { CheckState, Place } from "./types";

/** Where the person wants it; null until they have said. */
export function targetOf({ kind, sheetName, address }: Place): Target | null {
  if (kind === "newSheet") return sheetName.trim() === "" ? null : { kind, name: sheetName.trim() };
  return address.trim() === "" ? null : { kind, address: address.trim() };
}

/** The cell that was checked, sheet included: "B3" alone would mean another cell once another sheet is active. */
export function checkedTarget(target: Target, check: CheckState): Target {
  if (target.kind === "newSheet" || check.phase !== "checked" || check.check.state === "refused")
    return target;
  return { kind: "cell", address: firstCell(check.check.address) };
}
