import { HostError } from "../protocol/error";
import { action, WireObject } from "../protocol/object";
import { asText } from "./arguments";
import type { Spreadsheet } from "./spreadsheet";
import { readXml, type XmlDocument } from "./xml";

/** The document of this text, or Excel's refusal. */
export function xmlDocument(given: unknown, location: string): XmlDocument {
  const document = readXml(asText(given, location));
  if (!document) throw new HostError("InvalidArgument", "The text is not well-formed XML.", location);
  return document;
}

/** Excel's `CustomXmlPart`. */
export function customXmlPart({ state }: Spreadsheet, id: string): WireObject {
  const { customXmlParts } = state;
  const held = (): XmlDocument => {
    const document = customXmlParts.get(id);
    if (!document) throw new HostError("ItemNotFound", `There is no XML part ${id}.`, "CustomXmlPart");
    return document;
  };
  return new WireObject("CustomXmlPart", {
    id: () => id,
    properties: {
      Id: { get: () => id },
      NamespaceUri: { get: () => held().namespaceUri },
    },
    methods: {
      GetXml: () => held().text,
      SetXml: action((xml) => {
        held();
        customXmlParts.set(id, xmlDocument(xml, "CustomXmlPart.setXml"));
      }),
      Delete: action(() => {
        held();
        customXmlParts.delete(id);
      }),
    },
  });
}
