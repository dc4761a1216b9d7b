import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import { ledgerXml, readLedgerXml } from "../../../src/excel/ledger/ledgerXml";
import type { Records } from "../../../src/excel/ledger/records";
import { WorkbookFault } from "../../../src/excel";

function recordsWith(title: string, figures: unknown = null): Records {
  return {
    managed: [
      {
        id: "a1",
        kind: "scorecard",
        form: "values",
        title,
        definition: { preset: title },
        figures,
        headings: [title],
        headerRows: 1,
        written: {
          columns: [{ key: "a", header: title }],
          rows: [],
          above: [{ role: "title", text: title }],
          below: [],
        },
      },
    ],
    frozen: [{ id: "f1", formula: `="${title}"`, values: [[title, 1, true]] }],
  };
}

const { DOMParser } = new JSDOM("").window;

/** The text as a real XML parser hands it over, in the part's own namespace. */
function asXml(xml: string) {
  const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
  return {
    name: documentElement.localName,
    namespace: documentElement.namespaceURI,
    text: documentElement.textContent,
  };
}

test.each([
  ["an end of CDATA", "a ]]> b"],
  ["mark-up and quotes", "<b>&amp;\"'</b><!-- -->"],
  ["control characters, which XML can't carry", "\u0000\u0001\u000b\u001f\u007f\u0085\ufffe\uffff"],
  ["line ends, which XML would make one of", "a\r\nb\rc\nd\u2028e"],
  ["half a surrogate pair, and a whole one", "\ud83d and \ud83d\udcc8"],
  ["the longest text a cell can hold", "<&]]>\u0002x".repeat(4_096).slice(0, 32_767)],
  ["spaces at the ends", "  a  "],
])("%s comes back as it went in, and what is kept is well-formed XML", (_, title) => {
  const records = recordsWith(title);
  const xml = ledgerXml(records);
  expect(readLedgerXml(xml)).toEqual(records);
  expect(asXml(xml)).toMatchObject({ name: "boardsheet", namespace: "https://boardsheet.example/managed/1" });
  expect(JSON.parse(asXml(xml).text)).toEqual(records);
});

test("any text and any figures come back as they went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.jsonValue({ noUnicodeString: false }), (title, figures) => {
      const records = JSON.parse(JSON.stringify(recordsWith(title, figures))) as Records;
      expect(readLedgerXml(ledgerXml(records))).toEqual(records);
    }),
  );
});

test("a part that was saved with a declaration and with entities reads the same", () => {
  const records = recordsWith("Bus & Train");
  const saved = `<?xml version="1.0" encoding="utf-8"?>\n${ledgerXml(records).replace(/"(?=[^<>]*<)/g, "&quot;")}\n`;
  expect(saved).toContain("{&quot;managed&quot;");
  expect(readLedgerXml(saved)).toEqual(records);
});

function faultOn(xml: string): [string, string] {
  try {
    readLedgerXml(xml);
  } catch (error) {
    if (error instanceof WorkbookFault) return [error.code, error.words];
  }
  throw new Error("It was read.");
}

const good = ledgerXml(recordsWith("Title"));

test.each([
  ["no text", ""],
  ["another document", "<other/>"],
  ["a cut document", good.slice(0, -30)],
  ["JSON that is none", good.replace('{"managed"', '{managed"')],
  ["no lists", good.replace(/>\{.*\}</, ">{}<")],
  ["a table without its id", good.replace('"id":"a1",', "")],
  ["a table without what was written", good.replace('"written"', '"wrote"')],
  ["a frozen formula without its values", good.replace('"values":[[', '"value":[[')],
  ["no version", good.replace(' version="1"', "")],
])("a part with %s is said to be damaged", (_, xml) => {
  expect(faultOn(xml)).toEqual([
    "LedgerDamaged",
    "The record of Boardsheet's tables in this workbook is damaged. The tables stay as they are. " +
      "Open an earlier copy of the workbook, or insert the tables anew in a new workbook.",
  ]);
});

test("a part of a newer version is said to be newer, whatever it holds", () => {
  expect(faultOn(good.replace('version="1"', 'version="2"').replace('"managed"', '"tables"'))).toEqual([
    "LedgerNewer",
    "A newer Boardsheet has kept tables in this workbook. Update Boardsheet, then try again.",
  ]);
});
