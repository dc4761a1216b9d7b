import { assurance } from "../../../src/core/spc/assurance";
import type { Process } from "../../../src/core/spc/processes";
import type { PointLimits } from "../../../src/core/spc/limits/processLimits";
import type { Vector } from "./vectors";

/** Relative to the size of the figures and the width of the limits. */
const closeEnough = 1e-9;

/** Our limits with sigma stretched to the peer's constant, clipped as the peer clips them. */
export interface PeerLimits {
  readonly stretch: number;
  readonly clipped: boolean;
}

/** What differs between our limits and the peer's where there is a value: "" for nothing, or the first difference. */
export function limitDifference(
  ours: readonly (PointLimits | undefined)[],
  { answer, values, weights }: Vector,
  { stretch, clipped }: PeerLimits,
): string {
  for (let point = 0; point < ours.length; point += 1) {
    if (values[point] === null || weights?.[point] === null || weights?.[point] === 0) continue;
    const theirs = [answer.lower[point], answer.average[point], answer.upper[point]];
    const lines = linesOf(ours[point], stretch, clipped);
    const scale = Math.max(...[...lines, ...theirs].map((line) => Math.abs(line ?? 0)));
    const differs = lines.some((line, at) => !isClose(line, theirs[at] ?? undefined, scale));
    if (differs) return `at ${point + 1}: ours ${lines.join(", ")}, theirs ${theirs.join(", ")}`;
  }
  return "";
}

function linesOf(
  limits: PointLimits | undefined,
  stretch: number,
  clipped: boolean,
): readonly (number | undefined)[] {
  if (!limits) return [undefined, undefined, undefined];
  const { average, sigma, lower, upper } = limits;
  if (clipped) return [lower, average, upper];
  return [average - 3 * sigma * stretch, average, average + 3 * sigma * stretch];
}

function isClose(ours: number | undefined, theirs: number | undefined, scale: number): boolean {
  if (ours === undefined || theirs === undefined) return ours === theirs;
  return Math.abs(ours - theirs) <= closeEnough * scale;
}

export function startDifference(processes: readonly Process[], { answer }: Vector): string {
  return listDifference(
    processes.map(({ start }) => start + 1),
    answer.starts,
  );
}

export function listDifference<Each>(ours: readonly Each[], theirs: readonly Each[] | undefined): string {
  if (!theirs || ours.join() === theirs.join()) return "";
  return `ours ${ours.join()}; theirs ${theirs.join()}`;
}

/** The words of both peers that have an icon against a target, for ours. */
const theirWords: Readonly<Record<string, string>> = {
  consistent_pass: "passes",
  consistentPass: "passes",
  consistent_fail: "fails",
  consistentFail: "fails",
};

export function assuranceDifference(
  ours: readonly (PointLimits | undefined)[],
  { answer, options }: Vector,
  { stretch, clipped }: PeerLimits,
): string {
  const [lower, , upper] = linesOf(ours[ours.length - 1], stretch, clipped);
  const target = options.target ?? options.alt_target;
  const wanted = ({ increase: "up", decrease: "down" } as const)[String(options.improvement_direction)];
  const icon =
    lower === undefined || upper === undefined || typeof target !== "number"
      ? undefined
      : assurance({ lower, upper }, target, wanted ?? "neither");
  const theirs = answer.assurance ?? "none";
  return listDifference([icon ?? "none"], [theirWords[theirs] ?? theirs]);
}
