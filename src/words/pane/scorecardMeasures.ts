import { capital } from "../grammar";
import { terms } from "../terms";

/** The scorecard screen: its measures, their targets and their order. */
export const scorecardMeasureWords = {
  directionWanted: capital(terms.directionWanted),
  ownBaseline: `Its own ${terms.baseline}: 12 months to`,
  asForTheTable: "As for the table",

  measures: "Measures",
  pagesOfMeasures: "Pages of measures",

  changeFor: (measureWords: string, key: string) => `${measureWords}: change for ${key}`,
  move: (key: string, words: string) => `Move ${key} ${words}`,

  chooseAll: (count: number) => `Choose all ${count}`,
  chooseNone: "Choose none",
  noneFound: "No measure has such a name.",
  chosenOfListed: (shown: number, count: number) => `${shown} of the ${count} listed are chosen.`,
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

  name: (said: number) => `Name ${said}`,
  by: (groupBy: string) => `, by ${groupBy}`,
  all: (shown: number) => `All ${shown}`,
  of: (shown: number, count: number) => `${shown} of ${count}`,

  wanted: {
    lower: "Lower is better",
    higher: "Higher is better",
    neither: "Neither",
  },
  noDirectionWanted: `No ${terms.directionWanted}`,
  targetOf: (targetText: string) => `target ${targetText}`,
  baselineTo: (baselineEnd: string) => `${terms.baseline} to ${baselineEnd}`,

  first: (said: string, firstWords: string) => `${said}, ${firstWords} first`,
  largestRise: "largest rise",
  largestFall: "largest fall",
};
