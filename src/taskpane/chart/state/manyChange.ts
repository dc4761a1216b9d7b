import { withChosen } from "../many/manyCharts";
import type { ChartState, ManyAction, ManyState } from "../types";

export function manyChange({ many }: ChartState, action: ManyAction): Partial<ChartState> {
  const change = (next: Partial<ManyState>) => ({ many: { ...many, ...next } });
  // What was said of an insertion was about other charts.
  const anew = (next: Partial<ManyState>) => ({ ...change(next), insert: { phase: "ready" } as const });
  switch (action.type) {
    case "makingMany":
      return change({ making: { phase: "making" } });
    case "noneToMake":
      return change({ making: { phase: "none" } });
    case "madeMany": {
      const { subject, charts } = action;
      return { ...change({ making: { phase: "made", subject, charts } }), busy: null };
    }
    case "manyFailed":
      return { ...change({ making: { phase: "failed", fault: action.message } }), busy: null };
    case "choose":
      return anew({ chosen: withChosen(many, action.keys, action.on) });
    case "sameScales":
      return anew({ sameScales: action.on });
    case "arrange":
      return anew({ arrangement: action.arrangement });
    case "columns":
      return anew({ columns: action.columns });
  }
}
