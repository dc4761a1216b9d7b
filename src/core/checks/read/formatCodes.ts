/** A number format without what is not of its codes: quoted words, single characters, colours and conditions. */
export function formatCodes(format: string): string {
  return format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, "");
}
