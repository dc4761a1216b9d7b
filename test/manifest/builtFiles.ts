import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const dist = join(__dirname, "../../dist");

/** Whether the build wrote the file, by its path within dist. */
export function built(file: string): boolean {
  return builtFiles().includes(file);
}

/** Every file of the build, by its path within dist. */
export function builtFiles(): string[] {
  if (!existsSync(dist)) throw new Error('There is no dist to check: run "npm run build" first.');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** A text file of the build. */
export function builtText(file: string): string {
  if (!built(file)) throw new Error(`The build wrote no dist/${file}.`);
  return readFileSync(join(dist, file), "utf8");
}
