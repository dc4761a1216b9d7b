import type { Outcome } from "../outcome";
import { listed, quoted, words } from "../words";
import type { Addend } from "./addend";
import type { FoundTotal } from "./decideTotal";
import { linesOf } from "./tally";

/** Notes hidden or filtered rows that a total counts, or leaves out though they stand among its parts. */
export function sayHidden({ best, line }: FoundTotal, addends: readonly Addend[], outcome: Outcome): void {
  const cell = addends[line]?.cells.find(({ figure }) => figure !== null);
  const lines = linesOf(best.reading.tally);
  if (!cell || lines.length === 0 || best.agree === 0) return;
  const counted = new Set(lines);
  const first = lines[0] ?? line;
  for (const kind of ["hidden", "filtered"] as const) {
    const among = addends.map((_, at) => at).filter((at) => addends[at]?.hidden === kind);
    const within = among.filter((at) => counted.has(at));
    const without = among.filter((at) => !counted.has(at) && at >= first && at < line);
    const names = (which: readonly number[]): string =>
      listed(
        which.map((at) => quoted(addends[at]?.name ?? "")),
        5,
      );
    const also = (which: readonly number[]) => which.map((at) => addends[at]?.cells[0]);
    if (within.length > 0) {
      const why = words.hiddenIn(within.length, kind, names(within));
      outcome.find({ severity: "note", check: "hiddenRows", cell, why, also: also(within) });
    }
    if (without.length > 0) {
      const why = words.hiddenOut(without.length, kind, names(without));
      outcome.find({ severity: "note", check: "hiddenRows", cell, why, also: also(without) });
    }
  }
}
