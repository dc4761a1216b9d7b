// @ts-check
import js from "@eslint/js";
import globals from "globals";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom (README, "The house"). A room not named in `from` is closed to `target`. */
const rooms = ["words", "core", "report", "functions", "excel", "taskpane", "commands", "workbench"];
/** @type {Record<string, string[]>} */
const mayImport = {
  words: [],
  core: [],
  report: ["core", "words"],
  functions: ["core"],
  excel: ["report", "core", "words"],
  taskpane: ["excel", "report", "core", "words"],
  commands: ["excel", "report", "core", "words"],
  workbench: [],
};
const walls = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room && !(mayImport[room] ?? []).includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} may not import ${other}.`,
    })),
);
/** Other rooms come in by the one door, index.ts. */
const doors = rooms.map((room) => ({
  target: rooms.filter((other) => other !== room).map((other) => `./src/${other}`),
  from: `./src/${room}`,
  except: ["./index.ts"],
  message: `Import ${room} through its index.ts.`,
}));
/** Inside the workbench: the protocol knows nothing of spreadsheets, the model nothing of messages. */
const layers = [
  { target: "./src/workbench/protocol", from: "./src/workbench", except: ["./protocol"] },
  {
    target: "./src/workbench/model",
    from: "./src/workbench",
    except: ["./model", "./protocol/object.ts", "./protocol/error.ts"],
  },
  { target: "./src/workbench/host", from: "./src/workbench/page" },
  { target: "./src/workbench/scenarios", from: "./src/workbench", except: ["./scenarios"] },
];

/** Its types leave the rules out. */
const officePlugin = /** @type {import("eslint").ESLint.Plugin} */ (/** @type {unknown} */ (officeAddins));

/** Excel is spoken in one room only. */
const noExcel = { name: "Excel", message: "Only src/excel says Excel." };
const pureGlobals = ["console", "Math.random", "performance", "setTimeout", "fetch"].map((name) => ({
  name,
  message: "The core is pure: no clock, console, network or chance.",
}));
/** The functions runtime differs by platform; these are missing from some engines. */
const missingInSomeEngines = ["BigInt", "Intl", "structuredClone", "globalThis", "WeakRef"].map((name) => ({
  name,
  message: "Not in every custom-function engine (ES2017).",
}));

/** What a person reads stands in src/words alone. Codes, keys and class names are one word or begin
 * small; a plain Error speaks to us alone. */
const noPhrases = [
  "JSXText[value=/[A-Za-z]/]",
  ":not(NewExpression[callee.name='Error']) > Literal[value=/^[A-Z][a-z’']* .*[a-z]/]",
  "TemplateElement[value.raw=/^[A-Z][a-z’']* .*[a-z]/]",
].map((selector) => ({ selector, message: "Put the phrase in src/words." }));
/** Folders whose phrases have all moved there: add one as soon as it is clean. */
const withoutPhrases = [
  "src/excel/{accessibility,managed,freeze,publication,shown}/**/*.ts",
  "src/taskpane/{accessibility,allocation,chart,contents,freeze,home,insert,kept,layout,list,measures,milestones,place,preview,print,publication,scorecard,section,source,tables,work}/**/*.{ts,tsx}",
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "test/fixtures/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
      // Without these no-cycle reads no TypeScript and finds no circle.
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/extensions": [".ts", ".tsx"],
    },
    rules: {
      // Circles never lead through packages, which take long to read.
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": [
        "error",
        { basePath: import.meta.dirname, zones: [...walls, ...doors, ...layers] },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/words/**/*.ts", "src/core/**/*.ts", "src/report/**/*.ts", "src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", noExcel, ...pureGlobals, ...missingInSomeEngines],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same cells give the same answer." },
        { object: "Date", property: "now", message: "The clock comes in as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "Literal[bigint]", message: "No BigInt in the functions runtime." },
        {
          selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
          message: "No lookbehind in the functions runtime.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The clock comes in as an argument.",
        },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "The core imports no package." }] },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officePlugin },
    rules: Object.fromEntries(
      Object.keys(officePlugin.rules ?? {}).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/{taskpane,commands,workbench}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", noExcel] },
  },
  {
    files: withoutPhrases,
    rules: { "no-restricted-syntax": ["error", ...noPhrases] },
  },
  {
    // A describe block is as long as its cases.
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: { "max-lines-per-function": "off", "max-lines": "off", "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
);
