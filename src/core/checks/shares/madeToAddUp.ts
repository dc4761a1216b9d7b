import { shares } from "../../grants/shares";
import { attempt } from "../../series/attempt";
import { Fault } from "../../series/fault";
import type { HeldShare } from "./shareEvidence";

/** Decimals of a percentage that shares are worked out to at most. */
const mostPlaces = 6;

/**
 * Whether shares of some amounts were rounded so that they add up to exactly 100%: each is what the largest remainder
 * leaves it, and so up to a step from its own rounding.
 */
export function madeToAddUp(parts: readonly HeldShare[]): boolean {
  const step = parts.reduce((least, { figure }) => Math.min(least, figure.step), 1);
  const places = Math.round(-Math.log10(step)) - 2;
  const sum = parts.reduce((all, { figure }) => all + figure.shown, 0);
  if (places > mostPlaces || Math.abs(sum - 1) > step / 2) return false;
  const amounts = parts.map(({ amount }) => amount.shown);
  const made = attempt(() => shares({ amounts: amounts.map((amount) => [amount]), places }));
  if (made instanceof Fault) return false;
  const shown = inOrder(
    amounts,
    parts.map(({ figure }) => figure.shown),
  );
  const wanted = inOrder(
    amounts,
    made.map((share) => share ?? NaN),
  );
  return shown.every((share, at) => Math.abs(share - (wanted[at] ?? NaN)) < step / 2);
}

/** Shares by their amounts: which of equal amounts has the step more depends on the order they were listed in. */
function inOrder(amounts: readonly number[], of: readonly number[]): number[] {
  const pairs = amounts.map((amount, at) => ({ amount, share: of[at] ?? NaN }));
  return pairs.sort((a, b) => a.amount - b.amount || a.share - b.share).map(({ share }) => share);
}
