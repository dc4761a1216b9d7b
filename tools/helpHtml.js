// @ts-check

/** @typedef {string | number} Cell */

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** @type {Record<string, string>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML, whatever is in it. @param {Cell} text */
function escaped(text) {
  return String(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A page of the help with the policy of all pages. @param {string} title @param {string} body */
function pageOf(title, body) {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${escaped(title)} - Boardsheet help</title>
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <nav aria-label="Help"><a href="index.html">Boardsheet help</a></nav>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** @param {readonly string[]} items */
function listOf(items) {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
}

/**
 * A table with a caption. Numbers stand to the right; columns of `code` hold formulas.
 * @param {{ caption: string, head: readonly Cell[], rows: readonly (readonly Cell[])[], rowHeaders?: boolean, code?: readonly number[] }} table
 */
function tableOf({ caption, head, rows, rowHeaders = false, code = [] }) {
  const headCells = head.map((cell) => (cell === "" ? "<td></td>" : `<th scope="col">${escaped(cell)}</th>`));
  const body = rows.map((row) => {
    const cells = row.map((cell, column) => {
      if (rowHeaders && column === 0) return `<th scope="row">${escaped(cell)}</th>`;
      if (typeof cell === "number") return `<td class="number">${escaped(cell)}</td>`;
      if (code.includes(column)) return `<td class="code"><code>${escaped(cell)}</code></td>`;
      return `<td>${escaped(cell)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    head.length > 0 ? `<thead><tr>${headCells.join("")}</tr></thead>` : "",
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

/** A table that may be wider than the page: it scrolls, by keyboard too. @param {string} table @param {string} label */
function wideTable(table, label) {
  return `<div class="wide" role="region" aria-label="${escaped(label)}" tabindex="0">${table}</div>`;
}

module.exports = { escaped, listOf, pageOf, tableOf, wideTable };
