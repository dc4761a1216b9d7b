import { present } from "./flat";
import type { CellPlace, CheckId, Finding, Severity } from "./finding";
import type { Cell } from "./read/cell";

/** What a check has to say of a cell. */
export interface Said {
  readonly severity: Severity;
  readonly check: CheckId;
  readonly cell: Cell;
  readonly worksOutTo?: string;
  readonly why: string;
  readonly also?: readonly (Cell | undefined)[];
  readonly readings?: readonly string[];
}

/** Gathers what the checks of one sheet find, and which figures they held against others. */
export class Outcome {
  readonly findings: Finding[] = [];
  private readonly cells = new Map<string, CellPlace>();

  constructor(readonly sheet: string) {}

  /** The figures that were held against others, right ones included, each once. */
  get held(): readonly CellPlace[] {
    return [...this.cells.values()];
  }

  /** A figure that was held against others, right or not. */
  hold(cell: Cell): void {
    this.cells.set(`${cell.row},${cell.column}`, this.place(cell));
  }

  find({ severity, check, cell, worksOutTo = "", why, also = [], readings }: Said): void {
    this.findings.push({
      severity,
      check,
      cell: this.place(cell),
      stated: cell.text,
      worksOutTo,
      why,
      also: present(also).map((each) => this.place(each)),
      ...(readings ? { readings } : {}),
    });
  }

  private place({ row, column }: Cell): CellPlace {
    return { sheet: this.sheet, row, column };
  }
}
