// @ts-check
/** Bundles bench/index.ts as the add-in itself is bundled and runs it: `npm run bench`, `npm run bench -- --json`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import builds from "../webpack.config.js";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const entry = path.join(root, "bench/index.ts");
if (!existsSync(entry)) stop("There are no benchmarks: bench/index.ts is missing.");
// The workbench's part of them has the functions as built.
if (!existsSync(path.join(root, "dist/functions.json")))
  stop("The add-in is not built. Run npm run build first.");

/** What is measured is the JavaScript that ships: the worksheet functions' own rules turn it out. */
const functionsBuild = builds.find(({ name }) => name === "functions");
const bundler = webpack({
  context: root,
  mode: "production",
  target: "node20",
  entry,
  output: { path: path.join(root, "build/bench"), filename: "index.js" },
  resolve: { extensions: [".ts", ".js"] },
  // jsdom finds its own files at run time, and the workbench's are as far from build/bench as from its tests.
  externals: { jsdom: "commonjs jsdom" },
  node: { __dirname: false },
  module: functionsBuild?.module ?? {},
});
bundler.run((fault, stats) => {
  if (fault) stop(fault.message);
  if (stats?.hasErrors()) stop(stats.toString({ all: false, errors: true }));
  const bundle = path.join(root, "build/bench/index.js");
  const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
  });
  process.exit(status ?? 1);
});

/** @param {string} words @returns {never} */
function stop(words) {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
