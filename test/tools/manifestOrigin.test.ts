import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chosenOrigin, manifestForOrigin } from "../../tools/manifestOrigin.js";
import { addresses, addressFaults } from "../manifest/addressFaults";
import { manifestDocument } from "../manifest/manifestDocument";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("ORIGIN", () => {
  test("stands in every address of the built manifest, and the development address in none", () => {
    const origin = chosenOrigin("https://boardsheet.example.org/v1/");
    const built = manifestForOrigin(manifest, origin);
    expect(addresses(manifestDocument(built))).toContain(
      "https://boardsheet.example.org/v1/taskpane.html?screen=scorecard",
    );
    expect(addressFaults(manifestDocument(built), "https://boardsheet.example.org/v1")).toEqual([]);
    expect(built).not.toContain("localhost");
  });
  test("left out is the development server", () => {
    expect(chosenOrigin(undefined)).toBe("https://localhost:3000");
    expect(chosenOrigin("")).toBe("https://localhost:3000");
    expect(manifestForOrigin(manifest, chosenOrigin(undefined))).toBe(manifest);
  });
  test("loses the slash at its end", () => {
    expect(chosenOrigin("https://boardsheet.example.org/")).toBe("https://boardsheet.example.org");
  });
  test.each([
    "http://boardsheet.example.org",
    "boardsheet.example.org",
    "ftp://x",
    "https://x.org/?a=1",
    "https://x.org/#a",
  ])("is refused in words: %s", (origin) => {
    expect(() => chosenOrigin(origin)).toThrow(/^ORIGIN must be an/);
  });
});
