// @ts-check

/**
 * Mutation testing of the core: Stryker changes the code in a copy, one small thing at a time, and the core's own tests
 * should notice. What has been answered before and is unchanged since is not asked again.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: ["src/core/**/*.ts"],
  // Mocha, not Jest: see test/core/mutation/inMocha.js.
  testRunner: "mocha",
  mochaOptions: { spec: ["test/core/mutation/everyTest.js"], require: ["./test/core/mutation/inMocha.js"] },
  coverageAnalysis: "perTest",
  concurrency: 2,
  incremental: true,
  incrementalFile: "build/mutation/answers.json",
  tempDirName: "build/mutation/copy",
  ignorePatterns: ["**", "!src/core/**", "!test/core/**", "!test/fixtures/**", "!package.json", "!.swcrc"],
  reporters: ["clear-text", "html", "json", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "build/mutation/report.json" },
  htmlReporter: { fileName: "build/mutation/report.html" },
  thresholds: { high: 95, low: 90, break: 90 },
};
