// @ts-check
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { Compilation, WebpackError, sources } = require("webpack");
const { developmentOrigin } = require("./manifestOrigin.js");

/**
 * What we read and write of a function in functions.json.
 * @typedef {object} FunctionEntry
 * @property {string} id
 * @property {string} [helpUrl]
 * @property {boolean} [allowErrorForDataTypeAny]
 * @property {{ name: string, type: string, dimensionality?: string, optional?: boolean }[]} parameters
 */

/**
 * functions.json: from the JSDoc of the functions' source, by Microsoft's generator, and what it gets wrong for us.
 * A function that takes any cells is given error cells too, so that it can pass the same error on. Help pages are on
 * the origin the add-in is served from. Data types (the generator's allowCustomDataForDataTypeAny, and enums) are left
 * out: they need CustomFunctionsRuntime 1.4, and would hand newer Excels objects where older ones hand plain values.
 * @param {string} source path of the file with the functions
 * @param {string} origin
 * @returns {Promise<string>}
 * @throws every complaint of the generator, in its words
 */
async function functionMetadata(source, origin) {
  const generated = await generateCustomFunctionsMetadata(source);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  if (generated.metadataJson === "") {
    throw new Error(
      `No function in ${source}: each needs @customfunction in its JSDoc and "export function".`,
    );
  }
  /** @type {{ functions: FunctionEntry[] }} */
  const metadata = JSON.parse(generated.metadataJson);
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    ...(entry.helpUrl && { helpUrl: entry.helpUrl.replace(developmentOrigin, origin) }),
    ...(entry.parameters.some(({ type }) => type === "any") && { allowErrorForDataTypeAny: true }),
  }));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

/** Adds functions.json to a webpack build; what is wrong with the source fails the build. */
class FunctionMetadataPlugin {
  /** @param {{ source: string, origin: string }} options */
  constructor({ source, origin }) {
    this.source = source;
    this.origin = origin;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const name = FunctionMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        try {
          const json = await functionMetadata(this.source, this.origin);
          compilation.emitAsset("functions.json", new sources.RawSource(json));
        } catch (fault) {
          const words = fault instanceof Error ? fault.message : String(fault);
          compilation.errors.push(new WebpackError(`functions.json: ${words}`));
        }
      });
    });
  }
}

module.exports = { FunctionMetadataPlugin, functionMetadata };
