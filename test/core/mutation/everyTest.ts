import fs from "node:fs";
import path from "node:path";

/**
 * The core's tests as one file, for mutation testing: jest then loads the core once a mutant and not per file. The slow
 * ones come last, as the rest is passed over once a test has failed. What the checks cost is asked elsewhere.
 * MUTATION_OF names the folders whose tests are run, such as "checks", where the others have nothing to say: a change
 * that no test notices then costs less.
 */
const core = path.join(__dirname, "..");
const folders = (process.env.MUTATION_OF ?? "").split(",");
const slow = ["twin.test.ts", "random.test.ts"];
const notAsked = ["cost.test.ts"];

const files = fs.readdirSync(core, { recursive: true, encoding: "utf8" }).sort();
const isAsked = (file: string): boolean =>
  folders.some((folder) => file.startsWith(folder)) && !notAsked.includes(path.basename(file));
const tests = files.filter((file) => file.endsWith(".test.ts") && isAsked(file));
const isSlow = (file: string): boolean => slow.includes(path.basename(file));
for (const file of [...tests.filter((each) => !isSlow(each)), ...tests.filter(isSlow)]) {
  jest.requireActual(path.join(core, file));
}
