import type { SearchEngine, SearchOptions } from "./port.ts";

const FAILURES_THAT_OPEN = 3;
const ANSWER_LIMIT_MS = 1500;
const OPEN_MS = 30_000;

type Settings = {
  /** Told when the first engine is given up for a while, and why, and when it answers again. */
  onChange?: (change: { isOpen: boolean; reason?: string }) => void;
  answerLimitMs?: number;
  openMs?: number;
};

/**
 * An engine that answers from `fallback` while `first` does not: for half a minute after three failures in a row, or
 * after one answer that took more than a second and a half. Then one search tries `first` again. Answers of the
 * fallback say `degraded`. A search that its caller calls off counts for nothing.
 */
export function createFallbackEngine(
  first: SearchEngine,
  fallback: SearchEngine,
  { onChange, answerLimitMs = ANSWER_LIMIT_MS, openMs = OPEN_MS }: Settings = {},
): SearchEngine {
  const state = { failures: 0, openUntil: 0 };

  function noteSuccess() {
    if (state.openUntil > 0) onChange?.({ isOpen: false });
    state.failures = 0;
    state.openUntil = 0;
  }

  function noteFailure(error: unknown, wasLate: boolean) {
    state.failures += 1;
    if (!wasLate && state.failures < FAILURES_THAT_OPEN) return;
    if (state.openUntil === 0) onChange?.({ isOpen: true, reason: reasonOf(error, wasLate) });
    state.openUntil = performance.now() + openMs;
  }

  /** Whether to try the first engine now; while others wait for the outcome of a try, they use the fallback. */
  function mayTry(): boolean {
    if (state.openUntil === 0) return true;
    if (performance.now() < state.openUntil) return false;
    state.openUntil = performance.now() + answerLimitMs;
    return true;
  }

  async function answer<T>(
    ask: (engine: SearchEngine, options: SearchOptions) => Promise<T>,
    { signal }: SearchOptions = {},
  ): Promise<{ value: T; degraded: boolean }> {
    if (mayTry()) {
      const limit = AbortSignal.timeout(answerLimitMs);
      try {
        const value = await ask(first, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
        noteSuccess();
        return { value, degraded: false };
      } catch (error) {
        signal?.throwIfAborted();
        noteFailure(error, limit.aborted);
      }
    }
    return { value: await ask(fallback, { signal }), degraded: true };
  }

  return {
    async search(request, options) {
      const { value, degraded } = await answer((engine, own) => engine.search(request, own), options);
      return degraded ? { ...value, degraded } : value;
    },
    facetValues: async (request, group, options) =>
      (await answer((engine, own) => engine.facetValues(request, group, own), options)).value,
    similar: async (listingId, limit, options) =>
      (await answer((engine, own) => engine.similar(listingId, limit, own), options)).value,
    health: (options) => first.health(options),
  };
}

const reasonOf = (error: unknown, wasLate: boolean) =>
  wasLate ? "no answer in time" : error instanceof Error ? error.message : String(error);
