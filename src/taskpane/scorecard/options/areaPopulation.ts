import { type Population } from "../../../report";
import { populationFrom } from "./populationFrom";
import { figureShown, scorecardOptionWords } from "../../../words";

type Areas = Extract<Population, { kind: "areas" }>["areas"];

/** A name, what parts it from its number (a tab between cells), and the number. */
const pattern = /^(.*?)[\s:;,]+(\d[\d,]*(?:\.\d+)?)$/;

/** The people of each area, a line each; lines that hold no number above 0 are told apart. */
export function areasFrom(typed: string): { readonly areas: Areas; readonly wrong: readonly string[] } {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const read = lines.map((line) => {
    const [, area = "", number = ""] = pattern.exec(line) ?? [];
    return { line, area: area.trim(), value: populationFrom(number) };
  });
  return {
    areas: read.flatMap(({ area, value }) => (area === "" || value === null ? [] : [{ area, value }])),
    wrong: read.flatMap(({ line, area, value }) => (area === "" || value === null ? [line] : [])),
  };
}

/** The lines to begin with: each area of the source with its people, where they are known. */
export function areasText(areas: readonly string[], known: Areas): string {
  const names = [...areas, ...known.map(({ area }) => area).filter((area) => !isAmong(area, areas))];
  return names
    .map((name) => {
      const people = known.find(({ area }) => isSame(area, name))?.value;
      return people === undefined ? name : `${name} ${figureShown(people)}`;
    })
    .join("\n");
}

/** What is still to be typed, in words; null where nothing is. */
export function areasWords(
  typed: string,
  areas: readonly string[],
): { readonly wrong: string | null; readonly missing: string | null } {
  const { areas: given, wrong } = areasFrom(typed);
  const unread = wrong.filter((line) => !isAmong(line, areas));
  const names = given.map(({ area }) => area);
  const missing = areas.filter((area) => !isAmong(area, names));
  const others = areas.length === 0 ? [] : names.filter((area) => !isAmong(area, areas));
  const sentences = [
    ...(unread.length === 0 ? [] : [scorecardOptionWords.unread(unread)]),
    ...(others.length === 0 ? [] : [scorecardOptionWords.otherAreas(others)]),
  ];
  return {
    wrong: sentences.length === 0 ? null : sentences.join(" "),
    missing: missing.length === 0 ? null : scorecardOptionWords.noNumberYet(missing),
  };
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => isSame(each, name));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
