/** How long the planner may work. The work limit counts simplex iterations, so it stops at the same place on any machine. */
export type Budget = {
  spend(iterations: number): void;
  spent(): number;
  iterationsLeft(): number;
  secondsLeft(): number;
  /** A part of what is left now, which counts against the whole. */
  share(part: number): Budget;
  /** Why the work must end now; null while there is some left. */
  ended(): "work_limit" | "time_limit" | null;
};

/** Opens a budget of simplex iterations and, as a second stop that differs from machine to machine, seconds. */
export function openBudget(workLimit: number, seconds: number, whole?: Budget): Budget {
  const startedAt = performance.now();
  let spent = 0;
  const secondsLeft = () => seconds - (performance.now() - startedAt) / 1000;
  const budget: Budget = {
    spend(iterations) {
      spent += iterations;
      whole?.spend(iterations);
    },
    spent: () => spent,
    iterationsLeft: () => Math.max(0, workLimit - spent),
    secondsLeft,
    share: (part) => openBudget(part * Math.max(0, workLimit - spent), part * secondsLeft(), budget),
    ended() {
      if (spent >= workLimit) return "work_limit";
      return secondsLeft() <= 0 ? "time_limit" : null;
    },
  };
  return budget;
}
