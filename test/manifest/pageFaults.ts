import { JSDOM } from "jsdom";

const microsoft = "https://appsforoffice.microsoft.com";

/** What each directive may name at most. A page may allow itself less, and nothing that is not here. */
const most: Record<string, string[]> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", microsoft],
  "connect-src": ["'self'", microsoft],
  // Word previews and Fluent's styles are inline; a style can't run a script.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};
const always = ["default-src", "base-uri", "form-action"];

/** What a shipped page lets in that it should not: a wider policy than ours, scripts inline or from elsewhere. */
export function pageFaults(html: string): string[] {
  const page = new JSDOM(html).window.document;
  const metas = [...page.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')];
  const [meta] = metas;
  if (!meta || metas.length > 1) return [`${metas.length} policies, one needed`];
  const loads = [...page.querySelectorAll("script, link, style, img, iframe")];
  // A policy in the page rules only what comes after it.
  const early = loads.filter((it) => it.compareDocumentPosition(meta) & it.DOCUMENT_POSITION_FOLLOWING);
  return [
    ...policyFaults(meta.getAttribute("content") ?? ""),
    ...early.map((it) => `${it.outerHTML}: before the policy`),
    ...scriptFaults(page),
  ];
}

function policyFaults(policy: string): string[] {
  const directives = policy.split(";").map((text) => text.trim().split(/\s+/));
  const names = directives.map(([name]) => name);
  return [
    ...always.filter((name) => !names.includes(name)).map((name) => `${name}: missing`),
    ...directives.flatMap(([name = "", ...sources]) =>
      sources.filter((it) => !(most[name] ?? []).includes(it)).map((it) => `${name}: ${it} is not allowed`),
    ),
  ];
}

function scriptFaults(page: Document): string[] {
  const handlers = [...page.querySelectorAll("*")].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name.startsWith("on") || /^\s*javascript:/i.test(element.getAttribute(name) ?? "")),
  );
  const scripts = [...page.querySelectorAll("script")].map(
    (script) => script.getAttribute("src") ?? "inline",
  );
  const foreign = scripts.filter(
    (src) => src === "inline" || (/^(\w+:|\/\/)/.test(src) && !src.startsWith(`${microsoft}/`)),
  );
  return [...handlers.map((name) => `${name}: inline script`), ...foreign.map((src) => `script: ${src}`)];
}
