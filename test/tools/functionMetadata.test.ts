import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionMetadata } from "../../tools/functionMetadata.js";

const folder = mkdtempSync(join(tmpdir(), "boardsheet-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function metadataOf(source: string): Promise<Record<string, unknown>> {
  const file = join(folder, "functions.ts");
  writeFileSync(file, source);
  return JSON.parse(await functionMetadata(file, "https://boardsheet.example.org")) as Record<
    string,
    unknown
  >;
}

const anyCells = `
/**
 * Adds the amounts.
 * @customfunction ADDED
 * @helpurl https://localhost:3000/help/added.html
 * @param amounts The amounts.
 * @param [labels] Their labels.
 * @returns The total.
 */
export function added(amounts: unknown[][], labels?: unknown[][]): number { return amounts.length + (labels ?? []).length; }`;
const numbersOnly = `
/**
 * Doubles.
 * @customfunction DOUBLED
 * @param value The value.
 * @returns Twice the value.
 */
export function doubled(value: number): number { return 2 * value; }`;

describe("functions.json", () => {
  test("gives error cells to a function that takes any cells, and to no other", async () => {
    const { functions } = await metadataOf(anyCells + numbersOnly);
    expect(functions).toEqual([
      expect.objectContaining({ id: "ADDED", allowErrorForDataTypeAny: true }),
      expect.not.objectContaining({ allowErrorForDataTypeAny: true }),
    ]);
  });
  test("takes a block of cells of any type, and knows which argument may be left out", async () => {
    const { functions } = await metadataOf(anyCells);
    expect(functions).toEqual([
      expect.objectContaining({
        parameters: [
          { name: "amounts", description: "The amounts.", type: "any", dimensionality: "matrix" },
          {
            name: "labels",
            description: "Their labels.",
            type: "any",
            dimensionality: "matrix",
            optional: true,
          },
        ],
      }),
    ]);
  });
  test("has its help pages on the origin the add-in is served from", async () => {
    const { functions } = await metadataOf(anyCells);
    expect(functions).toEqual([
      expect.objectContaining({ helpUrl: "https://boardsheet.example.org/help/added.html" }),
    ]);
  });
  test("does not ask for data types, which no perpetual Excel has", async () => {
    expect(Object.keys(await metadataOf(anyCells))).toEqual(["functions"]);
  });
  test("is refused where the generator complains", async () => {
    await expect(metadataOf(numbersOnly.replace("value: number", "value: Set<number>"))).rejects.toThrow(
      /Set|type/i,
    );
  });
  test("is refused where the generator finds nothing, as with arrow functions", async () => {
    const arrow = "/** @customfunction ARROW */ export const arrow = (): number => 1;";
    await expect(metadataOf(arrow)).rejects.toThrow(/^No function in /);
  });
});
