type Associated = Map<string, (...given: unknown[]) => unknown>;

/** What the functions associated, by their names. */
export const associated: Associated = new Map();

export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The part of Excel's custom-function runtime that the functions meet. It records what is associated. */
export function runtimeOver(functions: Associated) {
  return {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    associate: (id: string, fn: (...given: unknown[]) => unknown): void => {
      functions.set(id, fn);
    },
  };
}

Object.assign(globalThis, { CustomFunctions: runtimeOver(associated) });

/** Calls a function as a cell would: an error that is thrown is what the cell shows. */
export function call(id: string, ...given: unknown[]): unknown {
  return callOf(associated, id, given);
}

/** As `call`, of functions that were loaded by themselves. */
export function callOf(functions: Associated, id: string, given: readonly unknown[]): unknown {
  const fn = functions.get(id);
  if (!fn) throw new Error(`No function ${id}`);
  try {
    return fn(...given);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
