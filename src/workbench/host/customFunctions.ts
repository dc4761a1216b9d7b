import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { BooleanNumber, type Injector } from "@univerjs/core";
import { action, WireObject } from "../protocol/object";
import type { Bridge, EventEntry } from "../protocol/bridge";
import {
  type BlankMode,
  busy,
  CustomFunction,
  type FunctionArgument,
  type FunctionMetadata,
  type CellPlace,
  type FunctionResult,
} from "./customFunction";

/** Result codes of Microsoft's custom-function runtime (`_getCustomFunctionResultErrorCodeFromErrorCode`). */
const resultErrors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#NAME?",
};

/** Event category, message type and flags of an invocation on the wire. */
const invocationCategory = 1;
const invocationType = 1000;
const allowsErrors = 4;

/** Names a cell to the runtime and in our own notes. */
function cellKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row},${column}`;
}

interface Pending {
  readonly key: string;
  readonly entry: EventEntry;
}

function plainResult(value: unknown): string | number | boolean {
  if (value === null || value === undefined) return 0; // Excel shows null as 0
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const { basicValue } = value as { basicValue?: string | number | boolean };
  return basicValue ?? "#VALUE!";
}

/**
 * Evaluates worksheet functions through the add-in's functions window. Calculation is synchronous and
 * the window is not, so a call looks up its result, shows #BUSY! when there is none, and the cells are
 * calculated again once results have come back. All calls of one calculation travel in one message.
 */
export class CustomFunctions {
  blanks: BlankMode = "zero";
  readonly #results = new Map<string, FunctionResult>();
  readonly #words = new Map<string, string>();
  readonly #pending = new Map<number, Pending>();
  readonly #waiting = new Map<string, number>();
  readonly #recalculate: () => void;
  readonly #isBroken: (cell: CellPlace) => boolean;
  /** The latest question that each cell asked. */
  readonly #askedAt = new Map<string, string>();
  #queue: EventEntry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #bridge: Bridge | undefined;
  #ready = false;
  #nextId = 1;
  #calls = 0;

  /** `isBroken` names cells whose formulas do not find their function, as Excel's may after opening. */
  constructor(recalculate: () => void, isBroken: (cell: CellPlace) => boolean) {
    this.#recalculate = recalculate;
    this.#isBroken = isBroken;
  }

  get calls(): number {
    return this.#calls;
  }

  get busy(): boolean {
    return this.#pending.size > 0 || this.#timer !== undefined;
  }

  /** What the function in this cell said with its error; Excel shows it beside the cell. */
  wordsAt(sheetId: string, row: number, column: number): string {
    return this.#words.get(this.#askedAt.get(cellKey({ sheetId, row, column })) ?? "") ?? "";
  }

  /** Takes a (new) functions window; what an old one owed is asked again. */
  connect(bridge: Bridge | undefined): void {
    this.#bridge = bridge;
    this.#ready = false;
    this.#queue = [...this.#pending.values()].map(({ entry }) => entry);
  }

  /** Makes the functions of `functions.json` known to the grid's calculation. */
  register(injector: Injector, namespace: string, functions: readonly FunctionMetadata[]): void {
    const service = injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name.toUpperCase()}`;
      service.registerExecutors(
        new CustomFunction(
          name,
          metadata,
          (...asked) => this.#ask(...asked),
          () => this.blanks,
        ),
      );
      service.registerDescriptions({
        functionName: name,
        functionType: FunctionType.User,
        description: metadata.description ?? "",
        abstract: metadata.description ?? "",
        functionParameter: metadata.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        })),
      });
    }
  }

  /** Forgets all results, so that every cell is worked out anew. */
  forget(): void {
    this.#results.clear();
    this.#words.clear();
  }

  /** The service that the runtime calls by name when it is ready and when it has results. */
  service(): WireObject {
    return new WireObject("CustomFunctions", {
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: action(() => {
          this.#start();
        }),
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: action((results) => {
          this.#receive(results);
        }),
      },
    });
  }

  #ask(metadata: FunctionMetadata, args: FunctionArgument[], cell: CellPlace): FunctionResult {
    if (this.#isBroken(cell)) return "#NAME?";
    const address = cellKey(cell);
    const key = `${metadata.id}\u0001${JSON.stringify(args)}`;
    this.#askedAt.set(address, key);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    if (!this.#waiting.has(key)) {
      const id = this.#nextId++;
      const flags = metadata.allowErrorForDataTypeAny === true ? allowsErrors : 0;
      const entry = [
        invocationCategory,
        invocationType,
        "",
        [id, metadata.id, args, address, flags],
        0,
      ] as const;
      this.#waiting.set(key, id);
      this.#pending.set(id, { key, entry });
      this.#queue.push(entry);
      this.#calls++;
      this.#sendSoon();
    }
    return busy;
  }

  #sendSoon(): void {
    if (!this.#ready) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // A window that went away meanwhile is asked nothing; the next one is, once it is ready.
      if (this.#ready) this.#bridge?.send(this.#queue.splice(0));
    }, 0);
  }

  #start(): void {
    this.#ready = true;
    if (this.#queue.length > 0) this.#sendSoon();
  }

  #receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results as [number, boolean, unknown, number?][]) this.#settle(...result);
    this.#recalculate();
  }

  #settle(id: number, succeeded: boolean, value: unknown, code?: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    this.#waiting.delete(pending.key);
    if (!succeeded && typeof value === "string" && value !== "") this.#words.set(pending.key, value);
    this.#results.set(pending.key, succeeded ? result(value) : (resultErrors[code ?? 0] ?? "#VALUE!"));
  }
}

function result(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return plainResult(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(plainResult) : [plainResult(row)]));
}
