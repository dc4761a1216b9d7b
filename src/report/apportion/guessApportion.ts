import { columnProfiles, type ColumnProfile } from "../scorecard/columnProfile";
import type { SelectionLayout } from "../scorecard/layOut";
import type { ApportionDefinition } from "./definition";

const saysFloor = /floor|\bmin(imum)?\b|at least/i;
const saysCeiling = /ceiling|\bmax(imum)?\b|\bcap\b|at most/i;
const saysFixed = /fixed|settled|guarantee|committed/i;
const saysWeight = /weight|population|residents|crime|offences|demand|share|%/i;

/** What a list of weights is likely to be; null where it has no names or no figures. */
export function guessApportion(layout: SelectionLayout): ApportionDefinition | null {
  const profiles = columnProfiles(layout);
  const names = profiles.find(({ holds }) => holds === "words");
  const figures = profiles.filter(({ holds }) => holds !== "words" && holds !== "nothing");
  const find = (says: RegExp): ColumnProfile | undefined =>
    profiles.find(({ heading }) => says.test(heading));
  const [floor, ceiling, fixed] = [find(saysFloor), find(saysCeiling), find(saysFixed)];
  const left = figures.filter((each) => each !== floor && each !== ceiling && each !== fixed);
  const weight = left.find(({ heading }) => saysWeight.test(heading)) ?? left[0];
  if (!names || !weight) return null;
  return {
    version: 1,
    columns: {
      organisation: names.index,
      weight: weight.index,
      floor: floor?.index ?? null,
      ceiling: ceiling?.index ?? null,
      fixed: fixed?.index ?? null,
    },
    pot: null,
    unit: 1,
  };
}
