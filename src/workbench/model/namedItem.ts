import { HostError } from "../protocol/error";
import { action, WireObject, type WireProperty, type WireValue } from "../protocol/object";
import { quoteSheet } from "./area";
import { asBoolean, asText } from "./arguments";
import { type DefinedName, findName, removeName, storeName } from "./definedNames";
import { nameFormula } from "./nameRules";
import { rangeByAddress } from "./rangeByAddress";
import type { Spreadsheet } from "./spreadsheet";

/** The range that a formula is, if it is one: an address, or another name for one. */
function rangeOf(spreadsheet: Spreadsheet, formula: string): WireObject | undefined {
  try {
    return rangeByAddress(spreadsheet, formula.slice(1));
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** What the grid makes of a formula, wherever it may stand. */
async function calculated({ api, workbook }: Spreadsheet, formula: string): Promise<WireValue> {
  const sheetId = workbook().getActiveSheet().getSheetId();
  const asked = { [workbook().getId()]: { [sheetId]: { 0: { 0: [formula] } } } };
  const answer = await api.getFormula().executeFormulas(asked);
  return answer[workbook().getId()]?.[sheetId]?.[0]?.[0]?.[0]?.value ?? "#VALUE!";
}

function typeOf(value: WireValue): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value !== "string") return "Array";
  return /^#[A-Z/0]+[!?A]?$/.test(value) ? "Error" : "String";
}

function settable(spreadsheet: Spreadsheet, held: () => DefinedName): Record<string, WireProperty> {
  const change = (part: Partial<DefinedName>) => {
    storeName(spreadsheet, { ...held(), ...part });
  };
  const activeSheet = () => quoteSheet(spreadsheet.workbook().getActiveSheet().getSheetName());
  return {
    Formula: {
      get: () => held().formula,
      set: (value) => {
        change({ formula: nameFormula(spreadsheet, value, activeSheet) });
      },
    },
    Visible: {
      get: () => held().visible,
      set: (value) => {
        change({ visible: asBoolean(value, "NamedItem.visible") });
      },
    },
    Comment: {
      get: () => held().comment,
      set: (value) => {
        change({ comment: asText(value, "NamedItem.comment") });
      },
    },
  };
}

function readOnly(
  spreadsheet: Spreadsheet,
  { name, sheetId }: Pick<DefinedName, "name" | "sheetId">,
  held: () => DefinedName,
): Record<string, WireProperty> {
  const value = () => {
    const { formula } = held();
    return rangeOf(spreadsheet, formula) ? formula.slice(1) : calculated(spreadsheet, formula);
  };
  return {
    Name: { get: () => name },
    Scope: { get: () => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: { get: async () => (rangeOf(spreadsheet, held().formula) ? "Range" : typeOf(await value())) },
    Value: { get: value },
  };
}

/** Excel's `NamedItem`. */
export function namedItem(spreadsheet: Spreadsheet, name: string, sheetId?: string): WireObject {
  const held = (): DefinedName => {
    const found = findName(spreadsheet, name, sheetId);
    if (!found) throw new HostError("ItemNotFound", `There is no name ${name}.`, "NamedItem");
    return found;
  };
  return new WireObject("NamedItem", {
    id: () => name,
    properties: {
      ...readOnly(spreadsheet, { name, sheetId }, held),
      ...settable(spreadsheet, held),
    },
    methods: {
      GetRange: () => {
        const range = rangeOf(spreadsheet, held().formula);
        if (range) return range;
        throw new HostError("ItemNotFound", `${name} is not the name of a range.`, "NamedItem.getRange");
      },
      Delete: action(() => {
        removeName(spreadsheet, held());
      }),
    },
  });
}
