import fs from "node:fs";
import path from "node:path";

/** What other programs for control charts answer, made by running them: see the README beside the files. */
const folder = path.join(__dirname, "../../../../shared/oracle");

type Figures = readonly (number | null)[];
type Packed = Figures | { rle: [number | null, number][] };

/** One case: what was asked of a peer, and what it answered. Its indices count from 1. */
export interface Vector {
  readonly id: string;
  readonly peer: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly values: Figures;
  /** Cases or exposure; undefined where the chart needs none. */
  readonly weights: Figures | undefined;
  readonly answer: Answer;
}

export interface Answer {
  readonly error: string | undefined;
  readonly average: Figures;
  readonly lower: Figures;
  readonly upper: Figures;
  readonly starts: readonly number[];
  readonly rules: Readonly<Record<string, readonly number[] | undefined>>;
  /** Rows that PowerBI-SPC kept; it drops rows without a value first. */
  readonly kept: readonly number[] | undefined;
}

interface Line {
  id: string;
  peer: string;
  options: Record<string, unknown>;
  input: { y: Figures; n?: Figures };
  output: {
    error?: string;
    cl?: Packed;
    lcl?: Packed;
    ucl?: Packed;
    segment_starts?: number[];
    break_points?: number[];
    rules?: Record<string, number[]>;
    kept_indices?: number[];
  };
}

/** Every case of a peer; none, with a printed line, where the folder is missing. */
export function vectorsOf(peer: string): readonly Vector[] {
  if (!fs.existsSync(folder)) {
    console.log(`Skipped: the vectors of ${peer} are read from ${folder}, which is not there.`);
    return [];
  }
  return ["synthetic", "real"].flatMap((kind) => {
    const text = fs.readFileSync(path.join(folder, `${peer}.${kind}.jsonl`), "utf8");
    return text
      .trim()
      .split("\n")
      .map((line) => vectorOf(JSON.parse(line) as Line));
  });
}

function vectorOf({ id, peer, options, input, output }: Line): Vector {
  const unpacked = (packed: Packed | undefined): Figures => unpack(packed ?? []);
  const answer = {
    error: output.error,
    average: unpacked(output.cl),
    lower: unpacked(output.lcl),
    upper: unpacked(output.ucl),
    starts: output.segment_starts ?? [1, ...(output.break_points ?? [])],
    rules: output.rules ?? {},
    kept: output.kept_indices,
  };
  return { id, peer, options, values: input.y, weights: input.n, answer };
}

function unpack(packed: Packed): Figures {
  if (!("rle" in packed)) return packed;
  return packed.rle.flatMap(([value, count]) => new Array<number | null>(count).fill(value));
}
