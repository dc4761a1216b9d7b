import { WorkbookFault } from "../workbookFault";

export function tableGone(): WorkbookFault {
  return new WorkbookFault(
    "TableGone",
    "This table is no longer in the workbook: its cells were deleted. Forget it, or press Undo in Excel.",
  );
}

export function notManaged(): WorkbookFault {
  return new WorkbookFault(
    "NotManaged",
    "Boardsheet no longer keeps this table: it was forgotten. Insert it anew to refresh it.",
  );
}

export function sourceGone(): WorkbookFault {
  return new WorkbookFault(
    "SourceGone",
    "The cells that this table was made from are gone: they or their sheet were deleted. " +
      "The table stays as it is. Press Undo in Excel, or choose the source again.",
  );
}
