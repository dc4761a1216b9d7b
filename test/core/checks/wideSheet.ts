/** 200 rows of 12 columns: sub-totals every 20 rows, eight amounts, a total, a share, a change and a trend. */
export function rowsOfSheet(number: number): string[][] {
  const rows: string[][] = [
    [
      "Offence",
      "2008",
      "2009",
      "2010",
      "2011",
      "2012",
      "2013",
      "2014",
      "Total",
      "Share",
      "% change",
      "Trend",
    ],
  ];
  const amount = (row: number, column: number): number =>
    100 + ((row * 7919 + column * 104729 + number * 31) % 9000);
  const line = (label: string, amounts: number[], whole: number): string[] => {
    const [first = 1, last = 1] = amounts.slice(5);
    return [
      label,
      ...amounts.map(String),
      String(amounts.reduce((sum, each) => sum + each, 0)),
      `${((last / whole) * 100).toFixed(2)}%`,
      `${((last / first - 1) * 100).toFixed(1)}%`,
      last < first ? "Reducing" : "Increasing",
    ];
  };
  const parts = Array.from({ length: 189 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => amount(row, column)),
  );
  const sums = (of: number[][]): number[] =>
    Array.from({ length: 7 }, (_, at) => of.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  const whole = sums(parts)[6] ?? 1;
  parts.forEach((amounts, row) => {
    rows.push(line(`Offence ${row}`, amounts, whole));
    if (row % 20 === 19) rows.push(line("Sub-total", sums(parts.slice(row - 19, row + 1)), whole));
  });
  rows.push(line("Grand total", sums(parts), whole));
  return rows;
}
