// @ts-check
const path = require("node:path");
const swc = require("@swc/core");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { FunctionMetadataPlugin } = require("./tools/functionMetadata.js");
const { HelpPagesPlugin } = require("./tools/helpPages.js");
const { chosenOrigin, manifestForOrigin } = require("./tools/manifestOrigin.js");

/** Where the add-in will be served from: it goes into the manifest and into the functions' help links. */
const origin = chosenOrigin(process.env["ORIGIN"]);

/** @param {string} target */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        // Newer syntax is lowered to its short form: no code here meets document.all or getters with effects.
        assumptions: {
          noDocumentAll: true,
          setSpreadProperties: true,
          // With it { ...a, b } is Object.assign; without, a walk over property descriptors, ten times as slow.
          pureGetters: true,
          setPublicClassFields: true,
          iterableIsArray: false,
        },
      },
    },
  },
});

/** @returns {import("webpack").Configuration} */
const shared = (/** @type {string} */ name) => ({
  name,
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  // Of this checkout alone: packages, and a cache beside them, may be shared by several.
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: path.join(__dirname, "build/cache"),
    buildDependencies: { config: [__filename] },
  },
  stats: "errors-warnings",
  // webpack would shorten the pages, quotes and all; they stay as they are written.
  experiments: { html: false },
});

/** The pane and the ribbon commands: modern browsers that Excel 2021 and later embed. */
const pane = {
  ...shared("pane"),
  target: ["web", "es2020"],
  entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    // Both add-in builds write here: each clears away only what is not the other's.
    clean: { keep: /^(functions\.(js|json|html)$|help(\/|\\|$))/ },
    publicPath: "",
  },
  // A room's door leads to all of it: only what is asked for at the door comes into a screen's part of the pane.
  module: { rules: [{ ...typescript("es2020"), sideEffects: false }] },
  plugins: [
    page("src/taskpane/taskpane.html", ["taskpane"]),
    page("src/commands/commands.html", ["commands"]),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "LICENSE", to: "LICENSE.txt" },
        {
          from: "manifest.xml",
          transform: (/** @type {Buffer} */ text) => manifestForOrigin(text.toString(), origin),
        },
      ],
    }),
  ],
};

/** The worksheet functions: the JavaScript-only runtime, whose engines differ, so ES2017. */
const functions = {
  ...shared("functions"),
  target: ["web", "es2017"],
  entry: { functions: "./src/functions/index.ts" },
  // Its minimiser puts it in a function of its own.
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", iife: false },
  module: { rules: [typescript("es2017")] },
  // Every cell waits for this script, and swc makes it 200 bytes (gzip) smaller than webpack's own minimiser, and 500
  // more where it shortens the names of properties: test/functions/built.test.ts holds it to its source.
  optimization: { minimizer: [minifyWithSwc] },
  plugins: [
    page("src/functions/functions.html", ["functions"]),
    new FunctionMetadataPlugin({ source: path.join(__dirname, "src/functions/functions.ts"), origin }),
    new HelpPagesPlugin({
      examples: path.join(__dirname, "src/functions/examples"),
      alarms: path.join(__dirname, "bench/falseAlarms.json"),
      assets: path.join(__dirname, "assets/help"),
    }),
  ],
};

/** The workbench's page: Excel's stand-in for development and tests. It is never shipped. */
const workbench = {
  ...shared("workbench"),
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/page/index.ts", attach: "./src/workbench/page/attach.ts" },
  output: {
    path: path.join(__dirname, "build/workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    clean: true,
  },
  optimization: { minimize: false },
  module: {
    rules: [typescript("es2022"), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    page("src/workbench/page/index.html", ["workbench"], "index.html"),
  ],
};

/** Properties whose names are words of a cell, of Excel's runtime or of a function: all others are shortened. */
const namesThatSay = [
  ...["associate", "Error", "ErrorCode", "invalidValue", "notAvailable", "divisionByZero"],
  ...["police", "mdc", "western-electric", "nelson"],
  ...["run8", "run7", "run6", "strong8", "stable", "stable12", "none"],
  // Of £3k and £1.2m.
  ...["k", "m"],
];

/** @param {import("webpack").Compiler} compiler */
function minifyWithSwc(compiler) {
  const { Compilation, sources } = compiler.webpack;
  compiler.hooks.compilation.tap("minifyWithSwc", (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compilation.hooks.processAssets.tapPromise({ name: "minifyWithSwc", stage }, async (assets) => {
      for (const [name, asset] of Object.entries(assets).filter(([file]) => file.endsWith(".js"))) {
        const options = {
          compress: {
            passes: 3,
            ecma: 2017,
            toplevel: true,
            unsafe_arrows: true,
            pure_getters: true,
            // Math.abs and the like have a short name each, at the top of the script: hence the function around it.
            unsafe_hoist_static_method_alias: true,
          },
          mangle: { toplevel: true, props: { reserved: namesThatSay, regex: "[a-z]" } },
          ecma: 2017,
        };
        const { code } = await swc.minify(
          asset.source().toString(),
          /** @type {import("@swc/core").JsMinifyOptions} */ (options),
        );
        const strict = '"use strict";';
        compilation.updateAsset(
          name,
          new sources.RawSource(`(()=>{${strict}${code.replace(strict, "")}})();`),
        );
      }
    });
  });
}

/** @param {string} template @param {string[]} chunks */
function page(template, chunks, filename = path.basename(template)) {
  return new HtmlPlugin({
    template,
    filename,
    chunks,
    inject: "head",
    scriptLoading: "defer",
    minify: false,
  });
}

module.exports = [pane, functions, workbench];
