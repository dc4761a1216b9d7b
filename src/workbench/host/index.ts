export type { BlankMode, FunctionMetadata } from "./customFunction";
export { createEngine, type GridPlugin } from "./engine";
export { WorkbenchHost, type Screen } from "./host";
export { cells, charts, formats, names, sheets, stored, tables } from "./inspection";
export { floor, prepareWindow, windowFlags } from "./officeWindow";
export { tablePlugin } from "./tablePlugin";
export { act, type ActArguments, select, type } from "./person";
export type { FaultPlan } from "./plannedFaults";
export { type GivenCell, type GivenSheet, workbookData } from "./workbookData";
