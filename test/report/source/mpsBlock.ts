import { existsSync, readFileSync } from "fs";
import { join } from "path";
import type { SourceCell } from "../../../src/report";

const besideTests = join(__dirname, "../../../../shared/data/mps-borough-crime-2010-2021.csv");

/**
 * Recorded crime by borough, as a sheet holds it (`../shared/data/README.md`); null where that folder is missing,
 * which is printed.
 */
export function mpsBlock(path = besideTests): SourceCell[][] | null {
  if (!existsSync(path)) {
    console.log(`Skipped: ${path} is not here.`);
    return null;
  }
  return readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => cellsOf(line).map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
}

/** A comma inside quotes is part of the text. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? "",
  );
}
