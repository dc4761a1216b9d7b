// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const { Compilation, WebpackError, sources } = require("webpack");
const { escaped } = require("./helpHtml.js");
const { helpPage } = require("./helpPage.js");

/**
 * @typedef {import("./helpPage.js").FunctionHelp} FunctionHelp
 * @typedef {import("./helpPage.js").FunctionExamples} FunctionExamples
 * @typedef {import("./helpPage.js").SharedWords} SharedWords
 * @typedef {import("./helpPage.js").FalseAlarms} FalseAlarms
 *
 * Everything the pages are made of.
 * @typedef {object} HelpWords
 * @property {readonly FunctionHelp[]} functions
 * @property {Readonly<Record<string, FunctionExamples>>} examples by the id in lower case
 * @property {SharedWords} shared
 * @property {FalseAlarms} alarms
 * @property {string} index the page that lists the functions, with `<!-- functions -->` where the list goes
 */

const listHere = "<!-- functions -->";

/**
 * The help: index.html and a page a function, by file name.
 * @param {HelpWords} words
 * @returns {Record<string, string>}
 * @throws when a function has no examples, or there are examples of no function
 */
function helpPages({ functions, examples, shared, alarms, index }) {
  const ids = functions.map(({ id }) => id.toLowerCase());
  const stray = Object.keys(examples).filter((id) => !ids.includes(id));
  if (stray.length > 0) throw new Error(`There are examples of no function: ${stray.join(", ")}.`);
  if (!index.includes(listHere)) throw new Error(`The help's index has no ${listHere}.`);
  const pages = functions.map((entry) => [
    fileOf(entry),
    helpPage(entry, examplesOf(entry, examples), shared, alarms),
  ]);
  // A function as replacement: text with "$" stays as it is.
  const list = functionList(functions, examples);
  return { ...Object.fromEntries(pages), "index.html": index.replace(listHere, () => list) };
}

/** @param {FunctionHelp} entry */
function fileOf({ id }) {
  return `${id.toLowerCase()}.html`;
}

/** @param {FunctionHelp} entry @param {HelpWords["examples"]} examples */
function examplesOf({ id }, examples) {
  const found = examples[id.toLowerCase()];
  if (!found) throw new Error(`${id} has no examples: add src/functions/examples/${id.toLowerCase()}.json.`);
  return found;
}

/** The functions by group, in the order of functions.json. @param {readonly FunctionHelp[]} functions @param {HelpWords["examples"]} examples */
function functionList(functions, examples) {
  const groups = new Set(functions.map((entry) => examplesOf(entry, examples).group));
  return [...groups]
    .map((group) => {
      const members = functions.filter((entry) => examplesOf(entry, examples).group === group);
      const items = members.map(
        (entry) =>
          `<dt><a href="${fileOf(entry)}">BOARD.${escaped(entry.id)}</a></dt><dd>${escaped(entry.description)}</dd>`,
      );
      return `<h3>${escaped(group)}</h3>\n<dl>${items.join("\n")}</dl>`;
    })
    .join("\n");
}

/**
 * Reads what the pages say beside functions.json.
 * @param {{ examples: string, alarms: string, index: string }} files
 * @returns {Omit<HelpWords, "functions">}
 */
function readHelpWords({ examples, alarms, index }) {
  /** @param {string} file */
  const json = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
  const names = fs.readdirSync(examples).filter((name) => name.endsWith(".json") && name !== "shared.json");
  return {
    examples: Object.fromEntries(names.map((name) => [name.slice(0, -5), json(path.join(examples, name))])),
    shared: json(path.join(examples, "shared.json")),
    alarms: json(alarms),
    index: fs.readFileSync(index, "utf8"),
  };
}

/** Adds help/ to a webpack build, from the functions.json of the same build; what is missing fails it. */
class HelpPagesPlugin {
  /** @param {{ examples: string, alarms: string, assets: string }} files */
  constructor({ examples, alarms, assets }) {
    this.words = { examples, alarms, index: path.join(assets, "index.html") };
    this.style = path.join(assets, "help.css");
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const name = HelpPagesPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.contextDependencies.add(this.words.examples);
      compilation.fileDependencies.addAll([this.words.alarms, this.words.index, this.style]);
      // After functions.json, which is there from the first stage on.
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          this.emit(compilation);
        } catch (fault) {
          const words = fault instanceof Error ? fault.message : String(fault);
          compilation.errors.push(new WebpackError(`help: ${words}`));
        }
      });
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  emit(compilation) {
    const metadata = compilation.getAsset("functions.json");
    if (!metadata) throw new Error("there is no functions.json to make the pages from");
    const { functions } = JSON.parse(metadata.source.source().toString());
    const pages = helpPages({ functions, ...readHelpWords(this.words) });
    for (const [file, text] of Object.entries({
      ...pages,
      "help.css": fs.readFileSync(this.style, "utf8"),
    })) {
      compilation.emitAsset(`help/${file}`, new sources.RawSource(text));
    }
  }
}

module.exports = { HelpPagesPlugin, helpPages, readHelpWords };
