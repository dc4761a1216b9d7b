import { fileName } from "../../../src/taskpane/copying/savePicture";
import { withResolution } from "../../../src/taskpane/copying/withResolution";

/** One red pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
  "base64",
);

interface PngPart {
  readonly name: string;
  readonly data: Buffer;
  readonly check: number;
}

/** The parts of a PNG, by its specification: length, name, data and check of each. */
function partsOf(png: Buffer): PngPart[] {
  const parts: PngPart[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    parts.push({
      name: png.toString("latin1", at + 4, at + 8),
      data,
      check: png.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }
  return parts;
}

test("a picture says that it has 300 dots to the inch, which are 11,811 to the metre, and is otherwise the same", () => {
  const parts = partsOf(Buffer.from(withResolution(pixel, 300)));
  expect(parts.map(({ name }) => name)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  const [, resolution] = parts;
  expect(resolution?.data).toEqual(Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]));
  // Of the part's name and data, by Python's zlib.
  expect(resolution?.check).toBe(0x78a53f76);
  expect(parts.filter(({ name }) => name !== "pHYs")).toEqual(partsOf(pixel));
});

test.each([
  ["Robbery: step change down from October 2014", "Robbery step change down from October 2014.png"],
  ["../../etc/passwd", "etc passwd.png"],
  ['<CON>|"?*', "CON.png"],
  ["£%", "Chart.png"],
  ["Heddlu Gogledd Cymru – troseddau", "Heddlu Gogledd Cymru troseddau.png"],
  ["long ".repeat(40), `${"long ".repeat(16).trim()}.png`],
])("a picture of %j is saved as %s", (title, name) => {
  expect(fileName(title)).toBe(name);
});
