interface Sized {
  readonly rows: number;
  readonly columns: number;
}

/** Some rows of an area, as one round trip has them. */
export interface AreaPart<Area> {
  readonly area: Area;
  /** From 0, within the area. */
  readonly first: number;
  readonly rows: number;
}

/** Areas in round trips of so many cells: small ones share one, large ones take several. */
export function cellTrips<Area extends Sized>(areas: readonly Area[], mostCells: number): AreaPart<Area>[][] {
  const trips: AreaPart<Area>[][] = [];
  let room = 0;
  for (const area of areas) {
    const most = Math.max(1, Math.floor(mostCells / area.columns));
    for (let first = 0; first < area.rows; first += most) {
      const rows = Math.min(most, area.rows - first);
      const size = rows * area.columns;
      if (size > room) {
        trips.push([]);
        room = mostCells;
      }
      room -= size;
      trips.at(-1)?.push({ area, first, rows });
    }
  }
  return trips;
}
