import type { Remade, SourceRange } from "../../excel";
import { layOut } from "../../report";
import { keptWords } from "../../words";
import { type KeptList } from "./keptList";
import { makeList } from "./makeList";
import { noFigures } from "./noFigures";

/** Makes a table again from what its list holds now. */
export function remakeList(source: SourceRange, kept: KeptList, title: string): Remade {
  const made = makeList(layOut(source.values, kept.hasHeadings), kept, title);
  if (made.kind === "none") throw noFigures(source, made.words);
  if (made.spec.rows.length === 0) throw noFigures(source, keptWords.noRows);
  return { spec: made.spec, definition: kept, figures: null };
}
