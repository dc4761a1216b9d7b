import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** A value as Excel hands it to a custom function. */
export type FunctionValue =
  string | number | boolean | null | { readonly type: "CustomFunctionError"; readonly code: string };
export type FunctionArgument = FunctionValue | FunctionValue[][];
export type FunctionResult = string | number | boolean | (string | number | boolean)[][];

export const busy = "#BUSY!";

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

/** How blank cells reach functions: 0 on the desktop, null on the web (office-js issues 4702, 1951). */
export type BlankMode = "zero" | "null";

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Asks for a result: at once if it is known, `busy` if it must be worked out first. */
export type Ask = (metadata: FunctionMetadata, args: FunctionArgument[], cell: CellPlace) => FunctionResult;

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));
// Univer has no #BUSY!; its error object shows whatever code it is given.
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the one code outside the enum
errorTypes.set(busy, busy as ErrorType);

function toError(code: string): ErrorValueObject {
  return ErrorValueObject.create(errorTypes.get(code) ?? ErrorType.VALUE);
}

const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

function toValueObject(value: string | number | boolean): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return errorText.test(value) ? toError(value) : StringValueObject.create(value);
}

function toArray(rows: readonly (readonly (string | number | boolean)[])[]): ArrayValueObject {
  return new ArrayValueObject({
    calculateValueList: rows.map((row) => row.map(toValueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A worksheet function whose answer comes from the add-in's own runtime, never from the grid. */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #metadata: FunctionMetadata;
  readonly #ask: Ask;
  readonly #blanks: () => BlankMode;

  constructor(name: string, metadata: FunctionMetadata, ask: Ask, blanks: () => BlankMode) {
    super(name);
    this.#metadata = metadata;
    this.#ask = ask;
    this.#blanks = blanks;
    this.minParams = metadata.parameters.filter(({ optional }) => optional !== true).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = this.#metadata.parameters.map((_, i) => this.#argument(variants[i], i));
    const errors = args.flatMap(errorsIn);
    if (errors.includes(busy)) return toError(busy);
    const [firstError] = errors;
    if (firstError !== undefined && this.#metadata.allowErrorForDataTypeAny !== true)
      return toError(firstError);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.#ask(this.#metadata, args, cell);
    return Array.isArray(answer) ? toArray(answer) : toValueObject(answer);
  }

  #argument(variant: FunctionVariantType | undefined, index: number): FunctionArgument {
    const matrix = this.#metadata.parameters[index]?.dimensionality === "matrix";
    if (!variant) return null;
    if (variant.isReferenceObject())
      return this.#cells((variant as BaseReferenceObject).toArrayValueObject(), matrix);
    const value = variant as BaseValueObject;
    if (value instanceof ArrayValueObject) return this.#cells(value, matrix);
    // An argument left out between commas.
    if (value.isNull()) return null;
    const plain = this.#plain(value);
    return matrix ? [[plain]] : plain;
  }

  #cells(array: ArrayValueObject, matrix: boolean): FunctionArgument {
    const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from({ length: array.getColumnCount() }, (__, column) => this.#plain(array.get(row, column))),
    );
    if (matrix) return rows;
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    return only === undefined ? { type: "CustomFunctionError", code: ErrorType.VALUE } : only;
  }

  #plain(value: Nullable<BaseValueObject>): FunctionValue {
    if (!value || value.isNull()) return this.#blanks() === "zero" ? 0 : null;
    if (value instanceof ErrorValueObject) return { type: "CustomFunctionError", code: value.getErrorType() };
    const plain = value.getValue();
    return typeof plain === "string" && errorText.test(plain)
      ? { type: "CustomFunctionError", code: plain }
      : plain;
  }
}

function errorsIn(argument: FunctionArgument): string[] {
  const values = Array.isArray(argument) ? argument.flat() : [argument];
  return values.flatMap((value) => (typeof value === "object" && value !== null ? [value.code] : []));
}
