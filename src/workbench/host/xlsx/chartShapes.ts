import type { ChartLine, ChartTextProperties, ShapeProperties } from "@cj-tech-master/excelts/chart";
import type { ChartDrawing } from "../../model";

type FontLook = ChartDrawing["area"]["font"];
interface LineLook {
  readonly color: string | null;
  readonly lineStyle: string | null;
  readonly weight: number | null;
}

const unitsPerPoint = 12_700;

/** Excel's names of dashes and those of the file format (ECMA-376, ST_PresetLineDashVal). */
const dashes: Readonly<Record<string, NonNullable<ChartLine["dash"]>>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export const rgb = (color: string) => ({ srgb: color.replace("#", "") });

/** A line as the file holds it; undefined leaves it to the program that opens the file. */
export function fileLine({ color, lineStyle, weight }: LineLook): ChartLine | undefined {
  if (lineStyle === "None") return { noFill: true };
  const dash = dashes[lineStyle ?? ""];
  if (color === null && weight === null && !dash) return undefined;
  return {
    ...(weight === null ? {} : { width: Math.round(weight * unitsPerPoint) }),
    ...(color === null ? {} : { color: rgb(color) }),
    ...(dash ? { dash } : {}),
  };
}

/** A fill of "Automatic", "None" or a colour, with a line around it. */
export function fileShape(fill: string, line: LineLook): ShapeProperties {
  const around = fileLine(line);
  return {
    ...(fill === "Automatic" ? {} : { fill: fill === "None" ? { noFill: true } : { solid: rgb(fill) } }),
    ...(around ? { line: around } : {}),
  };
}

export function fileFont(
  { bold, italic, underline, color, size, name }: FontLook,
  points: number,
): ChartTextProperties {
  return {
    bold,
    italic,
    ...(underline === "Single" ? { underline: true } : {}),
    size: Math.round((size ?? points) * 100),
    color: rgb(color ?? "#595959"),
    ...(name === null ? {} : { fontFamily: name }),
  };
}
