import { HostError } from "../../protocol/error";
import { asText } from "../arguments";
import { chartTypes } from "./chartLooks";

export function asChartType(value: unknown, location: string): string {
  const type = asText(value, location);
  if ((chartTypes as readonly string[]).includes(type)) return type;
  throw new HostError("NotImplemented", `The workbench draws no chart of type ${type}.`, location);
}
