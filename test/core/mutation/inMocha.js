// @ts-check
const swc = require("@swc/core");
const { expect } = require("expect");
const fc = require("fast-check");
const { bind } = require("jest-each");
const { addHook } = require("pirates");

/*
 * The core's tests under Mocha, for mutation testing: Stryker's runner for Mocha keeps the core and its tests loaded and
 * asks one change after the other, where Jest would load them anew for each of thousands. TypeScript is read as Jest
 * reads it, and the words of Jest that the tests are written in are made known.
 */
/** @type {(code: string, filename: string) => string} */
const scriptOf = (code, filename) => swc.transformSync(code, { filename, module: { type: "commonjs" } }).code;
addHook(scriptOf, { exts: [".ts"] });

// Fewer cases, as each run comes thousands of times, and the same ones, so that an answer is the same the next time.
fc.configureGlobal({ numRuns: 10, seed: 1, endOnFailure: true });

/** To be called where Mocha's own words are known: in a file of tests. */
function speakJest() {
  const { describe, it, before, after } =
    /** @type {typeof globalThis & { before: unknown; after: unknown }} */ (globalThis);
  Object.assign(describe, { each: bind(describe, false) });
  Object.assign(it, { each: bind(it, false) });
  Object.assign(globalThis, { expect, test: it, beforeAll: before, afterAll: after });
}

module.exports = { speakJest };
