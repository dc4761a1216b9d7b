import fs from "node:fs";
import path from "node:path";

/**
 * What other programs for control charts answer, made by running them: on series of our own making (fixtures, see the
 * README beside them), and on the data sets that ship with them, which are read from where they are kept.
 */
export const fixture = (peer: string): string => path.join(__dirname, `../../fixtures/oracle/${peer}.jsonl`);
export const kept = path.join(__dirname, "../../../../shared/oracle");

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
  /** The icon against a target, in the peer's words; null or "none" for none. */
  readonly assurance: string | null | undefined;
}

interface Line {
  id: string;
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
    assurance?: string | null;
  };
}

/** Every case of a peer; without the real ones, with a printed line, where their folder is missing. */
export function vectorsOf(peer: string): readonly Vector[] {
  const synthetic = read(peer, fixture(peer));
  if (fs.existsSync(kept)) return [...synthetic, ...read(peer, path.join(kept, `${peer}.real.jsonl`))];
  console.log(`${peer}: the cases of real data sets are skipped, as ${kept} is not there.`);
  return synthetic;
}

/** The cases of a file, a line each. */
export function read(peer: string, file: string): readonly Vector[] {
  const lines = fs.readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => vectorOf(peer, JSON.parse(line) as Line));
}

function vectorOf(peer: string, { id, options, input, output }: Line): Vector {
  const unpacked = (packed: Packed | undefined): Figures => unpack(packed ?? []);
  const answer = {
    error: output.error,
    average: unpacked(output.cl),
    lower: unpacked(output.lcl),
    upper: unpacked(output.ucl),
    starts: output.segment_starts ?? [1, ...(output.break_points ?? [])],
    rules: output.rules ?? {},
    kept: output.kept_indices,
    assurance: output.assurance,
  };
  return { id, peer, options, values: input.y, weights: input.n, answer };
}

function unpack(packed: Packed): Figures {
  if (!("rle" in packed)) return packed;
  return packed.rle.flatMap(([value, count]) => new Array<number | null>(count).fill(value));
}
