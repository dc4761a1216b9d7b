import { elements, valueOf } from "./manifestDocument";

/** Every address the manifest names. */
export function addresses(manifest: Document): string[] {
  const listed = ["bt:Images", "bt:Urls"].flatMap((list) =>
    elements(manifest, list).flatMap((found) => [...found.children]),
  );
  const own = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
    elements(manifest, name).filter((element) => !element.hasAttribute("resid")),
  );
  return [...own, ...listed].map(valueOf);
}

/** The file an address is served from, within dist. */
export function fileOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(1));
}

/** Addresses that are not https on the one origin. */
export function addressFaults(manifest: Document, origin: string): string[] {
  return addresses(manifest)
    .filter((address) => !address.startsWith(`${origin}/`) || !address.startsWith("https://"))
    .map((address) => `${address}: not on ${origin}`);
}
