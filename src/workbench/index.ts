export * from "./host";
export { headlessPlugins } from "./host/headlessPlugins";
export { type KnownStep, knownSteps, type Scenario, scenarios } from "./scenarios";
