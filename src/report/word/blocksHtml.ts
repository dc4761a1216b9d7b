import { boardLooks } from "../boardLooks";
import type { WordBlock } from "./block";
import { direction, escaped } from "./escaped";
import { tableHtml } from "./tableHtml";

/** Blocks as HTML for the clipboard: in order, and nothing around them. */
export function blocksHtml(blocks: readonly WordBlock[]): string {
  return blocks.map(blockHtml).join("\n");
}

/** The same as a document of its own. */
export function documentHtml(title: string, blocks: readonly WordBlock[]): string {
  return [
    "<!doctype html>",
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    "<body>",
    blocksHtml(blocks),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockHtml(block: WordBlock): string {
  if (block.kind === "table") return tableHtml(block.caption, block.table);
  const text = `${direction(block.text)}${looks[block.kind]}>${escaped(block.text)}`;
  if (block.kind === "heading") return `<h${block.level}${text}</h${block.level}>`;
  return `<p${text}</p>`;
}

const looks = {
  heading: "",
  paragraph: "",
  note: ` style="margin:4pt 0 0 0;font-size:9pt;color:${boardLooks.rule}"`,
} as const;
