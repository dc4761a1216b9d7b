import { editZip, unzip } from "@cj-tech-master/excelts/archive";

/** A filter of which every column hides its button, as tables without buttons are written. */
const hiddenFilter = /<autoFilter\b[^>]*>(?:<filterColumn\b[^>]*\bhiddenButton="1"[^>]*\/>)+<\/autoFilter>/;

/** Excel writes no filter for a table without buttons, and drops a table whose filter hides all of them. */
export async function withoutFilterButtons(file: Uint8Array): Promise<Uint8Array> {
  const editor = await editZip(file);
  const parts = unzip(file);
  for (const path of editor.getEntries().map((entry) => entry.path)) {
    if (!/^xl\/tables\/table\d+\.xml$/.test(path)) continue;
    const xml = new TextDecoder().decode((await parts.bytes(path)) ?? new Uint8Array());
    if (hiddenFilter.test(xml)) editor.set(path, new TextEncoder().encode(xml.replace(hiddenFilter, "")));
  }
  return editor.bytes();
}
