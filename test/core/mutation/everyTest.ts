import fs from "node:fs";
import path from "node:path";

/** All the core's tests as one file, for mutation testing: jest then loads the core once a mutant and not per file. */
const core = path.join(__dirname, "..");
for (const file of fs.readdirSync(core, { recursive: true, encoding: "utf8" }).sort()) {
  if (file.endsWith(".test.ts")) jest.requireActual(path.join(core, file));
}
