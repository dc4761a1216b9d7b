import { fileOf } from "./addressFaults";
import { elements, setting } from "./manifestDocument";

/** Learn, "Image element": these three are mandatory for each ribbon icon. */
const ribbonSizes = ["16", "32", "80"];

/** Icons that are missing a mandatory size, or whose picture is not as large as the manifest says. */
export function iconFaults(manifest: Document, read: (file: string) => Buffer): string[] {
  const pictures = new Map(
    elements(manifest, "bt:Images").flatMap((list) =>
      [...list.children].map((child) => [child.getAttribute("id"), child.getAttribute("DefaultValue") ?? ""]),
    ),
  );
  const icons = elements(manifest, "Icon").map((icon) =>
    [...icon.children].map((image) => ({
      size: image.getAttribute("size") ?? "",
      address: pictures.get(image.getAttribute("resid")) ?? "",
    })),
  );
  // Learn, "IconUrl" and "HighResolutionIconUrl": 32 and 64 pixels for a task pane add-in.
  const own = [
    { size: "32", address: setting(manifest, "IconUrl") ?? "" },
    { size: "64", address: setting(manifest, "HighResolutionIconUrl") ?? "" },
  ];
  return [
    ...icons.flatMap((icon) =>
      ribbonSizes
        .filter((size) => !icon.some((it) => it.size === size))
        .map((size) => `No icon of ${size} px`),
    ),
    ...[...icons.flat(), ...own].flatMap(({ size, address }) => {
      const drawn = pixels(read(fileOf(address)));
      return drawn === `${size} x ${size}` ? [] : [`${address} is ${drawn}, not ${size} x ${size}`];
    }),
  ];
}

/** Width and height from a PNG's header: the IHDR chunk comes first (PNG specification, 11.2.1). */
function pixels(png: Buffer): string {
  if (png.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return "no PNG";
  return `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`;
}
