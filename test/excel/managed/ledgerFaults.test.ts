import { forget, listManaged } from "../../../src/excel";
import { names, stored } from "../../../src/workbench";
import { faultOf } from "../faultOf";
import { openedWorkbook } from "../openedWorkbook";
import { workbookSnapshot } from "../workbookSnapshot";
import { figuresSheet, insertScorecard, paperSheet } from "./monthlyFigures";

jest.setTimeout(60_000);

const sheets = [figuresSheet, paperSheet];
const onPaper = { kind: "cell", address: "Paper!A4" } as const;
const elsewhere = { kind: "cell", address: "Paper!H4" } as const;
const { host, reopen } = openedWorkbook(sheets);

beforeEach(async () => {
  await reopen();
  await insertScorecard(onPaper);
  await host.idle();
});

const xmlNow = () => stored(host).customXmlParts[0]?.xml ?? "";

/** What someone else's program does to the parts of our namespace. */
async function meddle(change: (part: Excel.CustomXmlPart, all: Excel.CustomXmlPartCollection) => void) {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.getByNamespace("https://boardsheet.example/managed/1").getOnlyItem();
    change(part, customXmlParts);
    await context.sync();
  });
}

describe.each([
  [
    "taken away",
    () =>
      meddle((part) => {
        part.delete();
      }),
    "LedgerMissing",
    /^The record of Boardsheet's tables is missing from this workbook, though it holds such tables\. They stay as they are\./,
  ],
  [
    "cut short",
    () =>
      meddle((part) => {
        part.setXml(xmlNow().replace(/"written".*\}/, ""));
      }),
    "LedgerDamaged",
    /^The record of Boardsheet's tables in this workbook is damaged\. The tables stay as they are\./,
  ],
  [
    "of a newer version",
    () =>
      meddle((part) => {
        part.setXml(xmlNow().replace('version="1"', 'version="12"'));
      }),
    "LedgerNewer",
    /^A newer Boardsheet has kept tables in this workbook\. Update Boardsheet/,
  ],
  [
    "there twice",
    () =>
      meddle((_, all) => {
        all.add(xmlNow());
      }),
    "LedgerDamaged",
    /^This workbook holds two records of Boardsheet's tables/,
  ],
])("a record that is %s", (_, change, code, words) => {
  test("is said in words at every use, and never overwritten", async () => {
    await change();
    await host.idle();
    const before = workbookSnapshot(host);
    for (const use of [listManaged(), insertScorecard(elsewhere), forget("whichever")]) {
      const fault = await faultOf(use);
      expect([fault.code, fault.words]).toEqual([code, expect.stringMatching(words)]);
    }
    expect(workbookSnapshot(host)).toEqual(before);
  });
});

test("a workbook without any table has none to list, and is not touched", async () => {
  await reopen();
  expect(await listManaged()).toEqual([]);
  expect([names(host), stored(host).customXmlParts]).toEqual([[], []]);
});

test("the record survives saving and opening again", async () => {
  const before = await listManaged();
  host.reopen();
  await host.idle();
  expect(before).toHaveLength(1);
  expect(await listManaged()).toEqual(before);
});
