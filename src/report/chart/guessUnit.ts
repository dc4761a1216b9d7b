import type { MonthlySource } from "../source/monthlySource";
import { chartTableWords } from "../../words";

/** What a count counts, by words in its name or in the headings of its labels: the first that is found. */
const units: readonly (readonly [RegExp, string])[] = [
  [/\bcalls?\b/i, "calls"],
  [/\bcontacts?\b/i, "contacts"],
  [/\bincidents?\b/i, "incidents"],
  [/\bcomplaints?\b/i, "complaints"],
  [/\breferrals?\b/i, "referrals"],
  [/\badmissions?\b/i, "admissions"],
  [/\bdetections?\b/i, "detections"],
  [/\barrests?\b/i, "arrests"],
  [/\bcrimes?\b|\boffences?\b/i, chartTableWords.recordedOffences],
];

/** What a measure's figures count, as a subtitle says it; "" where names don't say. */
export function guessUnit(source: MonthlySource, key: string): string {
  const measure = source.measures.find((each) => each.key === key);
  if (measure?.unit !== "counts") return "";
  const found = (text: string): string | undefined => units.find(([words]) => words.test(text))?.[1];
  return found(key) ?? found(source.labelHeadings.join(" ")) ?? "";
}
