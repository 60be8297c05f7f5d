import { StartRefusal } from "./start-refusal.ts";

export type Run = {
  /** Prints one line with the seconds since the start. */
  progress: (line: string) => void;
  /** Adds something to stop at the end; the last one added is stopped first. */
  onStop: (stop: () => Promise<unknown>) => void;
  /** Stops everything and ends this process. */
  end: (code: number, reason?: string) => Promise<never>;
};

/**
 * Runs a long-lived command: signals stop it in order and exit 0, a {@link StartRefusal} is printed as its one
 * sentence and exits 1, any other fault is printed whole and exits 1.
 */
export async function runUntilStopped(start: (run: Run) => Promise<void>): Promise<void> {
  const began = performance.now();
  const stops: (() => Promise<unknown>)[] = [];
  let ending: Promise<never> | undefined;

  const stopAll = async (code: number, reason?: string): Promise<never> => {
    if (reason) console.error(reason);
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      try {
        await stop();
      } catch (error) {
        console.error(error);
        code = 1;
      }
    }
    process.exit(code);
  };
  const run: Run = {
    progress: (line) =>
      console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`),
    onStop: (stop) => {
      stops.push(stop);
    },
    end: (code, reason) => {
      ending ??= stopAll(code, reason);
      return ending;
    },
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void run.end(0));
  try {
    await start(run);
  } catch (error) {
    if (ending) await ending;
    if (error instanceof StartRefusal) await run.end(1, error.message);
    console.error(error);
    await run.end(1);
  }
}
