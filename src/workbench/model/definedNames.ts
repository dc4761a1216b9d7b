import {
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { Spreadsheet } from "./spreadsheet";

/** A defined name as the grid holds it: the grid moves its formula along with the cells. */
export interface DefinedName {
  readonly name: string;
  /** Begins with `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet whose name it is; undefined for a name of the whole workbook. */
  readonly sheetId: string | undefined;
}

const wholeWorkbook = "AllDefaultWorkbook";

/** Names differ in more than case, within one scope. */
function idOf({ name, sheetId }: Pick<DefinedName, "name" | "sheetId">): string {
  return `${sheetId ?? wholeWorkbook}:${name.toLowerCase()}`;
}

/** Excel's own names, of what is printed, by the prefix that files give them; no list of names shows them. */
const builtIn = "_xlnm.";

export const builtInName = (name: string) => builtIn + name;

export const isBuiltIn = ({ name }: Pick<DefinedName, "name">) => name.startsWith(builtIn);

export function fromGrid({
  name,
  formulaOrRefString,
  comment,
  hidden,
  localSheetId,
}: IDefinedNamesServiceParam): DefinedName {
  return {
    name,
    formula: `=${formulaOrRefString.replace(/^=/, "")}`,
    comment: comment ?? "",
    visible: hidden !== true,
    sheetId: localSheetId === wholeWorkbook ? undefined : localSheetId,
  };
}

/** The name of this scope alone, in any case. */
export function findName(spreadsheet: Spreadsheet, name: string, sheetId?: string): DefinedName | undefined {
  const id = idOf({ name, sheetId });
  return spreadsheet.names().find((other) => idOf(other) === id);
}

/** Adds the name, or takes the place of the one of this name and scope. */
export function storeName({ api, workbook }: Spreadsheet, given: DefinedName): void {
  api.syncExecuteCommand(SetDefinedNameMutation.id, {
    unitId: workbook().getId(),
    id: idOf(given),
    name: given.name,
    formulaOrRefString: given.formula.slice(1),
    comment: given.comment,
    hidden: !given.visible,
    localSheetId: given.sheetId ?? wholeWorkbook,
  });
}

export function removeName({ api, workbook }: Spreadsheet, given: DefinedName): void {
  // The id is enough for the grid, but its formula bar on the screen takes the name away from its suggestions.
  const { name } = given;
  api.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId: workbook().getId(), id: idOf(given), name });
}
