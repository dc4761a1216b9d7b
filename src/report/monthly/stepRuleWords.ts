import { monthlyNoteWords } from "../../words";

const wordsByRule: Readonly<Record<string, string>> = monthlyNoteWords.stepRules;

/** How processes are told apart, as a note says it. */
export function stepRuleWords(steps: string): string {
  return wordsByRule[steps] ?? monthlyNoteWords.processesAsGiven;
}
