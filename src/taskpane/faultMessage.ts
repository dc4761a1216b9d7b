import { WorkbookFault } from "../excel";
import { workWords } from "../words";

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
  const words = workWords.unexpected(String(reason));
  return { words, cancelled: false };
}

/** What was stopped, and the button that begins it again. */
export function stopped(again?: string): FaultMessage {
  const onward = again === undefined ? "" : workWords.again(again);
  return { words: workWords.stopped(onward), cancelled: true };
}
