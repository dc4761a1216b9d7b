import { WorkbookFault } from "../excel";

export interface FaultMessage {
  readonly words: string;
  /** The person gave up waiting: no error, and nothing on the sheet has changed. */
  readonly cancelled: boolean;
}

/** What to tell the person. Anything but a WorkbookFault is a mistake of ours, and says so. */
export function faultMessage(reason: unknown, again?: string): FaultMessage {
  if (reason instanceof WorkbookFault) {
    return reason.code === "Cancelled" ? stopped(again) : { words: reason.words, cancelled: false };
  }
  const words = `Boardsheet went wrong in a way it did not expect (${String(reason)}). Check the sheet, then try again.`;
  return { words, cancelled: false };
}

/** What was stopped, and the button that begins it again. */
export function stopped(again?: string): FaultMessage {
  const onward = again === undefined ? "" : ` Press ${again} to start again.`;
  return { words: `Stopped. Nothing was changed.${onward}`, cancelled: true };
}
