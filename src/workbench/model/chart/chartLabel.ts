import { WireObject } from "../../protocol/object";
import { asBoolean, asText } from "../arguments";
import { labelPositions, oneOf } from "./chartChoices";
import { chartFont } from "./chartFormats";
import { type ChartPart, members, partOf } from "./chartPart";
import type { LabelLook } from "./chartRecord";

function shared(part: ChartPart<LabelLook>) {
  return members(
    part,
    {
      position: oneOf(labelPositions),
      showValue: asBoolean,
      showSeriesName: asBoolean,
      showCategoryName: asBoolean,
      showLegendKey: asBoolean,
      separator: asText,
      numberFormat: asText,
      linkNumberFormat: asBoolean,
    },
    { position: () => "Right" },
  );
}

const format = (part: ChartPart<LabelLook>) =>
  new WireObject("ChartDataLabelFormat", {
    objects: { Font: () => chartFont(partOf(part, "ChartFont", ({ font }) => font)) },
  });

/** Excel's `ChartDataLabels`, of a series. */
export function chartLabels(part: ChartPart<LabelLook>): WireObject {
  return new WireObject("ChartDataLabels", {
    properties: shared(part),
    objects: { Format: () => format(part) },
  });
}

/** Excel's `ChartDataLabel`, of a point; `shown` is the text that its switches make. */
export function chartLabel(part: ChartPart<LabelLook>, shown: () => string): WireObject {
  return new WireObject("ChartDataLabel", {
    properties: {
      ...shared(part),
      Text: {
        get: () => part.read().text ?? shown(),
        set: (value) => {
          part.write().text = asText(value, "ChartDataLabel.text");
        },
      },
      AutoText: {
        get: () => part.read().text === null,
        set: (value) => {
          if (asBoolean(value, "ChartDataLabel.autoText")) part.write().text = null;
        },
      },
    },
    objects: { Format: () => format(part) },
  });
}
