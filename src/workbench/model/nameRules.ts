import { HostError } from "../protocol/error";
import { findName } from "./definedNames";
import { parseLocal } from "./area";
import type { Spreadsheet } from "./spreadsheet";
import { findTable } from "./tableLookup";

const location = "NamedItemCollection.add";
const longest = 255;

/** Excel's rules for a defined name; tables share its names. */
export function refuseBadDefinedName(spreadsheet: Spreadsheet, name: string, sheetId?: string): void {
  const spelled = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name) && name.length <= longest;
  const likeCell = parseLocal(name) !== undefined || /^(?:R\d*|C\d*|R\d*C\d*)$/i.test(name);
  if (!spelled || likeCell || /^(?:true|false)$/i.test(name)) {
    throw new HostError("InvalidArgument", `${name} can't be a name.`, location);
  }
  if (findName(spreadsheet, name, sheetId) || findTable(spreadsheet, name)) {
    throw new HostError("ItemAlreadyExists", `There is a name ${name} already.`, location);
  }
}

/** Whether brackets and quotation marks close; the grid says of the rest what is wrong when it calculates. */
function closes(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (/["']/.test(bare)) return false;
  let open = 0;
  for (const character of bare.replace(/[^()]/g, "")) {
    open += character === "(" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The formula that a name holds for what was given: a formula, or a value, which stands for itself. */
export function nameFormula({ workbook }: Spreadsheet, given: unknown, quotedSheet: () => string): string {
  if (typeof given === "number" || typeof given === "boolean") return `=${String(given).toUpperCase()}`;
  if (typeof given !== "string" || given === "") {
    throw new HostError("InvalidArgument", "A name needs a formula or a range.", location);
  }
  if (!given.startsWith("=")) {
    const plain = given.trim() !== "" && Number.isFinite(Number(given)) ? given.trim() : undefined;
    return `=${plain ?? `"${given.replaceAll('"', '""')}"`}`;
  }
  const formula = given.slice(1).trim();
  if (formula === "" || !closes(formula) || workbook().getSheets().length === 0) {
    throw new HostError("InvalidArgument", `${given} is not a formula.`, location);
  }
  return parseLocal(formula) ? `=${quotedSheet()}!${formula}` : `=${formula}`;
}
