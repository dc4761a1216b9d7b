import { withResolution } from "./withResolution";

/** Of print: as many as a good printer shows. */
const dotsPerInch = 300;
/** A pixel of a page is a 96th of an inch. */
const scale = dotsPerInch / 96;

/** A drawing as a picture for print, as large on paper as it is on a page. */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    const drawing = canvas.getContext("2d");
    if (drawing === null) throw new Error("No canvas can be drawn on.");
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await blobOf(canvas);
    const png = withResolution(new Uint8Array(await drawn.arrayBuffer()), dotsPerInch);
    return new Blob([png.slice().buffer], { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The canvas gave no picture."));
      else resolve(blob);
    }, "image/png");
  });
}
