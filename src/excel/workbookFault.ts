/** Something Excel would not do, in words for the person: what happened and what to do. */
export class WorkbookFault extends Error {
  /** Excel's error code, or ours: `Cancelled`, `TargetRefused`, `TargetOccupied`, `NotRestored`. */
  readonly code: string;

  constructor(code: string, words: string, cause?: unknown) {
    super(words, { cause });
    this.name = "WorkbookFault";
    this.code = code;
  }

  get words(): string {
    return this.message;
  }
}
