import { filledOf, isWords, type Cell } from "../read/cell";
import { isYear } from "./headingRows";

type RowAt = (at: number) => readonly Cell[];

const month =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/**
 * The rows of a name alone, which head those below. June alone between May and July is no head but a month without
 * figures, as is any name that differs from another row's in its month or number only.
 */
export function sectionsOf(body: readonly number[], row: RowAt): ReadonlySet<number> {
  const alone = new Set(body.filter((at) => isAlone(row(at))));
  if (alone.size === 0) return alone;
  const others = new Set(body.filter((at) => !alone.has(at)).map((at) => shapeOf(row(at))));
  return new Set([...alone].filter((at) => shapeOf(row(at)) === "" || !others.has(shapeOf(row(at)))));
}

function isAlone(cells: readonly Cell[]): boolean {
  const [name, ...others] = filledOf(cells);
  if (name === undefined || others.length > 0) return false;
  return isWords(name) || (name === cells[0] && isYear(name));
}

/** "@ #" of "June 2015" and "Ward #" of "Ward 12"; "" of a name without month and number. */
function shapeOf([name]: readonly Cell[]): string {
  const text = name?.text ?? "";
  const shape = text.replace(month, "@").replace(/\d+/g, "#");
  return shape === text ? "" : shape;
}
