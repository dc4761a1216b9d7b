// @ts-check

/** Both projects turn TypeScript into JavaScript the same way; types are checked by `npm run typecheck`. */
const shared = {
  transform: { "\\.(ts|tsx)$": /** @type {[string, {}]} */ (["@swc/jest", {}]) },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/noStyles.ts" },
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/startWorkbench.ts",
      globalTeardown: "<rootDir>/test/e2e/stopWorkbench.ts",
    },
  ],
  // Jest has one timeout for all projects; the browser's tests need it.
  testTimeout: 60_000,
  maxWorkers: 2,
};
