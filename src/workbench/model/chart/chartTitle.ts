import { HostError } from "../../protocol/error";
import { action, WireObject } from "../../protocol/object";
import { asBoolean, asText } from "../arguments";
import type { Spreadsheet } from "../spreadsheet";
import { chartFont } from "./chartFormats";
import { type ChartPart, members, partOf } from "./chartPart";
import type { TitleRecord } from "./chartRecord";
import { asTextOrReference } from "./chartReference";
import { wordsOf } from "./chartWords";

/** Excel's `ChartTitle` and `ChartAxisTitle`; `own` is what stands there while nothing was said. */
export function chartTitle(
  spreadsheet: Spreadsheet,
  part: ChartPart<TitleRecord>,
  own: () => string,
): WireObject {
  const plain = members(part, { visible: asBoolean, overlay: asBoolean });
  const say = (text: TitleRecord["text"]) => {
    Object.assign(part.write(), { text, visible: true });
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
