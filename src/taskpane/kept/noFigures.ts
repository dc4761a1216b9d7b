import { type SourceRange, WorkbookFault } from "../../excel";

/** Why something can't be made again from its source. */
export function noFigures({ address }: SourceRange, why: string, what = "table"): WorkbookFault {
  return new WorkbookFault(
    "NotRemade",
    `The ${what} can't be made from ${address} now. ${why} The ${what} stays as it is.`,
  );
}
