import type { Budget } from "./budget.ts";
import type { Cohort } from "./cohort.ts";
import { costOfGap, openPool, type Pool, type Question, rowsOf } from "./route-pool.ts";
import { type FoundRoutes, findRoutes, type Route } from "./routes.ts";
import type { Column, LinearProgram, Solver } from "./solver.ts";

export type SearchOptions = {
  seed: number;
  /** The relative distance between plan and bound at which the search may stop. */
  gap: number;
  /** Sums differ by more than this, so that a plan within it of the bound is the best. */
  step?: number;
  /** Nothing below this sum is of use: the search ends as soon as no plan can reach it. */
  least?: number;
  /** Ends with the linear program: either there provably is no plan, or nothing is said. */
  onlyBound?: boolean;
  onProgress?: (objective: number | null, bound: number) => void;
};

/** `routes` is null when no plan was found; `none` says that there provably is none. */
export type Answer = {
  routes: Route[] | null;
  objective: number;
  bound: number;
  none: boolean;
  ended: "work_limit" | "time_limit" | null;
  /** All routes that were looked at, to begin the next search with. */
  seen: Route[];
};

const tolerance = 1e-6;
const routesPerRound = 6;
const routesPerTrainee = 2500;
const routesInAll = 60_000;
const stepsPerIteration = 2000;

/**
 * Answers a question by column generation: a linear program chooses among whole routes, its prices tell which routes
 * are missing, and an integer program chooses among those found. The prices also give a bound on any plan, and with
 * it the routes that a better plan could use at all; where these are few enough, the answer is proved to be best.
 */
export function searchPlan(
  solver: Solver,
  cohort: Cohort,
  question: Question,
  budget: Budget,
  options: SearchOptions,
): Answer {
  const search = (asked: Question, how: SearchOptions) => searchOnce(solver, cohort, asked, budget, how);
  const answer = search(question, options);
  if (!answer.leavesOut) return answer;
  // Someone was left out at a high cost; whether that can be helped is asked of the same routes without their worth.
  const value = question.value.map((row) => new Float64Array(row.length));
  const bare = { ...question, value, spread: 0, unplaced: 1, start: answer.seen };
  const whole = search(bare, { seed: options.seed, gap: 0, step: 0.5, least: 0 });
  if (!whole.routes || whole.leavesOut) return { ...answer, none: whole.none, ended: whole.ended };
  const start = [...whole.seen, ...whole.routes];
  return search({ ...question, start, unplaced: 1000 * costOfGap(cohort, question) }, options);
}

function searchOnce(
  solver: Solver,
  cohort: Cohort,
  question: Question,
  budget: Budget,
  options: SearchOptions,
): Answer & { leavesOut: boolean } {
  const pool = openPool(cohort, question);
  const search: Search = { solver, cohort, question, budget, options, pool };
  const relaxed = relax({ ...search, budget: budget.share(0.5) });
  const none = relaxed.bound < (options.least ?? -Infinity) - tolerance;
  const leavesOut = relaxed.converged && relaxed.unplaced > tolerance;
  return {
    routes: null,
    objective: -Infinity,
    bound: relaxed.bound,
    none,
    ended: null,
    ...(none || leavesOut || options.onlyBound ? null : choosePlan(search, relaxed)),
    seen: pool.routes.filter((route) => route !== undefined),
    leavesOut,
  };
}

type Search = {
  solver: Solver;
  cohort: Cohort;
  question: Question;
  budget: Budget;
  options: SearchOptions;
  pool: Pool;
};

/** The linear program at its end: a bound on any plan, and the prices it follows from. */
type Relaxed = {
  bound: number;
  /** The bound that the last prices give, what each seat gains each trainee under them, and each trainee's best route. */
  lastBound: number;
  gains: Float64Array[];
  tops: number[];
  unplaced: number;
  /** What it chose, if it chose whole routes anyway. */
  whole: { columns: number[]; objective: number } | null;
  converged: boolean;
};

function relax(search: Search): Relaxed {
  const program = search.solver.open(rowsOf(search.cohort), search.options.seed);
  try {
    return generateRoutes(search, program);
  } finally {
    program.close();
  }
}

function generateRoutes(search: Search, program: LinearProgram): Relaxed {
  const { cohort, question, budget, options, pool } = search;
  const trainees = cohort.trainees.length;
  let bound = Infinity;
  program.add(pool.columns);
  for (;;) {
    const { values, prices, iterations } = program.solve();
    budget.spend(iterations + 1);
    const price = Float64Array.from(cohort.seats, (_, seat) => Math.max(0, -prices[trainees + seat]!));
    const gains = question.value.map((row, t) =>
      row.map((value, seat) => value - cohort.use[t]! * price[seat]!),
    );
    const added: Column[] = [];
    const tops = cohort.trainees.map((_, t) => {
      const least = -prices[t]!;
      const found = routesOf(search, gains, t, least + tolerance, routesPerRound);
      added.push(...found.routes.flatMap((route) => pool.add(route) ?? []));
      return Math.max(least, found.best);
    });
    const paid = price.reduce((sum, one, seat) => sum + one * cohort.capacity[seat]!, 0);
    const lastBound = paid + tops.reduce((sum, top) => sum + top, 0);
    bound = Math.min(bound, lastBound);
    options.onProgress?.(null, bound);
    const converged = added.length === 0;
    if (converged || budget.ended() || bound < (options.least ?? -Infinity) - tolerance) {
      const unplaced = values.slice(0, trainees).reduce((sum, value) => sum + value, 0);
      const isPlan = converged && unplaced < tolerance && pool.routes.every((_, at) => isWhole(values[at]!));
      const objective = -values.reduce((sum, value, at) => sum + value * pool.columns[at]!.cost, 0);
      const whole = isPlan ? { columns: chosenColumns(values), objective } : null;
      return { bound, lastBound, gains, tops, unplaced, whole, converged };
    }
    program.add(added);
  }
}

function routesOf(
  { cohort, question, budget }: Search,
  gains: Float64Array[],
  trainee: number,
  above: number,
  limit: number,
): FoundRoutes {
  const { spread, costs, leastWish } = question;
  const gain = gains[trainee]!;
  const found = findRoutes(cohort, {
    trainee,
    gain,
    spread,
    costs,
    leastWish: leastWish[trainee]!,
    above,
    limit,
  });
  budget.spend(Math.floor(found.steps / stepsPerIteration));
  return found;
}

/** Chooses among the routes found; then brings in every route that a better plan could hold and chooses again. */
function choosePlan(search: Search, relaxed: Relaxed): Omit<Answer, "seen"> {
  const { budget, options, pool } = search;
  let plan: number[] | null = null;
  let objective = -Infinity;
  let { bound } = relaxed;
  let none = false;
  const close = () =>
    bound - objective <= Math.max(options.step ?? tolerance, options.gap * Math.abs(objective));
  /** `reach` is how far from each trainee's best every route is there; what needs none further off is then certain. */
  const choose = (reach: number) => {
    const answer = search.solver.solveInteger(rowsOf(search.cohort), pool.columns, plan, {
      seed: options.seed,
      iterations: budget.iterationsLeft(),
      seconds: budget.secondsLeft(),
      relativeGap: options.gap / 2,
      absoluteGap: options.step ?? tolerance,
      onImproved: (cost) => options.onProgress?.(-cost, bound),
    });
    budget.spend(answer.iterations + 1);
    const chosen = answer.values && chosenColumns(answer.values);
    const placesAll = chosen?.every((column) => column >= search.cohort.trainees.length) ?? false;
    if (chosen && placesAll && -answer.cost > objective) {
      plan = chosen;
      objective = -answer.cost;
    }
    if (plan && reach >= relaxed.lastBound - objective)
      bound = Math.min(bound, Math.max(objective, -answer.bound));
    none = reach === Infinity && !placesAll && answer.stopped === "no";
  };
  if (relaxed.whole) {
    plan = relaxed.whole.columns;
    objective = relaxed.whole.objective;
  } else choose(0);
  for (const share of [0.01, 0.1, Infinity]) {
    if (plan || none || budget.ended()) break;
    choose(addNearRoutes(search, relaxed, share * Math.abs(bound)));
  }
  if (plan && !close() && !budget.ended())
    choose(addNearRoutes(search, relaxed, relaxed.lastBound - objective));
  return {
    routes: plan && (plan as number[]).flatMap((column) => pool.routes[column] ?? []),
    objective,
    // A difference within the tolerance of the prices is none.
    bound: bound - objective <= tolerance ? objective : bound,
    none,
    ended: none || close() ? null : (budget.ended() ?? "work_limit"),
  };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < tolerance;
}

function chosenColumns(values: Float64Array): number[] {
  return [...values.keys()].filter((column) => values[column]! > 0.5);
}

/** Adds the routes that lie within a distance of each trainee's best. Returns it, or 0 where there were too many. */
function addNearRoutes(search: Search, relaxed: Relaxed, distance: number): number {
  const { trainees } = search.cohort;
  const limit = Math.min(routesPerTrainee, Math.ceil(routesInAll / trainees.length));
  let all = true;
  trainees.forEach((_, t) => {
    const found = routesOf(search, relaxed.gains, t, relaxed.tops[t]! - distance - tolerance, limit);
    all &&= found.complete;
    for (const route of found.routes) search.pool.add(route);
  });
  return all ? distance : 0;
}
