// @ts-check

/**
 * A function as functions.json has it.
 * @typedef {object} FunctionHelp
 * @property {string} id
 * @property {string} description
 * @property {{ name: string, description: string, optional?: boolean }[]} parameters
 *
 * A cell of an example: what it holds or, in a result, what it shows.
 * @typedef {string | number} Cell
 *
 * @typedef {object} Example
 * @property {string} about what the figures are
 * @property {"paper" | "published" | "generated" | "made"} figures where they come from
 * @property {string} [paper] the key of their source
 * @property {Cell[][]} sheet from cell A1
 * @property {string} formula
 * @property {Cell[][]} result as it spills from the formula's cell
 * @property {number} [decimals] to which the figures of the result are shown
 * @property {string} reading
 *
 * @typedef {{ when: string, formula: string, shows: string, says?: string }} ErrorExample
 *
 * What a page says beyond the function's own JSDoc: a file a function in src/functions/examples.
 * @typedef {object} FunctionExamples
 * @property {string} group
 * @property {string} answers
 * @property {Example} example
 * @property {ErrorExample[]} errors
 * @property {string[]} notes keys of what several pages say alike
 * @property {string[]} assumptions
 * @property {string[]} sources keys of the sources
 * @property {boolean} [falseAlarms] whether the table of false alarms belongs on the page
 *
 * @typedef {{ notes: Record<string, string>, sources: Record<string, string> }} SharedWords
 * @typedef {import("./falseAlarmTable.js").FalseAlarms} FalseAlarms
 */

const { falseAlarmTable } = require("./falseAlarmTable.js");
const { escaped, listOf, pageOf, tableOf, wideTable } = require("./helpHtml.js");

/** Where an example's figures come from, as its page says. */
const origins = {
  paper: "Figures of a published board paper",
  published: "The worked example of a published method",
  generated: "Illustrative figures, made by a generator: not recorded crime.",
  made: "Illustrative figures, made up for this page.",
};

/**
 * The help page of one function.
 * @param {FunctionHelp} entry @param {FunctionExamples} words @param {SharedWords} shared @param {FalseAlarms} alarms
 * @returns {string}
 */
function helpPage(entry, words, shared, alarms) {
  const notes = words.notes.map((key) => worded(shared.notes, key));
  const sources = words.sources.map((key) => worded(shared.sources, key));
  const body = [
    `<h1>BOARD.${escaped(entry.id)}</h1>`,
    `<p>${escaped(entry.description)}</p>`,
    `<p class="formula"><code>${escaped(syntaxOf(entry))}</code></p>`,
    `<h2>What it answers</h2><p>${escaped(words.answers)}</p>`,
    `<h2>Arguments</h2>${argumentTable(entry)}`,
    `<h2>Example</h2>${exampleOf(words.example, shared)}`,
    `<h2>Errors</h2>${errorTable(words.errors)}`,
    `<h2>Assumptions and limits</h2>${listOf([...words.assumptions, ...notes])}`,
    words.falseAlarms ? `<h2>False alarms</h2>${falseAlarmTable(alarms)}` : "",
    `<h2>Method and sources</h2>${listOf(sources)}`,
  ];
  return pageOf(`BOARD.${entry.id}`, body.join("\n"));
}

/** @param {Record<string, string>} all @param {string} key @returns {string} */
function worded(all, key) {
  const words = all[key];
  if (!words) throw new Error(`There are no words for "${key}" in src/functions/examples/shared.json.`);
  return words;
}

/** @param {FunctionHelp} entry */
function syntaxOf({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=BOARD.${id}(${names.join(", ")})`;
}

/** @param {FunctionHelp} entry */
function argumentTable({ parameters }) {
  const rows = parameters.map(({ name, description, optional }) => [
    name,
    optional ? "no" : "yes",
    description,
  ]);
  const table = tableOf({
    caption: "What it is given",
    head: ["Argument", "Needed", "What it is"],
    rows,
    rowHeaders: true,
  });
  return wideTable(table, "Arguments");
}

/** @param {Example} example @param {SharedWords} shared */
function exampleOf({ about, figures, paper, sheet, formula, result, decimals, reading }, shared) {
  const origin = origins[figures] + (paper ? `: ${worded(shared.sources, paper)}` : "");
  const headed = result.length > 1 && (result[0] ?? []).every((cell) => typeof cell === "string");
  const most = decimals === undefined ? "" : `Figures are shown to at most ${decimals} decimals.`;
  return [
    `<p>${escaped(about)} ${escaped(origin)}</p>`,
    wideTable(sheetTable(sheet), "The cells of the example"),
    `<p class="formula"><code>${escaped(formula)}</code></p>`,
    wideTable(
      tableOf({
        caption: result.length === 1 && result[0]?.length === 1 ? "It shows" : "It fills these cells",
        head: headed ? (result[0] ?? []) : [],
        rows: headed ? result.slice(1) : result,
      }),
      "What the example shows",
    ),
    `<p>${escaped(`${reading} ${most}`.trim())}</p>`,
  ].join("\n");
}

/** Cells as on a sheet, with the letters of the columns and the numbers of the rows. @param {Cell[][]} sheet */
function sheetTable(sheet) {
  const width = sheet.reduce((widest, row) => Math.max(widest, row.length), 0);
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  const rows = sheet.map((row, at) => [String(at + 1), ...row]);
  return tableOf({ caption: "The cells", head: ["", ...letters], rows, rowHeaders: true });
}

/** @param {ErrorExample[]} errors */
function errorTable(errors) {
  const rows = errors.map(({ shows, when, formula, says }) => [shows, when, formula, says ?? ""]);
  const table = tableOf({
    caption: "When there is no answer",
    head: ["Error", "When", "As in", "It says"],
    rows,
    rowHeaders: true,
    code: [2],
  });
  return `${wideTable(table, "Errors")}
<p>Point at the sign beside the cell to read what it says: Excel shows words with #VALUE! and #N/A alone. An error cell
among the arguments is passed on as it is, where Excel lets the function see it.</p>`;
}

module.exports = { helpPage };
