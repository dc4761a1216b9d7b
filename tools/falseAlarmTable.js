// @ts-check
const { escaped, wideTable } = require("./helpHtml.js");

/**
 * bench/falseAlarms.json, which `npm run bench -- --false-alarms` works out anew.
 * @typedef {object} FalseAlarms
 * @property {number} seed
 * @property {number} seriesEach
 * @property {{ series: string, way: string, falseIn36: number, falseIn140: number, found: number[] }[]} rows
 */

const columns = [
  "Series",
  "Steps",
  "False step in 36 months",
  "False step in 140 months",
  "Rise of 1 sigma found",
  "Rise of 1.5 sigma found",
  "Rise of 2 sigma found",
];

/**
 * How often step changes are false and how often true ones are found: one table for every page that needs it.
 * @param {FalseAlarms} alarms
 */
function falseAlarmTable({ seed, seriesEach, rows }) {
  const ways = new Set(rows.map(({ way }) => way)).size;
  const body = rows.map(({ series, way, falseIn36, falseIn140, found }, at) => {
    const name = `<th scope="rowgroup" rowspan="${ways}">${escaped(series)}</th>`;
    const shares = [falseIn36, falseIn140, ...found].map((it) => `<td class="number">${percent(it)}</td>`);
    return `<tr>${at % ways === 0 ? name : ""}<th scope="row">${escaped(way)}</th>${shares.join("")}</tr>`;
  });
  const groups = Array.from(
    { length: rows.length / ways },
    (_, group) => `<tbody>${body.slice(group * ways, (group + 1) * ways).join("\n")}</tbody>`,
  );
  const table = [
    "<table><caption>How often step changes are false, and how often true ones are found</caption>",
    `<thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>`,
    `${groups.join("\n")}</table>`,
  ].join("\n");
  return `<p>Stable series show step changes too, now and then. Each row comes of ${seriesEach.toLocaleString("en-GB")} series
a column, made by a generator (seed ${seed}) and charted with method XmR: the share of series without any change that
show at least one step change, and the share of series rising for good after 36 months whose rise is found within 24
more. The more measures and months you look at, the more false steps you will see; where months resemble the ones
before, more still.</p>
${wideTable(table, "False alarms")}`;
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(share < 0.01 ? 1 : 0)}%`;
}

module.exports = { falseAlarmTable };
