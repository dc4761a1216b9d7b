import type { ExcelTable, ManagedTable } from "../../excel";
import { wordWords } from "../../words";
import { keptChart } from "../kept/keptChart";
import type { Offered, WordRequest } from "./types";

/** One thing of the workbook that can be copied. */
export interface SourceChoice {
  /** Names it among all. */
  readonly value: string;
  readonly words: string;
  readonly request: WordRequest;
}

export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly SourceChoice[];
}

export const selectionChoice: SourceChoice = {
  value: "selection",
  words: wordWords.selection,
  request: { from: "selection" },
};

/** What can be copied beside the selection. A table whose cells were deleted can't. */
export function choiceGroups({ kept, tables }: Offered): ChoiceGroup[] {
  const there = kept.filter(({ output }) => output !== "gone");
  const charts = there.filter((one) => isChart(one));
  const others = there.filter((one) => !isChart(one));
  // A kept table is a table of Excel's too, and so are a chart's figures: each is offered once, as what it is.
  const plain = tables.filter((table) => !there.some((one) => holds(one, table)));
  return [
    group(wordWords.keptTables, others, ({ id, title }) => [`kept:${id}`, title, { from: "kept", id }]),
    group(wordWords.charts, charts, ({ id, title }) => [`chart:${id}`, title, { from: "chart", id }]),
    group(wordWords.excelTables, plain, ({ name, address }) => [
      `table:${name}`,
      wordWords.excelTable(name, address),
      { from: "table", name },
    ]),
  ].filter(({ choices }) => choices.length > 0);
}

export function valueOf(request: WordRequest): string {
  if (request.from === "selection") return selectionChoice.value;
  return request.from === "table" ? `table:${request.name}` : `${request.from}:${request.id}`;
}

function isChart({ definition }: ManagedTable): boolean {
  return keptChart(definition) !== null;
}

function group<T>(
  heading: string,
  list: readonly T[],
  of: (one: T) => [value: string, words: string, request: WordRequest],
): ChoiceGroup {
  const choices = list.map((one) => {
    const [value, words, request] = of(one);
    return { value, words, request };
  });
  return { heading, choices };
}

const corners = /^(.*)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** Whether a table stands in the cells of a kept one: it has the same columns or fewer, and its last rows at most. */
function holds({ output }: ManagedTable, { address }: ExcelTable): boolean {
  if (output === "gone") return false;
  const [outer, inner] = [corners.exec(output.address), corners.exec(address)];
  if (outer === null || inner === null) return false;
  const rows = (found: RegExpExecArray) => [Number(found[3]), Number(found[5] ?? found[3])] as const;
  const [[top, bottom], [first, last]] = [rows(outer), rows(inner)];
  return outer[1] === inner[1] && outer[2] === inner[2] && top <= first && last <= bottom;
}
