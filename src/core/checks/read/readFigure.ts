import { readNumber } from "../../series/readNumber";
import { wholePence } from "../../grants/money";
import { times, type Figure, type FigureUnit } from "./figure";
import { formatCodes } from "./formatCodes";
import { roundedTo } from "./roundedTo";

/** Marks that stand beside a figure and say something about it: 1,234*, 52 [note 1], 17%¹. */
const footnote = /\s*(?:\[(?:note )?[a-z0-9]{1,3}\]|[*†‡¹²³⁴-⁹]+)$/i;
const points = /\s*(?:%|percentage|per ?cent)?[- ]?(?:points?|pts?|pps?|ppts?)\.?$/i;
const maybeFigure = /^[-+−(£\s]*[\d.]/;
/** £000 heads figures and is none. */
const thousandsSign = /^\(?£?000\)?$/;
/** 2014 % heads a year's shares and is none of them. */
const headsShares = /^(?:19|20)\d\d %/;
const longest = 40;
/** Beyond these places a number is not shown in full anywhere. */
const mostPlaces = 10;
/** Whole numbers below this are whole pence without a look. */
const mostPlain = 1e10;

/** A figure written as text, such as £1.2m, (1,200), 52*, +0.4 points; null where the text is no figure. */
export function figureOfText(text: string, isText: boolean): Figure | null {
  if (text.length > longest || !maybeFigure.test(text) || thousandsSign.test(text)) return null;
  const bare = text.trim().replace(footnote, "");
  if (headsShares.test(bare)) return null;
  const ofPoints = points.test(bare);
  const number = spelt(ofPoints ? bare.replace(points, "") : bare);
  const reading = readNumber(ofPoints ? `${number}%` : number);
  if (reading.kind !== "number") return null;
  const per = ofPoints ? 0.01 : perOf(number);
  const places = placesOf(number);
  return {
    value: reading.value,
    shown: reading.value,
    step: stepOf(per, places),
    per,
    unit: ofPoints ? "points" : unitOf(number),
    isText,
    text,
    pence: wholePence(reading.value),
  };
}

/** A number as its cell shows it; as its format says where the text is not known or is cut short (####). */
export function figureOfNumber(value: number, text: string | undefined, format: string): Figure {
  if (Number.isInteger(value) && text === String(value) && Math.abs(value) < mostPlain)
    return plain(value, text);
  const seen = text === undefined ? null : figureOfText(text, false);
  if (seen) {
    const per = [1, 1000, 1e6].find((each) => Math.abs(seen.shown * each - value) < seen.step * each);
    if (per !== undefined) {
      const shown = seen.shown * per;
      const wide = { per: seen.per * per, step: seen.step * per, pence: wholePence(shown) };
      return { ...seen, ...wide, value, shown };
    }
  }
  return figureOfFormat(value, text, format);
}

/** A whole number as it stands, by far the most frequent. */
function plain(value: number, text: string): Figure {
  const pence = value * 100;
  return { value, shown: value, step: 1, per: 1, unit: "plain", isText: false, text, pence };
}

function figureOfFormat(value: number, text: string | undefined, format: string): Figure {
  const bare = formatCodes(format).replace(/;.*/, "");
  const percent = bare.includes("%");
  const places = /[0#]/.test(bare)
    ? (/\.([0#]+)/.exec(bare)?.[1] ?? "").length
    : decimalsOf(percent ? value * 100 : value);
  const scale = Math.pow(1000, (/[0#](,+)(?![0#])/.exec(bare)?.[1] ?? "").length);
  const per = percent ? 0.01 : scale;
  const step = stepOf(per, places);
  const shown = times(roundedTo(places, value / per), per);
  return {
    value,
    shown,
    step,
    per,
    unit: percent ? "percent" : format.includes("£") ? "pounds" : "plain",
    isText: false,
    text: text?.match(/\d/) ? text : String(shown),
    pence: wholePence(shown),
  };
}

function spelt(text: string): string {
  return text.replace(/million|mn/i, "m").replace(/thousand/i, "k");
}

function perOf(text: string): number {
  if (text.includes("%")) return 0.01;
  if (/m/i.test(text)) return 1e6;
  return /k/i.test(text) ? 1000 : 1;
}

function unitOf(text: string): FigureUnit {
  if (text.includes("%")) return "percent";
  return text.includes("£") ? "pounds" : "plain";
}

function placesOf(text: string): number {
  return (/\.(\d+)/.exec(text)?.[1] ?? "").length;
}

function stepOf(per: number, places: number): number {
  return Number(`${per}e${-places}`);
}

function decimalsOf(value: number): number {
  return Math.min(mostPlaces, placesOf(String(value)));
}
