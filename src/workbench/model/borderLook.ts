import { BorderStyleTypes, type IBorderStyleData, type IStyleData, type Nullable } from "@univerjs/core";
import { HostError } from "../protocol/error";

export type Edge = "top" | "bottom" | "left" | "right";
export const edges: readonly Edge[] = ["top", "bottom", "left", "right"];
export const edgeKeys = { top: "t", bottom: "b", left: "l", right: "r" } as const;

export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const borderStyles: readonly (readonly [style: string, weight: string, BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
];

export const colour = (rgb: Nullable<string>, none: string) => (rgb ? rgb.toUpperCase() : none);

export function borderLook(border: Nullable<IBorderStyleData>): BorderLook {
  const [style, weight] = borderStyles.find(([, , type]) => type === border?.s) ?? ["None", "Thin"];
  return { style, weight, color: colour(border?.cl.rgb, "#000000") };
}

function borderStyle(look: Partial<BorderLook>): IBorderStyleData {
  const style = look.style ?? "Continuous";
  const ofStyle = borderStyles.filter(([name]) => name === style);
  // A style brings its own weight where it does not come in the one asked for.
  const found = ofStyle.find(([, weight]) => weight === look.weight) ?? ofStyle[0];
  if (!found)
    throw new HostError("InvalidArgument", `The workbench draws no ${style} border.`, "RangeBorder");
  return { s: found[2], cl: { rgb: look.color ?? "#000000" } };
}

export type BorderChange = Partial<Record<Edge, Partial<BorderLook>>>;

export function borderChange(borders: BorderChange): NonNullable<IStyleData["bd"]> {
  const changed: NonNullable<IStyleData["bd"]> = {};
  for (const edge of edges) {
    const look = borders[edge];
    if (look) changed[edgeKeys[edge]] = look.style === "None" ? null : borderStyle(look);
  }
  return changed;
}
