import { HostError } from "../protocol/error";
import { WireObject, type WireMembers } from "../protocol/object";
import { asText } from "./arguments";
import { customXmlPart, xmlDocument } from "./customXmlPart";
import type { Spreadsheet } from "./spreadsheet";

/** Braces and capitals, as Excel writes the ids of its parts. */
function freeId(taken: ReadonlyMap<string, unknown>): string {
  for (let n = taken.size + 1; ; n++) {
    const id = `{00000000-0000-4000-8000-${n.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

function collection(spreadsheet: Spreadsheet, type: string, ids: () => string[]): WireMembers {
  return {
    items: () => ids().map((id) => customXmlPart(spreadsheet, id)),
    methods: {
      GetCount: () => ids().length,
      GetItem: (key) => {
        const id = asText(key, `${type}.getItem`);
        if (ids().includes(id)) return customXmlPart(spreadsheet, id);
        throw new HostError("ItemNotFound", `There is no XML part ${id}.`, `${type}.getItem`);
      },
    },
  };
}

/** Excel's `CustomXmlPartScopedCollection`: the parts of one namespace. */
function scoped(spreadsheet: Spreadsheet, namespaceUri: string): WireObject {
  const type = "CustomXmlPartScopedCollection";
  const { customXmlParts } = spreadsheet.state;
  const ids = () =>
    [...customXmlParts].filter(([, part]) => part.namespaceUri === namespaceUri).map(([id]) => id);
  const only = () => {
    const [id, ...others] = ids();
    return id === undefined || others.length > 0 ? null : customXmlPart(spreadsheet, id);
  };
  const members = collection(spreadsheet, type, ids);
  return new WireObject(type, {
    ...members,
    methods: {
      ...members.methods,
      GetOnlyItem: () => {
        const part = only();
        if (part) return part;
        const words = `The namespace has ${ids().length} parts, not one.`;
        throw new HostError(ids().length === 0 ? "ItemNotFound" : "GeneralException", words, type);
      },
      GetOnlyItemOrNullObject: only,
    },
  });
}

/** Excel's `CustomXmlPartCollection`. */
export function customXmlParts(spreadsheet: Spreadsheet): WireObject {
  const type = "CustomXmlPartCollection";
  const parts = spreadsheet.state.customXmlParts;
  const members = collection(spreadsheet, type, () => [...parts.keys()]);
  return new WireObject(type, {
    ...members,
    methods: {
      ...members.methods,
      Add: (xml) => {
        const document = xmlDocument(xml, `${type}.add`);
        const id = freeId(parts);
        parts.set(id, document);
        return customXmlPart(spreadsheet, id);
      },
      GetByNamespace: (uri) => scoped(spreadsheet, asText(uri, `${type}.getByNamespace`)),
    },
  });
}
