import type { Wanted } from "../monthly/definition";

const lower = /^(lower|low|less|fewer|fall|falling|reduc\w*|decreas\w*|down|↓|at most)$/i;
const higher = /^(higher|high|more|rise|rising|increas\w*|improv\w*|up|↑|at least)$/i;
const neither = /^(neither|none|either|n\/a|-|–)$/i;

/** The direction that a cell asks for; null where it says none. */
export function wantedIn(text: string): Wanted | null {
  const word = text.trim();
  if (lower.test(word)) return "lower";
  if (higher.test(word)) return "higher";
  return neither.test(word) ? "neither" : null;
}
