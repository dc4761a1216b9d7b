/** A name without what two writers may write differently: case, marks, "and" or "&", a plural s. */
export function looseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[’']s\b/g, "s")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/([a-rt-z])s\b/g, "$1");
}

const leastDigits = 4;
const near = 0.1;

/** Amounts of four digits or more that a slip would explain: one digit another, or two neighbours exchanged. */
export function areAlike(pence: number, other: number): boolean {
  const a = String(Math.abs(pence));
  const b = String(Math.abs(other));
  if (a.length < leastDigits + 2) return false;
  if (Math.abs(pence - other) > Math.abs(pence) * near) return false;
  // Two of different lengths that are so near, such as 99,999 and 100,000, differ from their first digits on.
  const apart = Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
  if (apart.length === 1) return true;
  const [first = 0, second = 0] = apart;
  const exchanged = a[first] === b[second] && a[second] === b[first];
  return apart.length === 2 && second === first + 1 && exchanged;
}
