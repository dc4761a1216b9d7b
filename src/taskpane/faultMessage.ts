import { WorkbookFault } from "../excel";

export interface FaultMessage {
  readonly words: string;
  /** The person gave up waiting: no error, and nothing on the sheet has changed. */
  readonly cancelled: boolean;
}

/** What to tell the person. Anything but a WorkbookFault is a mistake of ours, and says so. */
export function faultMessage(reason: unknown): FaultMessage {
  if (reason instanceof WorkbookFault) return { words: reason.words, cancelled: reason.code === "Cancelled" };
  const words = `Boardsheet went wrong in a way it did not expect (${String(reason)}). Check the sheet, then try again.`;
  return { words, cancelled: false };
}
