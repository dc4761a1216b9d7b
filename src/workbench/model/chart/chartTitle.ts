import { HostError } from "../../protocol/error";
import { action, WireObject } from "../../protocol/object";
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

/** Excel's `ChartTitle` and `ChartAxisTitle`; `own` is what stands there while nothing was said. */
export function chartTitle(
  spreadsheet: Spreadsheet,
  part: ChartPart<TitleRecord>,
  own: () => string,
): WireObject {
  const plain = members(part, { visible: asBoolean, overlay: asBoolean });
  const say = (text: TitleRecord["text"]) => {
    Object.assign(part.write(), { text, visible: true, runs: [] });
  };
  return new WireObject(part.type, {
    properties: {
      ...plain,
      Text: {
        get: () => {
          const { text, visible } = part.read();
          return visible ? (wordsOf(spreadsheet, text) ?? own()) : "";
        },
        set: (value) => {
          say(asText(value, `${part.type}.text`));
        },
      },
    },
    objects: {
      Format: () =>
        new WireObject(`${part.type}Format`, {
          objects: { Font: () => chartFont(partOf(part, "ChartFont", ({ font }) => font)) },
        }),
    },
    methods: {
      GetSubstring: (start, length) =>
        substring(
          part,
          asNumber(start, `${part.type}.getSubstring`),
          asNumber(length, `${part.type}.getSubstring`),
        ),
      SetFormula: action((value) => {
        const reference = asTextOrReference(spreadsheet, value, `${part.type}.setFormula`);
        if (typeof reference === "string") {
          throw new HostError("InvalidArgument", `${reference} is not a formula.`, `${part.type}.setFormula`);
        }
        say(reference);
      }),
    },
  });
}
