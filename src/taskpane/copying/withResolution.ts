/** Where the first part of a PNG after its signature and its header stands. */
const afterHeader = 33;
const millimetresPerInch = 25.4;

/**
 * A PNG that says how many dots it has to the inch, so that it is pasted and inserted as large as it was drawn for:
 * a browser leaves that out, and the picture would be three times as large.
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const dotsPerMetre = Math.round((dotsPerInch / millimetresPerInch) * 1000);
  const part = new Uint8Array(21);
  const view = new DataView(part.buffer);
  view.setUint32(0, 9);
  part.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  part[16] = 1; // to the metre
  view.setUint32(17, checkOf(part.subarray(4, 17)));
  const whole = new Uint8Array(png.length + part.length);
  whole.set(png.subarray(0, afterHeader));
  whole.set(part, afterHeader);
  whole.set(png.subarray(afterHeader), afterHeader + part.length);
  return whole;
}

/** The CRC-32 of a part's name and data (PNG specification, annex D). */
function checkOf(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = check & 1 ? (check >>> 1) ^ 0xedb88320 : check >>> 1;
  }
  return (check ^ 0xffffffff) >>> 0;
}
