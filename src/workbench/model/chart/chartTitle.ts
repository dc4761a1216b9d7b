import { HostError } from "../../protocol/error";
import { action, type WireMethod, WireObject } from "../../protocol/object";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Spreadsheet } from "../spreadsheet";
import { chartFont } from "./chartFormats";
import { type ChartPart, members, partOf } from "./chartPart";
import type { FontLook, TitleRecord } from "./chartRecord";
import { asTextOrReference } from "./chartReference";
import { wordsOf } from "./chartWords";

/** Excel's `ChartFormatString`: a stretch of the title's text. Its font begins as the title's own. */
function substring(part: ChartPart<TitleRecord>, start: number, length: number): WireObject {
  const find = ({ runs }: TitleRecord) => runs.find((run) => run.start === start && run.length === length);
  const font: ChartPart<FontLook> = {
    type: "ChartFont",
    read: () => find(part.read())?.font ?? part.read().font,
    write: () => {
      const title = part.write();
      const run = find(title) ?? { start, length, font: structuredClone(title.font) };
      if (!title.runs.includes(run)) title.runs.push(run);
      return run.font;
    },
  };
  return new WireObject("ChartFormatString", { objects: { Font: () => chartFont(font) } });
}

function methods(spreadsheet: Spreadsheet, part: ChartPart<TitleRecord>): Record<string, WireMethod> {
  const place = (value: unknown) => asNumber(value, `${part.type}.getSubstring`);
  return {
    GetSubstring: (start, length) => substring(part, place(start), place(length)),
    SetFormula: action((value) => {
      const location = `${part.type}.setFormula`;
      const text = asTextOrReference(spreadsheet, value, location);
      if (typeof text === "string")
        throw new HostError("InvalidArgument", `${text} is not a formula.`, location);
      say(part, text);
    }),
  };
}

/** A title that says something is one that is seen. */
function say(part: ChartPart<TitleRecord>, text: TitleRecord["text"]): void {
  Object.assign(part.write(), { text, visible: true, runs: [] });
}

/** Excel's `ChartTitle` and `ChartAxisTitle`; `own` is what stands there while nothing was said. */
export function chartTitle(
  spreadsheet: Spreadsheet,
  part: ChartPart<TitleRecord>,
  own: () => string,
): WireObject {
  const font = () => chartFont(partOf(part, "ChartFont", (held) => held.font));
  return new WireObject(part.type, {
    properties: {
      ...members(part, { visible: asBoolean, overlay: asBoolean }),
      Text: {
        get: () => {
          const { text, visible } = part.read();
          return visible ? (wordsOf(spreadsheet, text) ?? own()) : "";
        },
        set: (value) => {
          say(part, asText(value, `${part.type}.text`));
        },
      },
    },
    objects: { Format: () => new WireObject(`${part.type}Format`, { objects: { Font: font } }) },
    methods: methods(spreadsheet, part),
  });
}
