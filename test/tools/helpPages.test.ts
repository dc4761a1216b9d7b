import path from "node:path";
import { JSDOM } from "jsdom";
import { functionMetadata } from "../../tools/functionMetadata.js";
import type { FunctionHelp } from "../../tools/helpPage.js";
import { helpPages, readHelpWords } from "../../tools/helpPages.js";
import { pageFaults } from "../manifest/pageFaults";

const root = path.join(__dirname, "../..");
const words = readHelpWords({
  examples: path.join(root, "src/functions/examples"),
  alarms: path.join(root, "bench/falseAlarms.json"),
  index: path.join(root, "assets/help/index.html"),
});
let functions: (FunctionHelp & { helpUrl?: string })[] = [];
let pages: Record<string, string> = {};

beforeAll(async () => {
  const json = await functionMetadata(
    path.join(root, "src/functions/functions.ts"),
    "https://boardsheet.example.org",
  );
  ({ functions } = JSON.parse(json) as { functions: typeof functions });
  pages = helpPages({ functions, ...words });
});

function textOf(page: string): string {
  const html = pages[page];
  if (html === undefined) throw new Error(`There is no page ${page}.`);
  return new JSDOM(html).window.document.body.textContent.replace(/\s+/g, " ");
}

function pageOf(id: string): Document {
  return new JSDOM(pages[`${id.toLowerCase()}.html`] ?? "").window.document;
}

/** What stands under a heading, up to the next. */
function under(page: Document, heading: string): Element[] {
  const start = [...page.querySelectorAll("h2")].find((it) => it.textContent === heading);
  const found: Element[] = [];
  for (let at = start?.nextElementSibling; at && at.tagName !== "H2"; at = at.nextElementSibling)
    found.push(at);
  return found;
}

describe("the help", () => {
  test("has a page a function, at the address in its metadata, and no other but the index", () => {
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
      functions.map(({ id }) => `https://boardsheet.example.org/help/${id.toLowerCase()}.html`),
    );
    expect(Object.keys(pages).sort()).toEqual(
      ["index.html", ...functions.map(({ id }) => `${id.toLowerCase()}.html`)].sort(),
    );
  });

  test("says of each function what it answers, with an example, an error, an assumption and a source", () => {
    for (const { id } of functions) {
      const page = pageOf(id);
      const lengths = {
        answers: under(page, "What it answers")[0]?.textContent.length,
        formulas: under(page, "Example").flatMap((it) => [...it.querySelectorAll("code")]).length,
        errors: under(page, "Errors").flatMap((it) => [...it.querySelectorAll("tbody tr")]).length,
        assumptions: under(page, "Assumptions and limits").flatMap((it) => [...it.querySelectorAll("li")])
          .length,
        sources: under(page, "Method and sources").flatMap((it) => [...it.querySelectorAll("li")]).length,
      };
      for (const [part, length] of Object.entries(lengths)) {
        expect({ id, part, there: (length ?? 0) > 0 }).toEqual({ id, part, there: true });
      }
    }
  });

  test("names every argument, and says of each that may be left out what then happens", () => {
    for (const { id, parameters } of functions) {
      const rows = under(pageOf(id), "Arguments").flatMap((it) => [...it.querySelectorAll("tbody th")]);
      expect(rows.map((it) => it.textContent)).toEqual(parameters.map(({ name }) => name));
      for (const { name, description } of parameters.filter(({ optional }) => optional)) {
        expect(`${id} ${name}: ${description}`).toMatch(/default|left out|without|or neither/i);
      }
    }
  });

  test("lists every function in its index under a group, with its description", () => {
    const index = new JSDOM(pages["index.html"] ?? "").window.document;
    const links = [...index.querySelectorAll("dt a")].map((it) => it.getAttribute("href"));
    expect(links).toEqual(functions.map(({ id }) => `${id.toLowerCase()}.html`));
    for (const { description } of functions) expect(textOf("index.html")).toContain(description);
  });

  test.each(["signal", "stepchanges", "controlchart"])(
    "shows the false alarms, and that a step change is evidence and not proof, on the page of %s",
    (id) => {
      const text = textOf(`${id}.html`);
      expect(text).toContain("evidence to look, not proof");
      expect(text).toContain("compare the same months");
      expect(pageOf(id).querySelectorAll('th[scope="rowgroup"]')).toHaveLength(6);
    },
  );

  test.each([
    ["countchange", "assume independent events"],
    ["countchange", "make the true ones wider"],
    ["percentchange", "Survey weights are not taken in"],
    ["granttotal", "A total row is one whose label"],
    ["reconcile", "A total row is one whose label"],
    ["shares", "the larger weight comes first, then the earlier row"],
    ["apportion", "the larger weight comes first, then the earlier row"],
  ])("says on the page of %s: %s", (id, claim) => {
    expect(textOf(`${id}.html`)).toContain(claim);
  });

  test("has pages in British English, with one heading of the first level and no script, under the policy of all pages", () => {
    for (const [file, html] of Object.entries(pages)) {
      const page = new JSDOM(html).window.document;
      expect({
        file,
        lang: page.documentElement.lang,
        headings: page.querySelectorAll("h1").length,
        scripts: page.querySelectorAll("script").length,
        faults: pageFaults(html),
      }).toEqual({ file, lang: "en-GB", headings: 1, scripts: 0, faults: [] });
    }
  });
});

describe("a help page", () => {
  const entry: FunctionHelp = { id: "X", description: '<b>Bold</b> & "quoted"', parameters: [] };
  const example = {
    group: "Group",
    answers: "<script>alert(1)</script>",
    example: {
      about: "A & B.",
      figures: "made" as const,
      sheet: [["<i>", 1]],
      formula: '=BOARD.X("<u>")',
      result: [["$&"]],
      reading: "Read.",
    },
    errors: [{ when: "a < b", formula: "=BOARD.X(1)", shows: "#N/A", says: "x is missing" }],
    notes: [],
    assumptions: ["One."],
    sources: [],
  };
  const all = {
    functions: [entry],
    examples: { x: example },
    shared: { notes: {}, sources: {} },
    alarms: words.alarms,
  };
  const index = "<ul><!-- functions --></ul>";

  test("shows whatever it is given as text", () => {
    const made = helpPages({ ...all, index });
    const page = new JSDOM(made["x.html"] ?? "").window.document;
    expect(page.querySelectorAll("script, b, i, u")).toHaveLength(0);
    expect(page.body.textContent).toContain("<script>alert(1)</script>");
    expect(page.body.textContent).toContain('=BOARD.X("<u>")');
    expect(made["index.html"]).toContain("&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;quoted&quot;");
  });

  test("can't be forgotten: a function without examples, examples without a function or unknown words are refused", () => {
    expect(() => helpPages({ ...all, examples: {}, index })).toThrow(
      "X has no examples: add src/functions/examples/x.json.",
    );
    expect(() => helpPages({ ...all, examples: { x: example, y: example }, index })).toThrow(
      "There are examples of no function: y.",
    );
    expect(() => helpPages({ ...all, examples: { x: { ...example, notes: ["none"] } }, index })).toThrow(
      'There are no words for "none"',
    );
    expect(() => helpPages({ ...all, index: "" })).toThrow("The help's index has no <!-- functions -->.");
  });
});
