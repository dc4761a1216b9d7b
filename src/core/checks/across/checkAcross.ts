import type { CellPlace, Finding } from "../finding";
import { checkOwnTable } from "./ownTable";
import { checkRepeatedTables } from "./repeatedTables";
import { checkSameLabels } from "./sameLabels";
import type { TableFacts } from "./tableFacts";

/** What comparing tables with each other finds, and the figures that were compared. */
export interface Across {
  readonly findings: Finding[];
  readonly held: CellPlace[];
}

/** Compares amounts of one name in different tables, of one sheet or of several. */
export function checkAcross(tables: readonly TableFacts[]): Across {
  const across: Across = { findings: [], held: [] };
  checkRepeatedTables(tables, across);
  checkSameLabels(tables, across);
  checkOwnTable(tables, across);
  return across;
}
