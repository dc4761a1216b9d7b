/**
 * A refusal that the add-in must see as a real `OfficeExtension.Error`. The codes are Excel's own
 * (`Excel.ErrorCodes`); messages are ours, because no add-in may depend on Excel's localised ones.
 */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | (string & {});

export class HostError extends Error {
  readonly code: HostErrorCode;
  /** The member that refused, such as `Range.values`. */
  readonly location: string;

  constructor(code: HostErrorCode, message: string, location = "") {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}
