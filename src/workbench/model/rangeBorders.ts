import { HostError } from "../protocol/error";
import { WireObject } from "../protocol/object";
import type { Area } from "./area";
import { asText } from "./arguments";
import type { Spreadsheet } from "./spreadsheet";
import { type BorderLook, type Edge } from "./borderLook";
import { lookAt, restyle, shared } from "./style";

/** Which cells of the area an edge runs along, and on which side of them. */
const places: Readonly<Record<string, { readonly edge: Edge; readonly strip: (area: Area) => Area }>> = {
  EdgeTop: { edge: "top", strip: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { edge: "bottom", strip: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: "left", strip: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    edge: "right",
    strip: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { edge: "bottom", strip: (area) => ({ ...area, rows: area.rows - 1 }) },
  InsideVertical: { edge: "right", strip: (area) => ({ ...area, columns: area.columns - 1 }) },
};

function rangeBorder(spreadsheet: Spreadsheet, area: Area, name: string): WireObject {
  const place = places[name];
  if (!place) throw new HostError("InvalidArgument", `The workbench draws no ${name} border.`, "RangeBorder");
  const strip = place.strip(area);
  const change = (part: Partial<BorderLook>) => {
    if (strip.rows < 1 || strip.columns < 1) return;
    restyle(spreadsheet, strip, (i, j) => {
      const whole = { ...lookAt(strip, strip.row + i, strip.column + j).borders[place.edge], ...part };
      // A colour or weight given first makes the line, as in Excel.
      const drawn =
        whole.style === "None" && part.style === undefined ? { ...whole, style: "Continuous" } : whole;
      return { borders: { [place.edge]: drawn } };
    });
  };
  const look = (key: keyof BorderLook): string | null =>
    shared(strip, ({ borders }) => borders[place.edge][key]);
  return new WireObject("RangeBorder", {
    id: () => name,
    properties: {
      SideIndex: { get: () => name },
      Style: {
        get: () => look("style"),
        set: (value) => {
          change({ style: asText(value, "RangeBorder.style") });
        },
      },
      Color: {
        get: () => look("color"),
        set: (value) => {
          change({ color: asText(value, "RangeBorder.color") });
        },
      },
      Weight: {
        get: () => look("weight"),
        set: (value) => {
          change({ weight: asText(value, "RangeBorder.weight") });
        },
      },
    },
  });
}

/** Excel's `RangeBorderCollection`. */
export function rangeBorders(spreadsheet: Spreadsheet, area: Area): WireObject {
  return new WireObject("RangeBorderCollection", {
    items: () => Object.keys(places).map((name) => rangeBorder(spreadsheet, area, name)),
    methods: {
      GetItem: (name) => rangeBorder(spreadsheet, area, asText(name, "RangeBorderCollection.getItem")),
    },
  });
}
