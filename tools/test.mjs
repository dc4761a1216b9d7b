// @ts-check
/**
 * Everything that must hold: types, build, form and, beside them, lint; then tests. A step that fails is one failure and
 * the rest still runs, so one report says all that is wrong. The last line is the count: "N passed, N failed".
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, "build/test-results.json");

/**
 * What we read of jest's --json.
 * @typedef {object} JestResults
 * @property {number} numPassedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {JestSuite[]} testResults
 *
 * @typedef {object} JestSuite
 * @property {string} name
 * @property {"passed" | "failed"} status
 * @property {{ fullName: string, status: string }[]} assertionResults
 */

if (!browserFound()) finish({ passed: 0, skipped: 0, failures: ["a browser to test in"] });
// Lint takes one core about as long as the others take the other. The tests need both, and what is built.
const [lint, [typecheck, build, format]] = await Promise.all([
  npmRun("lint"),
  inTurn(["typecheck", "build", "format"]),
]);
const failedSteps = Object.entries({ typecheck, lint, build, format }).flatMap(([step, held]) =>
  held ? [] : [step],
);
const tested = await runTests();
finish({ ...tested, failures: [...failedSteps, ...tested.failures] });

function browserFound() {
  try {
    findBrowser();
    return true;
  } catch (fault) {
    process.stdout.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return false;
  }
}

/** @param {string[]} steps @returns {Promise<boolean[]>} whether each held */
async function inTurn(steps) {
  const held = [];
  for (const step of steps) held.push(await npmRun(step));
  return held;
}

/** @param {string} step the name of a script in package.json @returns {Promise<boolean>} */
function npmRun(step) {
  // On Windows npm is a batch file, which only a shell starts.
  return timed(step, "npm", ["run", "--silent", step], process.platform === "win32");
}

/** @param {string} name @param {string} program @param {string[]} args @returns {Promise<boolean>} whether it held */
function timed(name, program, args, shell = false) {
  const start = performance.now();
  return new Promise((resolve) => {
    const run = spawn(program, args, { cwd: root, stdio: "inherit", shell });
    const end = (/** @type {boolean} */ held) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      process.stdout.write(`${name}: ${held ? "passed" : "FAILED"} in ${seconds} s\n`);
      resolve(held);
    };
    run.on("error", () => end(false));
    run.on("exit", (status) => end(status === 0));
  });
}

/** @returns {Promise<{ passed: number, skipped: number, failures: string[] }>} */
async function runTests() {
  rmSync(results, { force: true });
  mkdirSync(path.dirname(results), { recursive: true });
  const jest = path.join(root, "node_modules/jest/bin/jest.js");
  const held = await timed("tests", process.execPath, [jest, "--ci", "--json", `--outputFile=${results}`]);
  if (!existsSync(results)) return { passed: 0, skipped: 0, failures: ["tests: they did not run"] };
  /** @type {JestResults} */
  const found = JSON.parse(readFileSync(results, "utf8"));
  const failures = found.testResults.flatMap(failuresOf);
  // Something outside a test, such as a coverage limit or what takes the workbench down again.
  if (!held && failures.length === 0) failures.push("tests: jest failed outside a test");
  return { passed: found.numPassedTests, skipped: found.numPendingTests + found.numTodoTests, failures };
}

/** @param {JestSuite} suite @returns {string[]} a file that did not run is one failure */
function failuresOf({ name, status, assertionResults }) {
  const file = path.relative(root, name);
  const failed = assertionResults.filter((result) => result.status === "failed");
  if (status === "failed" && failed.length === 0) return [`${file}: did not run`];
  return failed.map(({ fullName }) => `${file}: ${fullName}`);
}

/**
 * @param {{ passed: number, skipped: number, failures: string[] }} outcome
 * @returns {never}
 */
function finish({ passed, skipped, failures }) {
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((it) => `  ${it}\n`).join("")}\n`);
  const also = skipped > 0 ? `, ${skipped} skipped` : "";
  process.stdout.write(`${passed} passed, ${failures.length} failed${also}\n`);
  process.exit(failures.length > 0 ? 1 : 0);
}
