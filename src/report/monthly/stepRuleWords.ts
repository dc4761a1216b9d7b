const wordsByRule: Readonly<Record<string, string>> = {
  run8: "new processes by runs of eight",
  run7: "new processes by runs of seven",
  run6: "new processes by runs of six",
  strong8: "new processes by strong runs of eight",
  stable: "new processes by the stable shift algorithm, 21 periods",
  stable12: "new processes by the stable shift algorithm, 12 periods",
  none: "one process throughout",
};

/** How processes are told apart, as a note says it. */
export function stepRuleWords(steps: string): string {
  return wordsByRule[steps] ?? "new processes from the dates given";
}
