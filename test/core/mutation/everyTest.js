// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const { speakJest } = require("./inMocha.js");

/*
 * The core's tests as one file, for mutation testing: the rest is passed over once one has failed, so the slow ones come
 * last. What the checks cost is asked elsewhere. MUTATION_OF names the folders whose tests are run, such as "checks",
 * where the others have nothing to say: a change that no test notices then costs less.
 */
const core = path.join(__dirname, "..");
const folders = (process.env.MUTATION_OF ?? "").split(",");
const slow = ["twin.test.ts", "random.test.ts"];
const notAsked = ["cost.test.ts"];

const files = fs.readdirSync(core, { recursive: true, encoding: "utf8" }).sort();
/** @param {string} file */
const isAsked = (file) =>
  folders.some((folder) => file.startsWith(folder)) && !notAsked.includes(path.basename(file));
const tests = files.filter((file) => file.endsWith(".test.ts") && isAsked(file));
/** @param {string} file */
const isSlow = (file) => slow.includes(path.basename(file));

speakJest();
for (const file of [...tests.filter((each) => !isSlow(each)), ...tests.filter(isSlow)])
  require(path.join(core, file));
