import { elements } from "./manifestDocument";

/** Which list of resources an element's resid points into. */
const lists: Record<string, string> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
};

/** Resource ids that point nowhere or into the wrong list, that nothing points to, or that stand twice. */
export function referenceFaults(manifest: Document): string[] {
  const uses = [...manifest.querySelectorAll("[resid]")].map((element) => ({
    list: lists[element.tagName] ?? `no list for ${element.tagName}`,
    id: element.getAttribute("resid") ?? "",
  }));
  const resources = [...new Set(Object.values(lists))].flatMap((list) =>
    elements(manifest, list).flatMap((found) =>
      [...found.children].map((child) => ({ list, id: child.getAttribute("id") ?? "" })),
    ),
  );
  const same = (a: { list: string; id: string }, b: { list: string; id: string }) =>
    a.list === b.list && a.id === b.id;
  const ids = [...manifest.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "");
  return [
    ...uses
      .filter((use) => !resources.some((it) => same(it, use)))
      .map((use) => `${use.id}: not in ${use.list}`),
    ...resources.filter((it) => !uses.some((use) => same(it, use))).map((it) => `${it.id}: nothing uses it`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: stands twice`),
  ];
}
