import { HtmlValidate } from "html-validate/node";
import {
  documentHtml,
  type ShownTable,
  type WordBlock,
  wordTable,
  wordTableOptions,
} from "../../../src/report";
import { tableOf, victimsFundTable } from "./papers";

/** Word reads looks beside each cell alone, and a tidy page is no matter on a clipboard. */
const asked = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: { "no-inline-style": "off", "long-title": "off", "no-trailing-whitespace": "off" },
});

async function complaints(blocks: readonly WordBlock[]): Promise<string[]> {
  const { results } = await asked.validateString(documentHtml("Paper", blocks));
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const headed: WordBlock = { kind: "heading", level: 1, text: "Board paper" };

test("a validator finds nothing to say of the Victims Fund with its number, notes and source", async () => {
  const table = victimsFundTable();
  const options = { ...wordTableOptions(table), number: "2", source: "Paper", notes: ["As awarded."] };
  expect(await complaints([headed, ...wordTable(table, options)])).toEqual([]);
});

test("nor of headings over several columns, a blank corner and totals between the rows", async () => {
  const plain = tableOf([
    ["", "Crimes", "Share"],
    ["Bus", 12, 0.6],
    ["Subtotal", 12, 0.6],
    ["Tram", 8, 0.4],
    ["Total", 20, 1],
  ]);
  const table: ShownTable = {
    ...plain,
    headers: [[{ text: "" }, { text: "All", columns: 2 }, null], ...plain.headers],
  };
  expect(await complaints([headed, { kind: "table", caption: "Table 1", table }])).toEqual([]);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["marks that HTML uses", "a & b \"c\" 'd' <e> &amp;"],
  ["the end of a table", "</td></table>"],
  ["emoji", "👮🏽‍♀️"],
  ["text from right to left", "مرحبا"],
  ["two lines", "one\ntwo"],
  ["32,000 characters", "x".repeat(32_000)],
])("nor of %s as heading, sentence, caption and cell", async (_, text) => {
  const rows: ShownTable["rows"] = [{ role: "body", cells: [{ text }, { text }] }];
  const table: ShownTable = { ...victimsFundTable(), headers: [[{ text }, { text }]], rows };
  const blocks: WordBlock[] = [
    { kind: "heading", level: 1, text },
    { kind: "paragraph", text },
    { kind: "table", caption: text, table },
  ];
  expect(await complaints(blocks)).toEqual([]);
});

test("it would say so if a table were no table", async () => {
  const { results } = await asked.validateString("<table><tr><p>a</p></tr></table>");
  expect(results.length).toBeGreaterThan(0);
});
