import { plainCharacters } from "./plainCharacters";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML that says the same: none of it is ever read as a tag. Lines stay lines. */
export function escaped(text: string): string {
  return plainCharacters(text)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/\r\n?|\n/g, "<br>");
}

/** The first letter that has a direction runs from right to left, as in Arabic and Hebrew. */
const rightToLeft = /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** The attribute that sets such a text from the right; "" for others. */
export function direction(text: string): string {
  return rightToLeft.test(text) ? ' dir="rtl"' : "";
}
