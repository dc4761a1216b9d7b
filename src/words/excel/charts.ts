import { capital } from "../grammar";
import { terms } from "../terms";

/** Faults of inserting charts, and what stands beside them on a sheet. */
export const chartSheetWords = {
  otherLines: "Excel drew other lines than the chart was to have. Try again, or insert it on a new sheet.",

  coversCells: (name: string) => `“${name}” lies over these cells. Move it away, or choose another place.`,
  cellsTooSmall: (address: string) =>
    `The cells for the chart, ${address}, are too small or hidden: nobody could read it there. ` +
    "Choose another place, or a new sheet.",

  sheetExists: (name: string) => `There is already a sheet “${name}”. Choose another name.`,
  figuresTooMany: "The figures of so many charts don't fit on one sheet. Choose a sheet for each.",

  cancelledUnchanged: "Cancelled. Nothing was changed.",
  chartsStand: (done: number, asked: number) =>
    `${done} of ${asked} charts ${done === 1 ? "stands" : "stand"}, whole.`,
  cancelled: (stand: string) => `Cancelled. ${stand}`,

  chartGone:
    "The chart was deleted or renamed while you were looking at the refresh. Look at it again, then refresh.",

  keyOfLines: `The figures are the line with dots; the plain line is the ${terms.processAverage} and the thin lines its limits, dashed while provisional.`,
  keyOfMarks: "▲ signal above, ■ signal below, ◆ other signal, ○ left out. A dotted line is the target.",

  figuresSheet: " figures",

  liveAltText: (valueName: string) =>
    `Line chart of ${valueName} with its ${terms.processAverage} and limits. It follows its source; the title says the latest signal.`,
  liveNote:
    "The columns from “Plotted value” on are what the chart draws: #N/A there leaves a gap in a line.",
  upperLimit: capital(terms.upperLimit),
  upperLimitEven: `${capital(terms.upperLimit)} of even processes`,
  lowerLimit: capital(terms.lowerLimit),
  lowerLimitEven: `${capital(terms.lowerLimit)} of even processes`,
  processAverage: capital(terms.processAverage),
  averageEven: "Average of even processes",
  signalAbove: "Signal above",
  signalBelow: "Signal below",
  otherSignal: "Other signal",
};
