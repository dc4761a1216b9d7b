import type { Held } from "../evidence";
import { shownLike } from "../read/shownLike";

/** What a figure works out to, with two more places than it is shown with. */
export function exactWords({ figure, worked }: Held): string {
  const finer = shownLike({ ...figure, step: figure.step / 100 }, worked.at);
  return finer.replace(/(\.\d*?)0+(?=\D*$)/, "$1").replace(/\.(?=\D*$)/, "");
}
