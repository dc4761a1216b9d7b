/** A cell of a scenario: text stays text, `=` begins a formula, a number may bring its format. */
export type ScenarioCell =
  string | number | boolean | null | { readonly value: string | number; readonly format: string };

export interface ScenarioSheet {
  readonly name: string;
  readonly rows: readonly (readonly ScenarioCell[])[];
  /** In pixels, from the first column. */
  readonly columnWidths?: readonly number[];
  /** Zero-based rows shown in bold. */
  readonly boldRows?: readonly number[];
}

/** A workbook to open in the workbench: one for the page and the tests alike. */
export interface Scenario {
  readonly name: string;
  /** As the list in the page shows it. */
  readonly title: string;
  readonly sheets: readonly ScenarioSheet[];
}

/** A percentage as a spreadsheet holds it: the number, shown in percent. */
export function percent(value: number, places = 0): ScenarioCell {
  const pattern = places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
  return { value: Number((value / 100).toFixed(places + 4)), format: pattern };
}
