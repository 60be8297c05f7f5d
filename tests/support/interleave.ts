import { setTimeout as sleep } from "node:timers/promises";

/** Long enough for the second transaction to run into the first one's locks, where there are any. */
const HEAD_START_MS = 150;

/**
 * Runs two pieces of database work across each other: `first` does its part and awaits `hold()` with its transaction
 * open; then `second` starts; then `first` goes on and ends. Answers what both resolved to.
 */
export async function interleave<First, Second>(
  first: (hold: () => Promise<void>) => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const firstDone = first(() => {
    reached.resolve();
    return released.promise;
  });
  await Promise.race([reached.promise, firstDone]);
  const secondDone = second();
  await sleep(HEAD_START_MS);
  released.resolve();
  return Promise.all([firstDone, secondDone]);
}
