/**
 * Waits that are there for a person who types, or for many cells of Excel, and only cost time in a test: they end in a
 * twentieth of their time, in their order.
 */
const times = 20;

type SetTimeout = (work: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => unknown;

/** Hurries a window's or the test's own timers of these lengths, in milliseconds. */
export function hurry(owner: { setTimeout: unknown }, delays: readonly number[]): void {
  const wait = owner.setTimeout as SetTimeout;
  owner.setTimeout = ((work, delay = 0, ...given) =>
    wait.call(owner, work, delays.includes(delay) ? delay / times : delay, ...given)) satisfies SetTimeout;
}
