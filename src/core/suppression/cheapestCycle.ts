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
 * below its least. Hidden entries cost nothing and others their value, so the smallest are found; empty where hidden
 * ones do already, undefined where nothing does.
 *
 * Two sets of counts with the same published figures differ by such cycles and by nothing else (Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, theorem 3.7), so what no cycle passes through can be worked out.
 */
export function cheapestCycle(entries: readonly (readonly Entry[])[], place: Place): Place[] | undefined {
  const more = cheapestPath(entries, place, "more");
  const less = cheapestPath(entries, place, "less");
  const best = more === undefined || (less !== undefined && less.cost < more.cost) ? less : more;
  return best?.places.filter(({ row, column }) => entries[row]?.[column]?.hidden === false);
}

interface Path {
  readonly cost: number;
  readonly places: readonly Place[];
}

type Step = "more" | "less";

/** Whether an entry can be one more or one less, as it counts in its lines. */
function canStep({ value, least, isTotal }: Entry, step: Step): boolean {
  return (step === "more") !== isTotal || value > least;
}

/** The cheapest way back from one line of a place to its other line (Dijkstra 1959); lines are rows, then columns. */
function cheapestPath(entries: readonly (readonly Entry[])[], place: Place, step: Step): Path | undefined {
  const own = entries[place.row]?.[place.column];
  if (own === undefined || !canStep(own, step)) return undefined;
  const rows = entries.length;
  const lines = rows + (entries[0]?.length ?? 0);
  const [from, to] = step === "more" ? [rows + place.column, place.row] : [place.row, rows + place.column];
  const costs = new Array<number>(lines).fill(Infinity);
  const before = new Array<number>(lines).fill(-1);
  const done = new Set<number>();
  costs[from] = 0;
  for (let line = from; line >= 0; line = nearest(costs, done)) {
    if (line === to) return { cost: costs[to] ?? 0, places: placesTo(before, to, rows) };
    done.add(line);
    for (let next = line < rows ? rows : 0; next < (line < rows ? lines : rows); next += 1) {
      const at = placeOf(line, next, rows);
      const entry = entries[at.row]?.[at.column];
      const isOwn = at.row === place.row && at.column === place.column;
      if (entry === undefined || isOwn || !canStep(entry, line < rows ? "more" : "less")) continue;
      const cost = (costs[line] ?? 0) + costOf(entry);
      if (cost >= (costs[next] ?? Infinity)) continue;
      costs[next] = cost;
      before[next] = line;
    }
  }
  return undefined;
}

/** Each costs one more than its value: of equal sums, fewer entries are hidden. */
function costOf({ hidden, mayHide, value }: Entry): number {
  if (hidden) return 0;
  return mayHide ? value + 1 : Infinity;
}

function nearest(costs: readonly number[], done: ReadonlySet<number>): number {
  let best = -1;
  costs.forEach((cost, line) => {
    if (!done.has(line) && cost < (costs[best] ?? Infinity)) best = line;
  });
  return best;
}

function placeOf(one: number, other: number, rows: number): Place {
  return one < rows ? { row: one, column: other - rows } : { row: other, column: one - rows };
}

function placesTo(before: readonly number[], to: number, rows: number): Place[] {
  const places: Place[] = [];
  for (let line = to, previous = before[line] ?? -1; previous >= 0; previous = before[line] ?? -1) {
    places.push(placeOf(previous, line, rows));
    line = previous;
  }
  return places;
}
