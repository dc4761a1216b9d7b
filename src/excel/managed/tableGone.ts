import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";

export function tableGone(): WorkbookFault {
  return new WorkbookFault("TableGone", managedFaultWords.tableGone);
}

export function notManaged(): WorkbookFault {
  return new WorkbookFault("NotManaged", managedFaultWords.notKept);
}

export function sourceGone(): WorkbookFault {
  return new WorkbookFault("SourceGone", managedFaultWords.sourceGone);
}

export function ownCells(): WorkbookFault {
  return new WorkbookFault("BadSource", managedFaultWords.cellsAreTheTable);
}
