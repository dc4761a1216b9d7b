/** What an XML document (XML 1.0, "Namespaces in XML") says of itself, as far as a custom XML part needs it. */
export interface XmlDocument {
  /** With line ends as every XML reader hands them on: `\n`. */
  readonly text: string;
  readonly namespaceUri: string;
}

type Scope = ReadonlyMap<string, string>;

interface Reading {
  readonly text: string;
  at: number;
  readonly open: { readonly name: string; readonly scope: Scope }[];
  rootNamespace: string | undefined;
}

const name = String.raw`[\p{L}_:][\p{L}\p{M}\p{N}_:.\-]*`;
const attribute = new RegExp(String.raw`\s+(${name})\s*=\s*("[^<"]*"|'[^<']*')`, "gu");
const openTag = new RegExp(String.raw`<(${name})((?:\s+${name}\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(/?)>`, "uy");
const closeTag = new RegExp(String.raw`</(${name})\s*>`, "uy");
// Everything but tab, line ends and what is not whole: XML can't carry the rest, not even as an entity.
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Between its marks, which may hold anything but the end mark. */
function skipSection(reading: Reading, start: string, end: string): string | undefined {
  if (!reading.text.startsWith(start, reading.at)) return undefined;
  const stop = reading.text.indexOf(end, reading.at + start.length);
  if (stop < 0) return undefined;
  const inner = reading.text.slice(reading.at + start.length, stop);
  reading.at = stop + end.length;
  return inner;
}

function scopeOf(attributes: string, outer: Scope): Scope | undefined {
  const scope = new Map(outer);
  const seen = new Set<string>();
  for (const [, key = "", quoted = ""] of attributes.matchAll(attribute)) {
    if (seen.has(key) || loneAmpersand.test(quoted)) return undefined;
    seen.add(key);
    if (key === "xmlns") scope.set("", quoted.slice(1, -1));
    if (key.startsWith("xmlns:")) scope.set(key.slice(6), quoted.slice(1, -1));
  }
  const prefixed = [...seen].filter((key) => key.includes(":") && !key.startsWith("xmlns:"));
  return prefixed.every((key) => scope.has(key.slice(0, key.indexOf(":")))) ? scope : undefined;
}

function readOpenTag(reading: Reading): boolean {
  openTag.lastIndex = reading.at;
  const [whole, element = "", attributes = "", closed] = openTag.exec(reading.text) ?? [];
  if (whole === undefined || (reading.open.length === 0 && reading.rootNamespace !== undefined)) return false;
  const scope = scopeOf(attributes, reading.open.at(-1)?.scope ?? new Map([["xml", "xml"]]));
  const prefix = element.includes(":") ? element.slice(0, element.indexOf(":")) : "";
  const namespaceUri = scope?.get(prefix) ?? (prefix === "" ? "" : undefined);
  if (!scope || namespaceUri === undefined) return false;
  reading.rootNamespace ??= namespaceUri;
  if (closed === "") reading.open.push({ name: element, scope });
  reading.at += whole.length;
  return true;
}

function readCloseTag(reading: Reading): boolean {
  closeTag.lastIndex = reading.at;
  const [whole, element] = closeTag.exec(reading.text) ?? [];
  if (whole === undefined || reading.open.pop()?.name !== element) return false;
  reading.at += whole.length;
  return true;
}

function readText(reading: Reading): boolean {
  const stop = reading.text.indexOf("<", reading.at);
  const text = reading.text.slice(reading.at, stop < 0 ? undefined : stop);
  reading.at += text.length;
  if (reading.open.length === 0) return text.trim() === "";
  return !text.includes("]]>") && !loneAmpersand.test(text);
}

function readNext(reading: Reading): boolean {
  if (reading.text[reading.at] !== "<") return readText(reading);
  const comment = skipSection(reading, "<!--", "-->");
  if (comment !== undefined) return !comment.includes("--");
  if (skipSection(reading, "<![CDATA[", "]]>") !== undefined) return reading.open.length > 0;
  const first = reading.at === 0;
  const instruction = skipSection(reading, "<?", "?>");
  if (instruction !== undefined) return first || !/^xml(?:\s|$)/i.test(instruction);
  // Office takes no document type definitions.
  return readOpenTag(reading) || readCloseTag(reading);
}

/** Undefined where the text is not one well-formed document. */
export function readXml(given: string): XmlDocument | undefined {
  const text = given.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (notXml.test(text)) return undefined;
  const reading: Reading = { text, at: 0, open: [], rootNamespace: undefined };
  while (reading.at < text.length) if (!readNext(reading)) return undefined;
  const { open, rootNamespace } = reading;
  return open.length > 0 || rootNamespace === undefined ? undefined : { text, namespaceUri: rootNamespace };
}
