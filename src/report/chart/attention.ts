import type { Attention, ChartSpec } from "./chartSpec";

/** How much a chart needs to be looked at, and why. */
export function attention({ verdict }: ChartSpec): Attention {
  return { score: 0, reasons: [verdict] };
}
