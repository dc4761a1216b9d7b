// @ts-check

/** Both projects turn TypeScript into JavaScript the same way; types are checked by `npm run typecheck`. */
const shared = {
  transform: { "\\.(ts|tsx|js)$": /** @type {[string, {}]} */ (["@swc/jest", {}]) },
  // Packages that come as ES modules only, which jest can't load as they are.
  transformIgnorePatterns: [
    "/node_modules/(?!(cjk-regex|collapse-white-space|d3-array|franc-min|internmap|kdbush|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/)",
  ],
  // Univer asks for lodash's ES modules, which jest would have to translate file by file.
  moduleNameMapper: { "^lodash-es$": "lodash" },
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
    },
  ],
  maxWorkers: 2,
};
