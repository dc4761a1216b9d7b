const change =
  /\bchanges?\b|\bchg\b|\bdiff(?:erence)?\b|\bvar(?:iance)?\b|\+\s?\/\s?-|\b(?:de|in)creases?\b|\breductions?\b|\bgrowth\b|\bmovement\b|\bswing\b|\bfewer\b|\brise\b|\bfall\b|[Δ±]/i;
const falling = /\breductions?\b|\bdecreases?\b|\bfall\b|\bfewer\b|\bsavings?\b/i;
const share = /\bshares?\b|\bproportion\b|% of\b|\bpercent(?:age)? of\b|\bper cent of\b/i;
const percent = /%|\bper ?cent(?:age)?\b/i;
const elsewhere =
  /\bprev(?:ious)?\.?\b|\bprior\b|\btargets?\b|\bwanted\b|\bplan(?:ned)?\b|\bexpected\b|\bforecast\b/i;
const trend = /\btrend\b|\bdirection\b|\bmovement\b|\bchange\b|\bdot\b|\btravel\b/i;
/** Figures of which a sum says nothing. */
const level =
  /\brates?\b|\bper (?:1,?000|10,?000|100,?000|head|day|officer|capita)\b|\baverage\b|\bavg\b|\bmean\b|\bmedian\b|\bscores?\b|\bindex\b|\branks?\b|\bratio\b|\bage\b|\bprice\b|\bunit cost\b|\blimit\b|\bposition\b|\bprobability\b|\bsatisf|\bconfiden/i;
const code = /^(?:reference|id|code|phone|tel|postcode)\b|\b(?:ref|id|code)\.?$/i;
const scales: readonly (readonly [RegExp, number])[] = [
  [/£\s?m\b|£\s?millions?\b|\(millions?\)|£\s?mn\b/i, 1e6],
  [/£\s?[‘’']?000s?\b|£\s?k\b|\([‘’']?000s?\)|\b(?:in )?thousands\b/i, 1000],
];

/** What the words above a column, or beside a row, say of its figures. */
export const heading = {
  saysChange: (text: string) => change.test(text),
  /** A reduction is written without a minus. */
  saysFall: (text: string) => falling.test(text),
  saysShare: (text: string) => share.test(text),
  saysPercent: (text: string) => percent.test(text),
  /** Of another time, or of what is meant to be: not worked out from the figures beside it. */
  saysElsewhere: (text: string) => elsewhere.test(text),
  saysTrend: (text: string) => trend.test(text),
  saysLevel: (text: string) => level.test(text),
  saysCode: (text: string) => code.test(text.trim()),
  /** What one of the numbers counts for: 1,000 under £000. */
  scale: (text: string) => scales.find(([words]) => words.test(text))?.[1] ?? 1,
} as const;
