/** Why a kept table or chart can't be made again. */
export const keptWords = {
  cantBeMade: (what: string, address: string, why: string) =>
    `The ${what} can't be made from ${address} now. ${why} The ${what} stays as it is.`,

  noMeasures: "It holds no measures with figures any more.",
  noRows: "It holds no rows any more.",
  noMonths: "It no longer holds figures by month.",
  noneOfItsMeasures: "It no longer holds any of the table's measures.",
  notKnown: (title: string) =>
    `This version of Boardsheet can't make “${title}” again: a later one inserted it. The table stays as it is.`,
};
