import { columnProfiles, type ColumnProfile } from "../scorecard/columnProfile";
import type { SelectionLayout } from "../scorecard/layOut";
import type { AllocationColumns, AllocationDefinition } from "./definition";

const saysApproved = /approv|award|alloc|grant|fund|contribution|amount|total|\bpaid\b|current/i;
const saysRequested = /request|appl|\bbid|\bask|sought/i;
const saysPrior = /prior|previous|last year|before/i;
const saysShare = /%|per ?cent|share|rate|proportion/i;
const saysGroup = /area|district|theme|service|crime|categor|priorit|type|ward|borough/i;

/** What a list of awards is likely to be; null where it has no names or no amounts. */
export function guessAllocation(layout: SelectionLayout): AllocationDefinition | null {
  const profiles = columnProfiles(layout);
  const words = profiles.filter(({ holds }) => holds === "words");
  const figures = profiles.filter(({ holds }) => holds === "figures" || holds === "dates");
  const amounts = figures.length > 0 ? figures : profiles.filter((each) => arePence(layout, each));
  const [names] = words.filter(({ heading }) => !saysGroup.test(heading)).concat(words);
  if (!names || amounts.length === 0) return null;
  return allocationOf(columnsOf(names, words, amounts));
}

/** A table of these columns with all else as it mostly is. */
export function allocationOf(columns: AllocationColumns): AllocationDefinition {
  return {
    ...{ version: 1, columns, grouped: false, subTotals: true, order: "source" },
    ...{ share: true, difference: true, change: true, reserves: null, pot: null, live: false },
  };
}

/** Amounts of which none is above £1 look like proportions; their heading tells, and that no cell has a % sign. */
function arePence({ rows }: SelectionLayout, { index, heading, holds }: ColumnProfile): boolean {
  const isShare = saysShare.test(heading) || rows.some((row) => String(row[index] ?? "").includes("%"));
  return holds === "percentages" && saysApproved.test(heading) && !isShare;
}

function columnsOf(
  names: ColumnProfile,
  words: readonly ColumnProfile[],
  amounts: readonly ColumnProfile[],
): AllocationColumns {
  const find = (says: RegExp): ColumnProfile | undefined => amounts.find(({ heading }) => says.test(heading));
  const requested = find(saysRequested);
  const others = amounts.filter((each) => each !== requested);
  const prior = others.length > 1 ? (find(saysPrior) ?? earlierYear(others)) : undefined;
  const left = others.filter((each) => each !== prior);
  const approved = left.find(({ heading }) => saysApproved.test(heading)) ?? left[0] ?? amounts[0];
  return {
    organisation: names.index,
    group: words.find((each) => each !== names)?.index ?? null,
    requested: requested === approved ? null : (requested?.index ?? null),
    approved: approved?.index ?? 0,
    prior: prior?.index ?? null,
  };
}

/** Of columns headed by years, the one of the year before. */
function earlierYear(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const dated = columns.flatMap((column) => {
    const year = /\b(?:19|20)\d\d\b/.exec(column.heading)?.[0];
    return year === undefined ? [] : [{ column, year: Number(year) }];
  });
  const [first, second] = [...dated].sort((a, b) => b.year - a.year);
  return second?.year === (first?.year ?? 0) - 1 ? second.column : undefined;
}
