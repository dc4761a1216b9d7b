/** Saves a picture as the browser saves files, under the first words of what it is called. */
export function savePicture(address: string, title: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(title);
  link.click();
}

const longest = 80;

/** A name that every system allows. */
export function fileName(title: string): string {
  const words = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, longest)
    .trim();
  return `${words === "" ? "Chart" : words}.png`;
}
