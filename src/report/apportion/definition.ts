/** Which column of a list is what, from 0; null where there is none. Bounds and fixed awards are in pounds. */
export interface ApportionColumns {
  readonly organisation: number;
  readonly weight: number;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly fixed: number | null;
}

/** The steps that a pot is shared in, in pounds. */
export const apportionUnits = [1, 100, 1000] as const;
export type ApportionUnit = (typeof apportionUnits)[number];

/** All that a person chooses about sharing a pot out. */
export interface ApportionDefinition {
  readonly version: 1;
  readonly columns: ApportionColumns;
  /** What there is to share, in pounds; null until somebody says. */
  readonly pot: number | null;
  readonly unit: ApportionUnit;
}
