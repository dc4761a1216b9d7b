/** The words with the shape that stands for them in the picture. */
export function withShape(reason: string): string {
  if (/\b(upper|above|up)\b/i.test(reason)) return `▲ ${reason}`;
  return /\b(lower|below|down)\b/i.test(reason) ? `▼ ${reason}` : reason;
}
