import fc from "fast-check";
import { JSDOM } from "jsdom";
import {
  blocksHtml,
  blocksText,
  documentHtml,
  type ShownTable,
  type WordBlock,
  wordTable,
  wordTableOptions,
} from "../../../src/report";
import { victimsFund } from "../../core/papers";
import { tableOf, victimsFundTable } from "./papers";

const read = (blocks: readonly WordBlock[]) => new JSDOM(documentHtml("Paper", blocks)).window.document;

const fund = () => {
  const table = victimsFundTable();
  const options = { ...wordTableOptions(table), number: "2", source: "Paper of 1 March 2016" };
  return wordTable(table, { ...options, notes: ["As awarded."] });
};

describe("the Victims Fund for Word", () => {
  const page = read(fund());
  const all = (what: string) => [...page.querySelectorAll(what)].map((one) => one.textContent);

  test("has its number and title as the caption of the table", () => {
    expect(all("table > caption")).toEqual(["Table 2: Victims Fund 2015/16"]);
  });

  test("has one header row, whose cells head their columns", () => {
    expect(all("thead > tr > th[scope=col]")).toEqual(["Organisation", "Amount"]);
  });

  test("has a row for each award, each headed by who got it, and its total in the foot", () => {
    expect(all("tbody > tr > th[scope=row]")).toEqual(victimsFund.slice(0, -1).map(([name]) => name));
    expect(all("tbody > tr > td")).toEqual(victimsFund.slice(0, -1).map(([, amount]) => amount));
    expect(all("tfoot > tr > *")).toEqual(["Total", "£1,289,105"]);
  });

  test("sets amounts right, and gives the parts of the width beside each column", () => {
    const aligned = [...page.querySelectorAll<HTMLElement>("tbody td, tfoot td")].map(
      (one) => one.style.textAlign,
    );
    expect(new Set(aligned)).toEqual(new Set(["right"]));
    const widths = [...page.querySelectorAll<HTMLElement>("col")].map((one) => parseFloat(one.style.width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  });

  test("says notes and source under the table", () => {
    expect(all("table ~ p")).toEqual(["As awarded.", "Source: Paper of 1 March 2016"]);
  });

  test("as text has tabs between its cells and the same figures", () => {
    const lines = blocksText(fund()).split("\n");
    expect(lines.slice(0, 2)).toEqual(["Table 2: Victims Fund 2015/16", "Organisation\tAmount"]);
    expect(lines).toContain("Total\t£1,289,105");
  });

  test("brings no letters of its own into the paper", () => {
    expect(blocksHtml(fund())).not.toMatch(/font-family|<font|<style/);
  });
});

test("a section is its blocks in order", () => {
  const blocks: WordBlock[] = [
    { kind: "heading", level: 2, text: "1. Victims" },
    { kind: "paragraph", text: "Awards come to £1,289,105." },
    { kind: "table", caption: "Table 1", table: victimsFundTable() },
  ];
  const tags = [...read(blocks).body.children].map(({ tagName }) => tagName);
  expect(tags).toEqual(["H2", "P", "TABLE"]);
  expect(blocksText(blocks)).toMatch(
    /^1\. Victims\n\nAwards come to £1,289,105\.\n\nTable 1\nOrganisation\tAmount\n/,
  );
});

test("totals between the rows stay where they are, and only those at the end are the foot", () => {
  const page = read([
    {
      kind: "table",
      caption: "",
      table: tableOf([
        ["Fund", "£"],
        ["A", 5],
        ["B", 7],
        ["Subtotal", 12],
        ["C", 3],
        ["Total", 15],
      ]),
    },
  ]);
  const rows = (what: string) =>
    [...page.querySelectorAll(`${what} tr`)].map((row) => row.firstElementChild?.textContent);
  expect(rows("tbody")).toEqual(["A", "B", "Subtotal", "C"]);
  expect(rows("tfoot")).toEqual(["Total"]);
  expect(page.querySelector("caption")).toBeNull();
});

test("a heading over several columns says so, and a blank corner heads nothing", () => {
  const plain = tableOf([
    ["", "Crimes"],
    ["Bus", 1],
  ]);
  const table: ShownTable = {
    ...plain,
    headers: [[{ text: "All", columns: 2 }, null], ...plain.headers],
  };
  const page = read([{ kind: "table", caption: "", table }]);
  expect(page.querySelector("th[scope=col][colspan]")?.getAttribute("colspan")).toBe("2");
  expect([...page.querySelectorAll("thead tr:last-child > *")].map(({ tagName }) => tagName)).toEqual([
    "TD",
    "TH",
  ]);
});

describe("any text of a cell", () => {
  const inTable = (text: string): WordBlock[] => [
    { kind: "paragraph", text },
    {
      kind: "table",
      caption: text,
      table: {
        ...victimsFundTable(),
        headers: [[{ text: "Name" }, { text }]],
        rows: [{ role: "body", cells: [{ text: "x" }, { text }] }],
      },
    },
  ];
  const texts = (text: string) => {
    const page = read(inTable(text));
    return [...page.querySelectorAll("p, th:last-child, td:last-child")].map((one) => {
      one.querySelectorAll("br").forEach((br) => {
        br.replaceWith("\n");
      });
      return one.textContent;
    });
  };

  test.each([
    "<script>alert(1)</script>",
    "=cmd|'/c calc'!A1",
    'Fish & chips &amp; "peas"',
    "👮🏽‍♀️ on duty",
    "مرحبا بالعالم",
    "</td></table><img src=x onerror=alert(1)>",
    "<!-- -->",
    "x".repeat(32_000),
  ])("such as %.40s goes through as text", (text) => {
    expect(texts(text)).toEqual([text, text, text, text]);
    expect(blocksText(inTable(text)).split("\n").at(-1)).toBe(`x\t${text}`);
  });

  test("makes no element and loses no character that a document may hold", () => {
    const kept = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(kept, (text) => {
        expect(texts(text)).toEqual([text, text, text, text]);
        expect(read(inTable(text)).querySelectorAll("body *").length).toBe(
          read(inTable("x")).querySelectorAll("body *").length,
        );
      }),
      { numRuns: 25 },
    );
  });

  test("keeps its lines, and leaves out what no document may hold", () => {
    expect(texts("one\r\ntwo\u0000\u0007\u001B")[0]).toBe("one\ntwo");
    expect(texts("half \uD83D")[0]).toBe("half \uFFFD");
    expect(blocksText(inTable("one\ntwo\tthree")).split("\n").at(-1)).toBe("x\tone two three");
  });

  test("from right to left is set so", () => {
    expect(blocksHtml(inTable("שלום"))).toContain('<p dir="rtl">');
    expect(blocksHtml(inTable("Hello שלום"))).not.toContain("dir=");
  });
});

test("a table as wide as the page or wider fits it", () => {
  const wide = Array.from({ length: 20 }, (_, at) => `Heading number ${at}`);
  const table = tableOf([
    ["Name", ...wide],
    ["a", ...wide.map((_, at) => at)],
  ]);
  expect(blocksHtml([{ kind: "table", caption: "", table }])).toContain("width:100%");
});
