import type { CellTone } from "./tableSpec";

/** The board paper's looks, in the workbook and in Word. Colours pass 4.5:1 on their ground; none is the only signal. */
export const boardLooks = {
  ink: "#1B1F24",
  headerGround: "#E6EBF1",
  rule: "#4A5A6C",
  /** Of links, which are underlined too. */
  link: "#0B4F8A",
} as const;

/** What a cell says of its measure, which its words say too. */
export const toneInk: Readonly<Record<CellTone, string>> = {
  better: "#0B5A2B",
  met: "#0B5A2B",
  worse: "#8E1B1B",
  notMet: "#8E1B1B",
  signal: "#5A2A82",
};
