import { HostError } from "../../protocol/error";
import { WireObject } from "../../protocol/object";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Spreadsheet } from "../spreadsheet";
import { between, oneOf, orAutomatic } from "./chartChoices";
import { chartFont, chartLine } from "./chartFormats";
import { type Accept, type ChartPart, members, partOf } from "./chartPart";
import type { AxisRecord, ChartRecord, GridlinesRecord } from "./chartRecord";
import { axisScale } from "./chartScale";
import { chartTitle } from "./chartTitle";

type AxisName = keyof ChartRecord["axes"];

const ticks = oneOf(["None", "Cross", "Inside", "Outside"]);
const categoryTypes = oneOf(["Automatic", "TextAxis", "DateAxis"]);

function scaleMembers(
  spreadsheet: Spreadsheet,
  chart: ChartPart<ChartRecord>,
  name: AxisName,
  part: ChartPart<AxisRecord>,
) {
  const scale = () => axisScale(spreadsheet, chart.read());
  // An axis of categories in words has no least and greatest.
  const ofValues =
    (accept: Accept): Accept =>
    (value, location) => {
      if (name === "value" || part.read().categoryType === "DateAxis")
        return orAutomatic(accept)(value, location);
      throw new HostError("InvalidArgument", "Only an axis of values or dates has a scale.", location);
    };
  const automatic =
    name === "value" ? { minimum: () => scale().minimum, maximum: () => scale().maximum } : {};
  return members(
    part,
    {
      minimum: ofValues(asNumber),
      maximum: ofValues(asNumber),
      majorUnit: ofValues(between(Number.MIN_VALUE, Number.MAX_VALUE)),
      minorUnit: ofValues(between(Number.MIN_VALUE, Number.MAX_VALUE)),
    },
    { ...automatic, ...(name === "value" ? { majorUnit: () => scale().majorUnit } : {}) },
  );
}

function lookMembers(part: ChartPart<AxisRecord>) {
  const plain = members(
    part,
    {
      visible: asBoolean,
      linkNumberFormat: asBoolean,
      tickLabelSpacing: orAutomatic(between(1, 31_999)),
      tickMarkSpacing: orAutomatic(between(1, 31_999)),
      tickLabelPosition: oneOf(["NextToAxis", "High", "Low", "None"]),
      majorTickMark: ticks,
      minorTickMark: ticks,
      categoryType: categoryTypes,
      reversePlotOrder: asBoolean,
      isBetweenCategories: asBoolean,
      textOrientation: between(-90, 180),
    },
    { tickLabelSpacing: () => 1, tickMarkSpacing: () => 1, textOrientation: () => 0 },
  );
  return {
    ...plain,
    NumberFormat: {
      get: () => part.read().numberFormat ?? "General",
      // A format of the axis' own is no longer that of the cells.
      set: (value: unknown) => {
        const numberFormat = asText(value, "ChartAxis.numberFormat");
        Object.assign(part.write(), { numberFormat, linkNumberFormat: false });
      },
    },
  };
}

function gridlines(part: ChartPart<GridlinesRecord>): WireObject {
  const line = () => chartLine(partOf(part, "ChartLineFormat", (held) => held.line));
  return new WireObject("ChartGridlines", {
    properties: members(part, { visible: asBoolean }),
    objects: { Format: () => new WireObject("ChartGridlinesFormat", { objects: { Line: line } }) },
  });
}

/** Excel's `ChartAxis`. */
function chartAxis(spreadsheet: Spreadsheet, chart: ChartPart<ChartRecord>, name: AxisName): WireObject {
  const part = partOf(chart, "ChartAxis", ({ axes }) => axes[name]);
  const format = () =>
    new WireObject("ChartAxisFormat", {
      objects: {
        Line: () => chartLine(partOf(part, "ChartLineFormat", ({ line }) => line)),
        Font: () => chartFont(partOf(part, "ChartFont", ({ font }) => font)),
      },
    });
  return new WireObject("ChartAxis", {
    properties: {
      ...scaleMembers(spreadsheet, chart, name, part),
      ...lookMembers(part),
      Type: { get: () => (name === "value" ? "Value" : "Category") },
      AxisGroup: { get: () => "Primary" },
    },
    objects: {
      Format: format,
      MajorGridlines: () => gridlines(partOf(part, "ChartGridlines", ({ majorGridlines }) => majorGridlines)),
      MinorGridlines: () => gridlines(partOf(part, "ChartGridlines", ({ minorGridlines }) => minorGridlines)),
      Title: () =>
        chartTitle(
          spreadsheet,
          partOf(part, "ChartAxisTitle", ({ title }) => title),
          () => "Axis Title",
        ),
    },
  });
}

/** Excel's `ChartAxes`. */
export function chartAxes(spreadsheet: Spreadsheet, chart: ChartPart<ChartRecord>): WireObject {
  return new WireObject("ChartAxes", {
    objects: {
      CategoryAxis: () => chartAxis(spreadsheet, chart, "category"),
      ValueAxis: () => chartAxis(spreadsheet, chart, "value"),
    },
  });
}
