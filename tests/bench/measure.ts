import { availableParallelism, loadavg } from "node:os";
import type postgres from "postgres";

/** The value that a share of the measurements stays under. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that each call takes, one after the other. */
export async function timeEach(calls: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const call of calls) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return times;
}

/** Several clients that each ask without a pause: milliseconds of every call, and calls a second. */
export async function timeClients(
  clients: number,
  calls: readonly (() => Promise<unknown>)[],
): Promise<{ times: number[]; perSecond: number }> {
  const queue = [...calls];
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let call = queue.shift(); call; call = queue.shift()) times.push(...(await timeEach([call])));
    }),
  );
  return { times, perSecond: (1000 * calls.length) / (performance.now() - start) };
}

/**
 * How fast this machine is at this moment: median milliseconds in which PostgreSQL counts a million rows it makes up.
 * Figures of two runs may be compared after dividing each by its own.
 */
export async function calibrate(sql: postgres.Sql): Promise<number> {
  const count = () => sql`select count(*) from generate_series(1, 1000000)`;
  return percentile(await timeEach(Array.from({ length: 7 }, () => count)), 0.5);
}

export const machine = (): string => `${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`;
