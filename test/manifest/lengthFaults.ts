import { elements, valueOf } from "./manifestDocument";

/** ShortString, LongString, URL and ReferenceId of the schema. */
const limits = { short: 125, long: 250, url: 2048, reference: 32 };

/** Texts that are empty or longer than the schema lets them be. */
export function lengthFaults(manifest: Document): string[] {
  const children = (list: string) => elements(manifest, list).flatMap((found) => [...found.children]);
  const root = [...manifest.documentElement.children];
  const own = (...names: string[]) => root.filter((child) => names.includes(child.tagName));
  const attributes = (name: string) =>
    [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
  const texts = (found: Element[]) => found.map(valueOf);
  return [
    ...outside(limits.short, texts(own("DisplayName", "ProviderName"))),
    ...outside(limits.long, texts(own("Description"))),
    ...outside(limits.url, texts(own("IconUrl", "HighResolutionIconUrl", "SupportUrl"))),
    ...outside(limits.url, texts([...children("bt:Images"), ...children("bt:Urls")])),
    ...outside(limits.short, texts(children("bt:ShortStrings"))),
    ...outside(limits.long, texts(children("bt:LongStrings"))),
    ...outside(limits.reference, attributes("resid")),
    ...outside(limits.short, attributes("id")),
  ];
}

function outside(limit: number, texts: string[]): string[] {
  return texts
    .filter((text) => text === "" || text.length > limit)
    .map((text) => `${text.length} characters, 1 to ${limit} allowed: "${text}"`);
}
