import fs from "node:fs";
import path from "node:path";

/**
 * The core's tests as one file, for mutation testing: jest then loads the core once a mutant and not per file. The twin
 * in fractions stays out: it takes as long as all others together, and its cases are too few to be cut. So do the tests
 * of the checks, which are not changed.
 */
const core = path.join(__dirname, "..");
for (const file of fs.readdirSync(core, { recursive: true, encoding: "utf8" }).sort()) {
  const counted = path.basename(file) !== "twin.test.ts" && !file.startsWith("checks");
  if (file.endsWith(".test.ts") && counted) jest.requireActual(path.join(core, file));
}
