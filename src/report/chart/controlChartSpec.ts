import type { MonthlySource } from "../source/monthlySource";
import type { ChartMaking } from "./chartSpec";
import type { ChartDefinition } from "./definition";

/** The control chart that the definition asks for, or why there is none. */
export function controlChartSpec({ measures }: MonthlySource, { measure }: ChartDefinition): ChartMaking {
  const found = measures.find(({ key }) => key === measure);
  return { kind: "fault", words: `${found ? "No chart yet" : "There are no figures"}: ${measure}.` };
}
