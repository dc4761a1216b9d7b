import { existsSync, readFileSync } from "fs";
import { join } from "path";
import type { CheckedSheet } from "../../../src/core/checks/checkedSheet";

export const folder = join(__dirname, "../../../../shared/papers");
export const papersAreHere = existsSync(folder);

/** The papers' files, by the short names the tests use for their sheets. */
export const papers = {
  "Community Safety Fund": "community-safety-fund-2013-14",
  Confidence: "confidence-and-fear-2015-08",
  "Gun crime commission": "gun-crime-commission-milestones-2016",
  "Hate crime": "hate-crime-victim-religion-2012-14",
  Milestones: "milestones-2013-14",
  "National measures": "national-measures-2022-02",
  "Public contacts": "public-contacts-2015-16",
  "Restorative justice projects": "restorative-justice-projects-2015-16",
  "Safer travel": "safer-travel-2016-01",
  "Victims Fund": "victims-fund-2015-16",
} as const;

export type Paper = keyof typeof papers;

export function paperRows(paper: Paper): string[][] {
  return readFileSync(join(folder, `${papers[paper]}.csv`), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? ""),
    );
}

/** A sheet as Excel holds it when these texts are typed: figures become numbers with the format they show. */
export function typedSheet(name: string, rows: readonly (readonly string[])[]): CheckedSheet {
  const cells = rows.map((row) => row.map(typed));
  return {
    name,
    values: cells.map((row) => row.map(({ value }) => value)),
    texts: rows.map((row) => [...row]),
    formats: cells.map((row) => row.map(({ format }) => format)),
  };
}

/** The same pasted as text. */
export function textSheet(name: string, rows: readonly (readonly string[])[]): CheckedSheet {
  return {
    name,
    values: rows.map((row) => [...row]),
    texts: rows.map((row) => [...row]),
    formats: rows.map((row) => row.map(() => "@")),
  };
}

function typed(text: string): { value: string | number; format: string } {
  const [, open, sign, pound, digits, point, percent] =
    /^(\()?([-+]?)(£?)([\d,]+)(\.\d+)?(%?)\)?$/.exec(text) ?? [];
  if (digits === undefined || digits.startsWith("00")) return { value: text, format: "General" };
  const size = Number(digits.replace(/,/g, "") + (point ?? "") + (percent ? "e-2" : ""));
  const places = point === undefined ? "" : `.${"0".repeat(point.length - 1)}`;
  const plain = `${pound ?? ""}${digits.includes(",") ? "#,##0" : "0"}${places}${percent ?? ""}`;
  const format = plain === "0" ? "General" : plain;
  return { value: sign === "-" || open ? -size : size, format };
}

/** Rows written as lines, cells parted by |. */
export function table(lines: string): string[][] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (line === "-" ? [] : line.split("|").map((cell) => cell.trim())));
}
