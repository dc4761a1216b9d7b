import { HostError } from "../../protocol/error";
import { asNumber, asText } from "../arguments";
import type { Accept } from "./chartPart";

export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const labelPositions = [
  "Top",
  "Bottom",
  "Left",
  "Right",
  "Center",
  "OutsideEnd",
  "InsideEnd",
] as const;

/** One of Excel's words. */
export function oneOf(words: readonly string[]): Accept<string> {
  return (value, location) => {
    const word = asText(value, location);
    if (words.includes(word)) return word;
    throw new HostError("InvalidArgument", `${word} is none of ${words.join(", ")}.`, location);
  };
}

export function between(lowest: number, highest: number): Accept<number> {
  return (value, location) => {
    const number = asNumber(value, location);
    if (number >= lowest && number <= highest) return number;
    throw new HostError("InvalidArgument", `${number} is not from ${lowest} to ${highest}.`, location);
  };
}

/** Excel takes "" for "choose yourself". */
export function orAutomatic(accept: Accept): Accept {
  return (value, location) => (value === "" ? null : accept(value, location));
}

export const colour: Accept<string> = (value, location) => {
  const text = asText(value, location);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  throw new HostError("InvalidArgument", `${text} is not a colour such as #1F4E79.`, location);
};
