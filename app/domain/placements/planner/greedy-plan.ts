import type { Cohort } from "./cohort.ts";
import type { Route } from "./routes.ts";

/**
 * The plan a careful hand makes: locked placements first, then the strongest wish of all trainees that still fits, then
 * the next, and the rest of the seats by what they add; or, by value, always the seat that adds most. It never takes
 * anything back, so it may leave gaps (-1).
 */
export function greedyPlan(cohort: Cohort, by: "wish" | "value" = "wish"): Route[] {
  const routes = cohort.trainees.map((_, trainee) => ({
    trainee,
    seats: new Array<number>(cohort.segments.length).fill(-1),
  }));
  const left = Float64Array.from(cohort.capacity);
  const place = (trainee: number, seat: number) => {
    routes[trainee]!.seats[cohort.seats[seat]!.segment] = seat;
    left[seat]! -= cohort.use[trainee]!;
  };
  const fits = (trainee: number, seat: number) =>
    left[seat]! >= cohort.use[trainee]! - 1e-9 && keepsRules(cohort, routes[trainee]!, seat);
  cohort.lock.forEach((locks, trainee) => {
    for (const seat of locks) if (seat >= 0 && fits(trainee, seat)) place(trainee, seat);
  });
  const pairs = cohort.trainees.flatMap((_, trainee) => cohort.seats.map((_, seat) => ({ trainee, seat })));
  const wish = (pair: (typeof pairs)[number]) => cohort.wish[pair.trainee]![pair.seat]!;
  const value = (pair: (typeof pairs)[number]) => cohort.value[pair.trainee]![pair.seat]!;
  const first = by === "wish" ? wish : value;
  pairs.sort(
    (a, b) => first(b) - first(a) || value(b) - value(a) || a.trainee - b.trainee || a.seat - b.seat,
  );
  for (const { trainee, seat } of pairs) if (fits(trainee, seat)) place(trainee, seat);
  return routes;
}

function keepsRules(cohort: Cohort, { trainee, seats }: Route, seat: number): boolean {
  const s = cohort.seats[seat]!.segment;
  const lock = cohort.lock[trainee]![s]!;
  if (seats[s] !== -1 || (lock >= 0 && lock !== seat)) return false;
  if (cohort.missesCertificate[trainee]![seat] === 1) return false;
  const before = seats[s - 1] ?? -1;
  const after = seats[s + 1] ?? -1;
  if (before >= 0 && cohort.tooFar(before, seat)) return false;
  if (after >= 0 && cohort.tooFar(seat, after)) return false;
  const next = seats.with(s, seat);
  const open = next.filter((one) => one < 0).length;
  const hosts = new Set(next.filter((one) => one >= 0).map((one) => cohort.hostOf[one]));
  if (hosts.size + open < cohort.distinctHosts) return false;
  const most = next.map((one, at) =>
    one >= 0
      ? cohort.lowTime[one]!
      : Math.max(0, ...cohort.seatsOf[at]!.map((other) => cohort.lowTime[other]!)),
  );
  return most.reduce((sum, time) => sum + time, 0) >= cohort.lowNeed - 1e-9;
}
