/**
 * A count of a table in which each line, with its total taken away, comes to 0: body and overall total count in
 * their lines, totals of rows and columns against them.
 */
export interface Entry {
  readonly value: number;
  /** What a reader knows it to be at least. */
  readonly least: number;
  readonly isTotal: boolean;
  /** False where it is left as it is: its value is known to all. */
  readonly mayHide: boolean;
  hidden: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The entries that must be hidden with the one at `place` so that it could also be another number: a cycle through
 * rows and columns around which 1 can be added and taken away in turn, with every line still adding up and no entry
 * below its least. Hidden entries cost nothing and others their value, so the smallest are found; undefined where
 * nothing does.
 *
 * Two sets of counts with the same published figures differ by such cycles and by nothing else (Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, theorem 3.7), so what no cycle passes through can be worked out.
 */
export function cheapestCycle(entries: Entries, place: Place): readonly Entry[] | undefined {
  const more = cheapestPath(entries, place, true);
  const less = cheapestPath(entries, place, false);
  const best = more === undefined || (less !== undefined && less.cost < more.cost) ? less : more;
  return best?.through;
}

type Entries = readonly (readonly Entry[])[];

/** A way to a line, through entries from row to column and from column to row. */
interface Path {
  readonly line: number;
  readonly cost: number;
  readonly through: readonly Entry[];
}

/** Whether an entry can be one more or one less, as it counts in its lines. */
function canStep({ value, least, isTotal }: Entry, isMore: boolean): boolean {
  return isMore !== isTotal || value > least;
}

/** The cheapest way back from one line of a place to its other line (Dijkstra 1959); lines are rows, then columns. */
function cheapestPath(entries: Entries, place: Place, isMore: boolean): Path | undefined {
  const own = entries[place.row]?.[place.column];
  if (own === undefined || !canStep(own, isMore)) return undefined;
  const column = entries.length + place.column;
  const [from, to] = isMore ? [column, place.row] : [place.row, column];
  const open = new Map<number, Path>([[from, { line: from, cost: 0, through: [] }]]);
  const done = new Set<number>();
  for (let path = nearest(open); path !== undefined; path = nearest(open)) {
    if (path.line === to) return path;
    open.delete(path.line);
    done.add(path.line);
    for (const { entry, line } of crossings(entries, path.line)) {
      if (done.has(line) || entry === undefined || entry === own) continue;
      if (!canStep(entry, path.line < entries.length)) continue;
      const cost = path.cost + costOf(entry);
      const known = open.get(line)?.cost ?? Infinity;
      if (cost < known) open.set(line, { line, cost, through: [...path.through, entry] });
    }
  }
  return undefined;
}

/** The entries on a line, each with the other line that it is on. */
function crossings(entries: Entries, line: number): { entry: Entry | undefined; line: number }[] {
  const rows = entries.length;
  const row = entries[line];
  if (row !== undefined) return row.map((entry, column) => ({ entry, line: rows + column }));
  return entries.map((each, at) => ({ entry: each[line - rows], line: at }));
}

/** Each costs one more than its value: of equal sums, fewer entries are hidden. */
function costOf({ hidden, mayHide, value }: Entry): number {
  if (hidden) return 0;
  return mayHide ? value + 1 : Infinity;
}

function nearest(open: ReadonlyMap<number, Path>): Path | undefined {
  let best: Path | undefined;
  for (const path of open.values()) {
    if (best === undefined || path.cost < best.cost) best = path;
  }
  return best;
}
