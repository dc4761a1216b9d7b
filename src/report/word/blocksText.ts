import type { ShownCells } from "../shown/shownTable";
import type { WordBlock } from "./block";
import { plainCharacters } from "./plainCharacters";

/** Blocks as plain text: tabs between the cells of a table, a blank line between blocks. */
export function blocksText(blocks: readonly WordBlock[]): string {
  return blocks.map(blockText).join("\n\n");
}

function blockText(block: WordBlock): string {
  if (block.kind !== "table") return plainCharacters(block.text);
  const { headers, rows } = block.table;
  const lines = [...headers, ...rows.map(({ cells }) => cells)].map(line);
  return [...(block.caption === "" ? [] : [plainCharacters(block.caption)]), ...lines].join("\n");
}

/** A line break or a tab in a cell would begin another cell. */
function line(cells: ShownCells): string {
  return cells.map((cell) => plainCharacters(cell?.text ?? "").replace(/\s+/g, " ")).join("\t");
}
