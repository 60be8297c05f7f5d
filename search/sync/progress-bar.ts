import type { WriteStream } from "node:tty";

const WIDTH = 40;

/** Draws how far something is: one line that is drawn over in a terminal, a line for each tenth elsewhere. */
export function createProgressBar(output: Pick<WriteStream, "isTTY" | "write">) {
  let tenth = -1;
  return (done: number, total: number): void => {
    const part = total === 0 ? 1 : Math.min(1, done / total);
    const bar = "█".repeat(Math.round(part * WIDTH)).padEnd(WIDTH, "·");
    const line = `${bar} ${Math.floor(part * 100)
      .toString()
      .padStart(3)} %  ${done} of ${total}`;
    if (output.isTTY) output.write(`\r${line}${part === 1 ? "\n" : ""}`);
    else if (Math.floor(part * 10) > tenth) output.write(`${line}\n`);
    tenth = Math.max(tenth, Math.floor(part * 10));
  };
}
