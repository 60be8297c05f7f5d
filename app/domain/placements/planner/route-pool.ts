import type { Cohort } from "./cohort.ts";
import type { Route, RuleCosts } from "./routes.ts";
import type { Column, Rows } from "./solver.ts";

/** One question to the search: which routes, one for each trainee, have the highest sum of value less broken rules. */
export type Question = {
  value: Float64Array[];
  spread: number;
  costs: RuleCosts;
  /** The least sum of own wishes that each trainee's route must give. */
  leastWish: Float64Array;
  /** Routes to begin with, such as a plan that is known. They keep the rules and `leastWish`. */
  start: Route[];
  /** What it costs to leave a trainee out; many times what one route can be worth, if it is not given. */
  unplaced?: number;
};

export type Pool = {
  columns: Column[];
  /** The route of each column; undefined for the columns that only fill a gap. */
  routes: (Route | undefined)[];
  add(route: Route): Column | null;
};

/** One row for each trainee, who gets one route, and one for each seat with its capacity. */
export function rowsOf(cohort: Cohort): Rows {
  const trainees = cohort.trainees.length;
  return {
    lower: [...new Array(trainees).fill(1), ...new Array(cohort.seats.length).fill(-Infinity)],
    upper: [...new Array(trainees).fill(1), ...cohort.capacity],
  };
}

/** A pool with the routes to begin with, and columns that let a trainee go without or a seat be overfilled at a cost. */
export function openPool(cohort: Cohort, question: Question): Pool {
  const trainees = cohort.trainees.length;
  const cost = question.unplaced ?? costOfGap(cohort, question);
  const columns: Column[] = cohort.trainees.map((_, t) => ({
    cost,
    rows: [t],
    values: [1],
    upper: Infinity,
  }));
  question.costs.capacity.forEach((cost, seat) => {
    if (cost < Infinity) columns.push({ cost, rows: [trainees + seat], values: [-1], upper: Infinity });
  });
  const routes: Pool["routes"] = columns.map(() => undefined);
  const known = new Set<string>();
  const pool: Pool = {
    columns,
    routes,
    add(route) {
      const key = `${route.trainee}:${route.seats}`;
      if (known.has(key)) return null;
      known.add(key);
      const seats = route.seats.filter((seat) => seat >= 0);
      const column = {
        cost: -routeValue(cohort, question, route),
        rows: [route.trainee, ...seats.map((seat) => trainees + seat)],
        values: [1, ...seats.map(() => cohort.use[route.trainee]!)],
        upper: Infinity,
      };
      columns.push(column);
      routes.push(route);
      return column;
    },
  };
  for (const route of question.start) pool.add(route);
  return pool;
}

/** What it costs at first to leave a trainee out. */
export function costOfGap(cohort: Cohort, { value, spread }: Question): number {
  const most = Math.max(...value.map((row) => Math.max(0, ...row)));
  return 10 * cohort.segments.length * (1 + most + spread);
}

/** What a route adds to the sum: the values of its seats, the kinds of work it meets, less what its broken rules cost. */
export function routeValue(
  cohort: Cohort,
  { value, spread, costs }: Question,
  { trainee, seats }: Route,
): number {
  let sum = 0;
  let low = 0;
  const hosts = new Set<number>();
  const themes = new Set<number>();
  let unplaced = 0;
  const pay = (broken: boolean, cost: number) => {
    if (broken) sum -= cost;
  };
  seats.forEach((seat, s) => {
    const lock = cohort.lock[trainee]![s]!;
    pay(lock >= 0 && lock !== seat, costs.locked[trainee]![s]!);
    if (seat < 0) {
      unplaced += 1;
      low += cohort.lowNeed;
      sum -= costs.place[trainee]![s]!;
      return;
    }
    sum += value[trainee]![seat]!;
    low += cohort.lowTime[seat]!;
    hosts.add(cohort.hostOf[seat]!);
    for (const theme of cohort.themesOf[seat]!) themes.add(theme);
    pay(cohort.missesCertificate[trainee]![seat] === 1, costs.certificates[trainee]![s]!);
    const previous = s > 0 ? seats[s - 1]! : -1;
    pay(previous >= 0 && cohort.tooFar(previous, seat), costs.maxTravelKm[trainee]![s]!);
  });
  pay(hosts.size + unplaced < cohort.distinctHosts, costs.distinctHosts[trainee]!);
  pay(low < cohort.lowNeed - 1e-6, costs.lowCentralityMin[trainee]!);
  return sum + spread * themes.size;
}
