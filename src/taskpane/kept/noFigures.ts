import { type SourceRange, WorkbookFault } from "../../excel";
import { keptWords } from "../../words";

/** Why something can't be made again from its source. */
export function noFigures({ address }: SourceRange, why: string, what = "table"): WorkbookFault {
  return new WorkbookFault("NotRemade", keptWords.cantBeMade(what, address, why));
}
