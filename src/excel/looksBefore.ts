/** The looks that an insert changes, and so must be able to put back. */
export const looksToKeep: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, size: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/**
 * What puts a cell's looks back, over cells whose fill is cleared. A cell without a fill reads white and
 * one without a border reads black: writing these colours would make a fill and a line of them.
 */
export function looksBefore({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const filled = fill && fill.pattern !== "None";
  return {
    format: {
      ...rest,
      ...(filled ? { fill } : {}),
      ...(borders ? { borders: bordersBefore(borders) } : {}),
    },
  };
}

function bordersBefore(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  const edges = Object.entries(borders) as [keyof Excel.CellBorderCollection, Excel.CellBorder][];
  return Object.fromEntries(
    edges.map(([edge, border]) => [edge, border.style === "None" ? { style: "None" } : border]),
  );
}
