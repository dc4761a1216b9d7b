import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { ChartSpec } from "../../report";
import { ChartPicture } from "../chart/preview/ChartPicture";
import { pictureColours } from "../chart/preview/pictureColours";
import { pngOfSvg } from "./pngOfSvg";

/** 16 cm, the width of a page of A4 between its margins, in pixels. */
const paperWidth = 605;

/** A chart as a picture for a paper: dark on white whatever the pane's theme, and as wide as a page's text. */
export function chartPng(chart: ChartSpec): Promise<Blob> {
  return pngOfSvg(chartSvg(chart));
}

function chartSvg(chart: ChartSpec): string {
  const apart = document.createElement("div");
  const root = createRoot(apart);
  try {
    flushSync(() => {
      root.render(<ChartPicture chart={chart} width={paperWidth} colours={pictureColours.light} />);
    });
    const drawing = apart.querySelector("svg");
    if (drawing === null) throw new Error("The chart was not drawn.");
    return new XMLSerializer().serializeToString(drawing);
  } finally {
    root.unmount();
  }
}
