import { action, WireObject } from "../../protocol/object";
import { asBoolean, asText } from "../arguments";
import { between, colour, lineStyles, oneOf } from "./chartChoices";
import { type ChartPart, members } from "./chartPart";
import type { FillLook, FontLook } from "./chartRecord";

/** Excel's `ChartFont`. */
export function chartFont(part: ChartPart<FontLook>): WireObject {
  return new WireObject("ChartFont", {
    properties: members(
      part,
      {
        bold: asBoolean,
        italic: asBoolean,
        underline: oneOf(["None", "Single"]),
        color: colour,
        size: between(1, 409),
        name: asText,
      },
      { color: () => "#595959", size: () => 9, name: () => "Calibri" },
    ),
  });
}

interface Line {
  color: string | null;
  lineStyle: string | null;
  weight: number | null;
}

/** What an automatic line reads: its colour and weight, where Excel has chosen them. */
export interface AutomaticLine {
  readonly color?: () => string;
  readonly weight?: () => number;
}

/** Excel's `ChartLineFormat`, and its `ChartBorder`, which has the same members. */
export function chartLine<T extends Line>(
  part: ChartPart<T>,
  { color = () => "#D9D9D9", weight = () => 0.75 }: AutomaticLine = {},
): WireObject {
  const line: ChartPart<Line> = part;
  const plain = members(
    line,
    { color: colour, lineStyle: oneOf(lineStyles), weight: between(0, 1584) },
    { color, weight, lineStyle: () => "Automatic" },
  );
  const drawn = (name: "Color" | "Weight") => ({
    get: plain[name]?.get ?? (() => null),
    // A colour or a weight brings back a line that was taken away, as in Excel.
    set: (value: unknown) => {
      void plain[name]?.set?.(value);
      if (line.read().lineStyle === "None") line.write().lineStyle = "Continuous";
    },
  });
  return new WireObject(part.type, {
    properties: { ...plain, Color: drawn("Color"), Weight: drawn("Weight") },
    methods: {
      Clear: action(() => {
        line.write().lineStyle = "None";
      }),
    },
  });
}

/** Excel's `ChartFill`. */
export function chartFill<T extends { color: string | null }>(part: ChartPart<T>): WireObject {
  const fill: ChartPart<{ color: string | null }> = part;
  const set = (color: FillLook["color"]) => {
    fill.write().color = color;
  };
  return new WireObject("ChartFill", {
    methods: {
      SetSolidColor: action((value) => {
        set(colour(value, "ChartFill.setSolidColor"));
      }),
      Clear: action(() => {
        set("None");
      }),
    },
  });
}
