import { type ChildProcess, spawn } from "node:child_process";

const STOP_LIMIT_MS = 3000;

export type StackChild = {
  name: string;
  /** Resolves with a short description of how it ended, asked or not. */
  ended: Promise<{ code: number | null; how: string }>;
  /** SIGTERM to its whole process group, SIGKILL to what is left after three seconds. */
  stop: () => Promise<void>;
};

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {}
}

/**
 * Runs a script on this Node in a process group of its own, so that Ctrl-C in the terminal reaches the stack alone,
 * which stops its children in order. The child ends with the stack.
 */
export function startChild(name: string, args: string[], env: NodeJS.ProcessEnv): StackChild {
  const helper = new URL("end-with-parent.ts", import.meta.url).href;
  return watchChild(
    name,
    spawn(process.execPath, ["--import", helper, ...args], {
      detached: true,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env,
    }),
  );
}

/** Watches a child that was started detached, and stops its group when asked, or at the latest when this process ends. */
export function watchChild(name: string, child: ChildProcess): StackChild {
  const endWithUs = () => signalGroup(child, "SIGTERM");
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  const ended = new Promise<{ code: number | null; how: string }>((resolve) => {
    child.once("error", (error) => resolve({ code: null, how: error.message }));
    child.once("exit", (code, signal) =>
      resolve({ code, how: signal ? `signal ${signal}` : `exit code ${code}` }),
    );
  });
  return {
    name,
    ended,
    async stop() {
      signalGroup(child, "SIGTERM");
      const timer = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_LIMIT_MS);
      await ended;
      clearTimeout(timer);
      signalGroup(child, "SIGKILL");
    },
  };
}
