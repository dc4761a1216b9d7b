interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const letters = 26;

/** "B3:D9" of an area counted from 0. */
export function addressOfArea({ row, column, rows, columns }: Place): string {
  const first = `${columnOf(column)}${row + 1}`;
  const last = `${columnOf(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

function columnOf(column: number): string {
  const last = String.fromCharCode(65 + (column % letters));
  return column < letters ? last : `${columnOf(Math.floor(column / letters) - 1)}${last}`;
}
