import { JSDOM } from "jsdom";

/** The manifest as a tree. Throws on XML that is not well formed. */
export function manifestDocument(xml: string): Document {
  return new JSDOM(xml, { contentType: "application/xml" }).window.document;
}

/** What a manifest's element says: its DefaultValue, or its text. */
export function valueOf(element: Element): string {
  return element.getAttribute("DefaultValue") ?? element.textContent.trim();
}

/** Every element of that name, prefix included, in the order of the document. */
export function elements(manifest: Document, name: string): Element[] {
  return [...manifest.getElementsByTagName(name)];
}

/** The add-in's own setting of that name: a child of the root, not of the version overrides. */
export function setting(manifest: Document, name: string): string | undefined {
  const found = [...manifest.documentElement.children].find((child) => child.tagName === name);
  return found && valueOf(found);
}
