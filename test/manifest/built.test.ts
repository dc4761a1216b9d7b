import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chosenOrigin } from "../../tools/manifestOrigin.js";
import { addresses, addressFaults, fileOf } from "./addressFaults";
import { built, builtFiles, builtText } from "./builtFiles";
import { manifestDocument } from "./manifestDocument";
import { pageFaults } from "./pageFaults";

const origin = chosenOrigin(process.env.ORIGIN);

describe("what is built", () => {
  test("has every file the manifest names", () => {
    const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const files = addresses(manifestDocument(source)).map(fileOf);
    expect(files.filter((file) => !built(file))).toEqual([]);
  });
  test("has a manifest whose addresses are on the origin it was built for", () => {
    expect(addressFaults(manifestDocument(builtText("manifest.xml")), origin)).toEqual([]);
  });
  test("has functions that get error cells wherever they take any cells", () => {
    const { functions } = JSON.parse(builtText("functions.json")) as { functions: FunctionEntry[] };
    expect(functions).not.toEqual([]);
    const without = functions.filter(
      (it) => it.parameters.some(({ type }) => type === "any") && !it.allowErrorForDataTypeAny,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
  test("has pages that take scripts from nowhere but here and Microsoft's host, and none inline", () => {
    const pages = builtFiles().filter((file) => file.endsWith(".html"));
    expect(pages).toEqual(
      expect.arrayContaining(["taskpane.html", "functions.html", "commands.html", "help/index.html"]),
    );
    expect(pages.flatMap((file) => pageFaults(builtText(file)).map((fault) => `${file}: ${fault}`))).toEqual(
      [],
    );
  });
});

interface FunctionEntry {
  id: string;
  allowErrorForDataTypeAny?: boolean;
  parameters: { type: string }[];
}

describe("the check of a page sees", () => {
  const policy = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
  const page = (content: string, rest = "", before = "") =>
    `<!doctype html><head>${before}<meta http-equiv="Content-Security-Policy" content="${content}">${rest}</head><body></body>`;

  test.each([
    ["nothing in a strict page", page(policy, '<script src="a.js"></script>'), []],
    ["a page without a policy", "<!doctype html><p>Hello</p>", ["0 policies, one needed"]],
    [
      "a policy that allows inline scripts",
      page(policy.replace("'self'", "'unsafe-inline'")),
      ["script-src: 'unsafe-inline' is not allowed"],
    ],
    [
      "a policy with a host of someone else's",
      page(policy.replace("'self'", "https://cdn.example.com")),
      ["script-src: https://cdn.example.com is not allowed"],
    ],
    [
      "a policy without a default",
      page("script-src 'self'; base-uri 'none'; form-action 'none'"),
      ["default-src: missing"],
    ],
    [
      "a script before the policy",
      page(policy, "", '<script src="a.js"></script>'),
      ['<script src="a.js"></script>: before the policy'],
    ],
    ["an inline script", page(policy, "<script>1</script>"), ["script: inline"]],
    [
      "a script of someone else's",
      page(policy, '<script src="//cdn.example.com/a.js"></script>'),
      ["script: //cdn.example.com/a.js"],
    ],
    ["a handler in an attribute", page(policy, '<link onload="a()">'), ["onload: inline script"]],
  ])("%s", (_what, html, faults) => {
    expect(pageFaults(html)).toEqual(faults);
  });
});
