import fs from "node:fs";
import path from "node:path";

/**
 * The core's tests as one file, for mutation testing: jest then loads the core once a mutant and not per file. The slow
 * ones come last, as the rest is passed over once a test has failed. What the checks cost is asked elsewhere. A folder
 * that only its own tests ask about, such as `checks`, can be named in MUTATION_OF: others then need not be run.
 */
const core = path.join(__dirname, "..");
const folder = process.env.MUTATION_OF ?? "";
const slow = ["twin.test.ts", "random.test.ts"];
const notAsked = ["cost.test.ts"];

const files = fs.readdirSync(core, { recursive: true, encoding: "utf8" }).sort();
const tests = files.filter(
  (file) => file.startsWith(folder) && file.endsWith(".test.ts") && !notAsked.includes(path.basename(file)),
);
const isSlow = (file: string): boolean => slow.includes(path.basename(file));
for (const file of [...tests.filter((each) => !isSlow(each)), ...tests.filter(isSlow)]) {
  jest.requireActual(path.join(core, file));
}
