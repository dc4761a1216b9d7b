export { Fault } from "./series/fault";
export type { FaultCode } from "./series/fault";
export { readNumber } from "./series/readNumber";
export type { NumberReading } from "./series/readNumber";
export { change } from "./change/change";
export { trend } from "./change/trend";
export type { Trend } from "./change/trend";
