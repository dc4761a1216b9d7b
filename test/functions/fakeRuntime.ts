/** The part of Excel's custom-function runtime that the functions meet. It records what is associated. */
export const associated = new Map<string, (...given: unknown[]) => unknown>();

export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const runtime = {
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  associate: (id: string, fn: (...given: unknown[]) => unknown): void => {
    associated.set(id, fn);
  },
};

Object.assign(globalThis, { CustomFunctions: runtime });

/** Calls a function as a cell would: an error that is thrown is what the cell shows. */
export function call(id: string, ...given: unknown[]): unknown {
  const fn = associated.get(id);
  if (!fn) throw new Error(`No function ${id}`);
  try {
    return fn(...given);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
