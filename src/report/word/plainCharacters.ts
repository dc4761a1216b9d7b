/** What no document may hold, such as NUL, and halves of a character: they show nothing anywhere. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const half = /[\uD800-\uDFFF]/gu;

/** The text without what no document may hold; half a character becomes the sign for one that is unknown. */
export function plainCharacters(text: string): string {
  return text.replace(unprintable, "").replace(half, "\uFFFD");
}
