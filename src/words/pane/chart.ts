import { capital, counted } from "../grammar";
import { terms } from "../terms";

/** The chart screen: its frame, what is inserted and what stands in the way. */
export const chartPaneWords = {
  heading: capital(terms.controlChart),
  editHeading: `Edit ${terms.controlChart}`,
  sheetOfOne: capital(terms.controlChart),
  sheetOfMany: capital(terms.controlCharts),

  measure: "Measure",
  nameOfPart: (number: number) => `Name ${number}`,
  howManyCharts: "How many charts",
  oneChart: "One chart",
  manyCharts: "Many charts",

  selectFigures: "Select figures by month.",
  sayTheCases: "Say what the figures are out of, under Method.",
  workingOut: "Working out the chart…",
  noChart: "There is no chart to insert.",
  notWorkedOut: "The charts were not worked out.",
  workingOutAll: "Working out the charts…",
  chooseOne: "Choose at least one chart.",
  nameTheSheet: "Give the new sheet a name.",

  insert: "Insert",
  insertMany: (count: number) => `Insert ${counted(count, "chart")}`,
  update: "Update chart",
  writing: "Writing the chart",
  workingOutCharts: "Working out the charts",
  inserted: (address: string) => `Inserted ${address}`,
  updated: (address: string) => `Updated ${address}`,
  insertedMany: (count: number) => `Inserted ${counted(count, "chart")}`,
  insertedOf: (done: number, total: number) => `${done} of ${counted(total, "chart")} inserted`,
  ifEditing: (doing: string) => `${doing}. If a cell is being edited, press Enter or Esc`,
  figuresEdited: (count: number) =>
    `${counted(count, "cell")} of the chart’s figures ${count === 1 ? "was" : "were"}`,
  stopped: "Stopped before the charts were worked out.",
  workThemOut: "Work them out",
  sourceChanged: (address: string, button: string) =>
    `The figures in ${address} have changed since the preview. Look at the new preview, then press ${button} again.`,
  liveImpossible:
    "One formula can’t give this chart. Its figures will be values, which Refresh makes anew; the chart stays where it is.",
  liveNote: (needs: string) =>
    `${needs} The title says the latest signal, and there is no sentence beside it.`,
};
