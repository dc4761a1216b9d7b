import { stored } from "../../../src/workbench";
import { codeOf } from "../codeOf";
import { hostWith, inWorkbook, openAnew } from "./hostWith";

const given = [{ name: "Sheet1", rows: [] }];
const ours = "https://boardsheet.example/managed/1";
const host = hostWith(given);

const refusal = (work: (workbook: Excel.Workbook) => unknown) => codeOf(inWorkbook(work));
const part = (text: string, uri = ours) => `<record xmlns="${uri}"><![CDATA[${text}]]></record>`;

describe("custom XML parts", () => {
  test("a part that is added is found by its id, in its namespace and among all, and gives its text back", async () => {
    const [xml, byId, all, count] = await inWorkbook(async ({ customXmlParts }, context) => {
      const added = customXmlParts.add(part("one <figure> & more")).load("id,namespaceUri");
      customXmlParts.add("<other/>");
      await context.sync();
      return [
        customXmlParts.getByNamespace(ours).getOnlyItem().getXml(),
        customXmlParts.getItem(added.id).load("namespaceUri"),
        customXmlParts.load("items/id,items/namespaceUri"),
        customXmlParts.getCount(),
      ];
    });
    expect(xml.value).toBe(part("one <figure> & more"));
    expect(byId.namespaceUri).toBe(ours);
    expect(all.items.map(({ namespaceUri }) => namespaceUri)).toEqual([ours, ""]);
    expect(new Set(all.items.map(({ id }) => id)).size).toBe(2);
    expect(count.value).toBe(2);
  });

  test("a part is rewritten and deleted, reached through any collection that names it", async () => {
    await inWorkbook(async ({ customXmlParts }, context) => {
      customXmlParts.add(part("one"));
      customXmlParts.add(part("two"));
      const both = customXmlParts.getByNamespace(ours).load("items");
      await context.sync();
      both.items[0]?.setXml(part("first"));
      both.items[1]?.delete();
    });
    expect(stored(host).customXmlParts).toMatchObject([{ namespaceUri: ours, xml: part("first") }]);
  });

  test("the only part of a namespace is the null object where there is none or more than one", async () => {
    const only = () =>
      inWorkbook(({ customXmlParts }) =>
        customXmlParts.getByNamespace(ours).getOnlyItemOrNullObject().load("id"),
      );
    expect((await only()).isNullObject).toBe(true);
    expect(await refusal(({ customXmlParts }) => customXmlParts.getByNamespace(ours).getOnlyItem().load("id"))).toBe("ItemNotFound"); // prettier-ignore
    await inWorkbook(({ customXmlParts }) => customXmlParts.add(part("one")));
    expect((await only()).isNullObject).toBe(false);
    await inWorkbook(({ customXmlParts }) => customXmlParts.add(part("two")));
    expect((await only()).isNullObject).toBe(true);
  });

  test("a part that is gone is the null object, and ItemNotFound where it is asked for by name", async () => {
    const absent = await inWorkbook(({ customXmlParts }) =>
      customXmlParts.getItemOrNullObject("{gone}").load("id"),
    );
    expect(absent.isNullObject).toBe(true);
    expect(await refusal(({ customXmlParts }) => customXmlParts.getItem("{gone}").load("id"))).toBe(
      "ItemNotFound",
    );
  });

  test.each([
    ["no element", "just words"],
    ["nothing", ""],
    ["an element left open", "<a><b></a>"],
    ["two roots", "<a/><b/>"],
    ["a bare ampersand", "<a>Robbery & theft</a>"],
    ["a bare less-than sign", "<a>1 < 2</a>"],
    ["an attribute twice", '<a x="1" x="2"/>'],
    ["an attribute without quotes", "<a x=1/>"],
    ["a prefix that stands for nothing", "<p:a/>"],
    ["a CDATA section that ends early", "<a><![CDATA[x]]>y]]></a>"],
    ["a control character", "<a>\u0001</a>"],
    ["half a surrogate pair", "<a>\ud800</a>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["a late declaration", '<a/><?xml version="1.0"?>'],
  ])("text with %s is no XML: InvalidArgument, and nothing is stored", async (_, xml) => {
    expect(await refusal(({ customXmlParts }) => customXmlParts.add(xml))).toBe("InvalidArgument");
    expect(stored(host).customXmlParts).toEqual([]);
  });

  test.each([
    ["a declaration and comments", '<?xml version="1.0" encoding="UTF-8"?><!-- x --><a/><!-- y -->', ""],
    ["a prefixed root", '<b:a xmlns:b="urn:b" b:c="1"><b:d/></b:a>', "urn:b"],
    ["entities and any letters", "<a t='&quot;'>&amp;&#233;&#xE9; é 😀</a>", ""],
    ["an outer namespace kept from within", '<a xmlns="urn:a"><b xmlns="urn:b"/></a>', "urn:a"],
  ])("text with %s is XML", async (_, xml, namespaceUri) => {
    await inWorkbook(({ customXmlParts }) => customXmlParts.add(xml));
    expect(stored(host).customXmlParts).toMatchObject([{ xml, namespaceUri }]);
  });

  test("line ends come back as every XML reader gives them", async () => {
    await inWorkbook(({ customXmlParts }) => customXmlParts.add("<a>1\r\n2\r3\n4</a>"));
    expect(stored(host).customXmlParts[0]?.xml).toBe("<a>1\n2\n3\n4</a>");
  });

  test("text that is no XML leaves a part as it was", async () => {
    await inWorkbook(({ customXmlParts }) => customXmlParts.add(part("one")));
    expect(
      await refusal(({ customXmlParts }) => { customXmlParts.getByNamespace(ours).getOnlyItem().setXml("<a>"); }), // prettier-ignore
    ).toBe("InvalidArgument");
    expect(stored(host).customXmlParts[0]?.xml).toBe(part("one"));
  });
});

describe("settings", () => {
  test("whatever JSON holds is kept under its key, replaced, and listed", async () => {
    await inWorkbook(({ settings }) => {
      settings.add("order", [1, "two", { three: null }]);
      settings.add("on", false);
      settings.add("on", true);
    });
    const [all, count] = await inWorkbook(({ settings }) => [settings.load("items"), settings.getCount()]);
    expect(all.items.map((item): unknown[] => [item.key, item.value])).toEqual([
      ["order", [1, "two", { three: null }]],
      ["on", true],
    ]);
    expect(count.value).toBe(2);
    expect(stored(host).settings).toEqual({ order: [1, "two", { three: null }], on: true });
  });

  test("a value is changed in its place, and a setting deleted is gone", async () => {
    await inWorkbook(({ settings }) => {
      settings.add("a", 1);
      settings.add("b", 2);
    });
    await inWorkbook(({ settings }) => {
      settings.getItem("a").value = { n: 3 };
      settings.getItem("b").delete();
    });
    expect(stored(host).settings).toEqual({ a: { n: 3 } });
    const absent = await inWorkbook(({ settings }) => settings.getItemOrNullObject("b").load("value"));
    expect(absent.isNullObject).toBe(true);
    expect(await refusal(({ settings }) => settings.getItem("b").load("value"))).toBe("ItemNotFound");
  });
});

test("parts and settings are saved with the workbook, and another workbook has its own", async () => {
  await inWorkbook(({ customXmlParts, settings }) => {
    customXmlParts.add(part("one"));
    settings.add("a", 1);
  });
  const before = stored(host);
  host.reopen();
  expect(stored(host)).toEqual(before);
  await openAnew(host, given);
  expect(stored(host)).toEqual({ customXmlParts: [], settings: {} });
});
