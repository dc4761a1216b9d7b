import { Fault, type FaultCode } from "../core";

const codeOf: Record<FaultCode, keyof typeof CustomFunctions.ErrorCode> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
};

/** Asks the core with the arguments by name. An error cell among the arguments is passed on as it is; a fault becomes the error the cell shows. */
export function answer<Given extends object, Result>(given: Given, ask: (given: Given) => Result): Result {
  Object.values(given).forEach(passErrorOn);
  try {
    return ask(given);
  } catch (error) {
    throw error instanceof Fault ? asThrown(errorOf(error)) : error;
  }
}

/** A cell of a result: the answer, or the error that stands in its place. */
export function cellOf<Answer>(result: Answer | Fault): Answer | CustomFunctions.Error {
  return result instanceof Fault ? errorOf(result) : result;
}

function errorOf(fault: Fault): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[codeOf[fault.code]], fault.words);
}

function passErrorOn(given: unknown): void {
  if (Array.isArray(given)) given.forEach(passErrorOn);
  else if (given instanceof CustomFunctions.Error) throw asThrown(given);
}

/** Excel's error class is one at run time; its types forget to say so. */
function asThrown(error: CustomFunctions.Error): Error {
  return error as unknown as Error;
}
