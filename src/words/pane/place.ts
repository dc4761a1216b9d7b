/** Where a table or chart goes. */
export const placeWords = {
  checkAgain: "Check again",
  checking: "Checking the place…",

  place: "Place",
  whereItGoes: "Where the table goes",
  aNewSheet: "A new sheet",
  aCell: "A cell",
  sheetName: "Name of the new sheet",
  upperLeftCell: "Upper left cell",
  useSelectedCell: "Use selected cell",
  noCellIsSelected: "No cell is selected.",
  selectedNow: (selected: string) => `Selected now: ${selected}`,

  whichCell: "Say which cell the table starts at.",
  nameTheSheet: "Give the new sheet a name.",
  cantGoThere: "The table can’t go there. Choose another place.",
  agreeOrChoose: "Agree to overwrite, or choose another place.",

  willBe: (address: string) => `The table will be ${address}.`,
  isFree: (address: string) => `${address} is free.`,
  andMore: (count: number) => ` and ${count} more`,
  notEmpty: (address: string, cellsOf: string, cells: string, more: string) =>
    `${address} is not empty: ${cellsOf} would be overwritten (${cells}${more}).`,
  overwrite: (count: number, cellsOf: string) => `Overwrite ${count === 1 ? "this" : "these"} ${cellsOf}`,
  oneCell: "1 cell",
  manyCells: (count: number) => `${count} cells`,
};
