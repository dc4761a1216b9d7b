import type { Addend } from "./addend";
import { emptyTally, halved, linesOf, together, withLine, type Tally } from "./tally";

/**
 * Which lines a total may be of: those directly above since the last total or line of its section, all counted ones
 * above, the last few totals with what follows them, those below it, or all where each is counted twice because a
 * line among them is their sum without saying so.
 */
export type ReadingName = "above" | "section" | "all" | "totals" | "below" | "twice";

export interface TotalReading {
  readonly name: ReadingName;
  /** For `totals`: how many of them. For `below`: the last line it counts. */
  readonly depth: number;
  readonly tally: Tally;
}

/** How a line counts: added, taken off, or not at all. */
export type CountsAs = (addend: Addend) => 1 | -1 | 0;

/** More nested totals than any paper has. */
const deepest = 12;

/** Goes down the lines of a table and keeps what a total at each place could be the sum of. */
export class Walk {
  private above: Tally;
  private section: Tally;
  private all: Tally;
  private totals: Tally[] = [];
  private sectionNow = 0;

  constructor(
    private readonly addends: readonly Addend[],
    private readonly places: number,
    readonly countsAs: CountsAs,
  ) {
    this.above = this.section = this.all = emptyTally(places);
  }

  count(line: number): void {
    const addend = this.addends[line];
    if (!addend) return;
    this.enter(addend);
    const sign = this.countsAs(addend);
    if (sign === 0) return;
    const { above, section, all } = this;
    this.above = withLine(above, addend, line, sign);
    this.section = section === above ? this.above : withLine(section, addend, line, sign);
    this.all = all === above ? this.above : withLine(all, addend, line, sign);
  }

  /** A section starts with its first line. */
  enter({ section }: Addend): void {
    if (section === this.sectionNow) return;
    this.sectionNow = section;
    this.section = linesOf(this.above).length === 0 ? this.above : emptyTally(this.places);
  }

  /** What a line here may be the total of; of totals, and of lines in twice, only where it may be more than plain. */
  readings(isPlain: boolean): readonly TotalReading[] {
    const depth = isPlain ? 0 : Math.min(deepest, this.totals.length);
    const nested = Array.from({ length: depth }, (_, at) => at + 1);
    const readings: TotalReading[] = [
      { name: "above", depth: 0, tally: this.above },
      { name: "all", depth: 0, tally: this.all },
      ...nested.map((depth): TotalReading => ({
        name: "totals",
        depth,
        tally: together(this.last(depth), this.above),
      })),
    ];
    if (this.section !== this.above) readings.push({ name: "section", depth: 0, tally: this.section });
    if (!isPlain) readings.push({ name: "twice", depth: 0, tally: halved(this.all) });
    return readings;
  }

  /** That of a total whose parts are done with. */
  emptyReading(): TotalReading {
    return { name: "above", depth: 0, tally: this.above };
  }

  /** Takes a line as the total of a reading: what comes next is added up anew. */
  close(line: number, reading: TotalReading): void {
    const addend = this.addends[line];
    if (!addend || reading.name === "below") return;
    const own = withLine(emptyTally(this.places), addend, line);
    const kept = this.totals.length - reading.depth;
    this.totals = reading.name === "all" || reading.name === "twice" ? [] : this.totals.slice(0, kept);
    this.totals.push(own);
    this.above = this.section = emptyTally(this.places);
  }

  private last(depth: number): Tally {
    return this.totals.slice(this.totals.length - depth).reduce(together);
  }
}
