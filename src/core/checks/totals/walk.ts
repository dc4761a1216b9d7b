import type { Addend } from "./addend";
import { emptyTally, halved, together, withLine, type Tally } from "./tally";

/**
 * Which lines a total may be of: those directly above since the last total or line of its section, all counted ones
 * above, the last few totals with what follows them, those below it, or all where each is counted twice because a
 * line among them is their sum without saying so.
 */
export type ReadingName = "above" | "section" | "all" | "totals" | "below" | "twice";

export interface TotalReading {
  readonly name: ReadingName;
  /** How many of the totals before it the line stands for too. For `below`: the last line it counts. */
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
  private totals: readonly Tally[] = [];
  private sectionNow = 0;

  constructor(
    private readonly places: number,
    private readonly countsAs: CountsAs,
  ) {
    this.above = this.section = this.all = emptyTally(places);
  }

  /** A section starts with its first line. */
  enter({ section }: Addend): void {
    if (section === this.sectionNow) return;
    this.sectionNow = section;
    this.section = this.above.lines === null ? this.above : emptyTally(this.places);
  }

  /** Takes a line for a part. What is the same so far is added up once. */
  count(addend: Addend, line: number): void {
    const sign = this.countsAs(addend);
    if (sign === 0) return;
    const { above, section, all } = this;
    this.above = withLine(above, addend, line, sign);
    this.section = section === above ? this.above : withLine(section, addend, line, sign);
    this.all = all === above ? this.above : withLine(all, addend, line, sign);
  }

  /** What a line here may be the total of; of totals, and of lines in twice, only where it may be more than plain. */
  readings(isPlain: boolean): readonly TotalReading[] {
    const { above, section, all } = this;
    const readings: TotalReading[] = [
      { name: "above", depth: 0, tally: above },
      { name: "all", depth: Infinity, tally: all },
      ...(isPlain ? [] : this.nested()),
    ];
    if (section !== above) readings.push({ name: "section", depth: 0, tally: section });
    if (!isPlain) readings.push({ name: "twice", depth: Infinity, tally: halved(all) });
    return readings;
  }

  /** Takes a line as a total that stands for so many before it too: what comes next is added up anew. */
  close(addend: Addend, line: number, depth: number): void {
    const own = withLine(emptyTally(this.places), addend, line);
    this.totals = [...this.totals.slice(0, Math.max(0, this.totals.length - depth)), own];
    this.above = this.section = emptyTally(this.places);
  }

  /** The last total with what follows it, the last two, and so on. */
  private nested(): readonly TotalReading[] {
    let tally = this.above;
    return this.totals
      .slice(-deepest)
      .reverse()
      .map((total, at) => {
        tally = together(total, tally);
        return { name: "totals", depth: at + 1, tally };
      });
  }
}
