import { WorkbookFault } from "../workbookFault";
import { managedFaultWords } from "../../words";
import { packed, unpacked } from "./packedWritten";
import { isRecords, type Records } from "./records";

export const ledgerNamespace = "https://boardsheet.example/managed/1";
const version = 1;

/**
 * What XML can't carry or would read as mark-up. In JSON all of it can stand as \u0000, inside strings, which is
 * the only place where it occurs.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const unsafe = /[\u0000-\u001f<>&\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g;

/** The records as the workbook keeps them. */
export function ledgerXml(records: Records): string {
  const managed = records.managed.map((record) => ({
    ...record,
    written: packed(record.written) ?? record.written,
  }));
  const json = JSON.stringify({ ...records, managed }).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<boardsheet xmlns="${ledgerNamespace}" version="${version}">${json}</boardsheet>`;
}

const damaged = (cause?: unknown) =>
  new WorkbookFault("LedgerDamaged", managedFaultWords.recordDamaged, cause);

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Who saves the workbook may write the same text with entities. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, code?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return entities[name ?? ""] ?? whole;
    },
  );
}

/** Reads what the workbook keeps; what can't be read is told, never taken for nothing. */
export function readLedgerXml(xml: string): Records {
  const parts = /<boardsheet\b([^>]*)>([^]*)<\/boardsheet>\s*$/.exec(xml);
  const written = Number(/\bversion=["'](\d+)["']/.exec(parts?.[1] ?? "")?.[1] ?? "0");
  if (written > version) {
    throw new WorkbookFault("LedgerNewer", managedFaultWords.recordNewer);
  }
  if (!parts || written !== version) throw damaged();
  const records = withRows(parsed(parts[2] ?? ""));
  if (!isRecords(records)) throw damaged();
  return records;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(unescaped(text));
  } catch (error) {
    throw damaged(error);
  }
}

/** What each table's record keeps of its rows, as rows again. */
function withRows(records: unknown): unknown {
  if (typeof records !== "object" || records === null || !("managed" in records)) return records;
  const { managed } = records;
  if (!Array.isArray(managed)) return records;
  const whole = (record: unknown): unknown =>
    typeof record === "object" && record !== null && "written" in record
      ? { ...record, written: unpacked(record.written) }
      : record;
  return { ...records, managed: managed.map(whole) };
}
