import { capital } from "../grammar";
import { terms } from "../terms";

/** The scorecard screen: its measures, their targets and their order. */
export const scorecardMeasureWords = {
  directionWanted: capital(terms.directionWanted),
  ownBaseline: `Its own ${terms.baseline}: 12 months to`,
  asForTheTable: "As for the table",

  measures: "Measures",
  pagesOfMeasures: "Pages of measures",

  changeFor: (settings: string, measure: string) => `${settings}: change for ${measure}`,
  move: (measure: string, where: string) => `Move ${measure} ${where}`,

  chooseAll: (count: number) => `Choose all ${count}`,
  chooseNone: "Choose none",
  noneFound: "No measure has such a name.",
  chosenOfListed: (chosen: number, count: number) => `${chosen} of the ${count} listed are chosen.`,
  directionOfListed: `${capital(terms.directionWanted)} of those listed`,
  differentOnes: "Different ones",

  groupTheRowsBy: "Group the rows by",
  ungrouped: "Nothing: in the order below",

  orderOfTheRows: "Order of the rows",
  asTheyStand: "As the measures stand below",

  target: "Target",
  none: "None",
  changeInYear: `A change in the ${terms.yearToDate}`,
  aLevel: "A level",
  changeIn: "Change, in %",
  level: "Level",
  numberNeeded: "Type a number, such as -5.",

  name: (number: number) => `Name ${number}`,
  by: (groupBy: string) => `, by ${groupBy}`,
  all: (count: number) => `All ${count}`,
  of: (chosen: number, count: number) => `${chosen} of ${count}`,

  wanted: {
    lower: "Lower is better",
    higher: "Higher is better",
    neither: "Neither",
  },
  noDirectionWanted: `No ${terms.directionWanted}`,
  targetOf: (targetText: string) => `target ${targetText}`,
  baselineTo: (baselineEnd: string) => `${terms.baseline} to ${baselineEnd}`,

  first: (column: string, firstOnes: string) => `${column}, ${firstOnes} first`,
  largestRise: "largest rise",
  largestFall: "largest fall",
};
