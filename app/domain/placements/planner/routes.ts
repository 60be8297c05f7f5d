import type { Cohort } from "./cohort.ts";

/** A trainee's seats through all segments; -1 where the trainee has none (only while looking for a conflict). */
export type Route = { trainee: number; seats: number[] };

/** What it costs to break a rule for one trainee: infinity forbids it, 0 drops the rule. */
export type RuleCosts = {
  place: Float64Array[];
  locked: Float64Array[];
  certificates: Float64Array[];
  maxTravelKm: Float64Array[];
  distinctHosts: Float64Array;
  lowCentralityMin: Float64Array;
  /** For each seat and place beyond its capacity. */
  capacity: Float64Array;
};

/** Costs of each rule, the same for every trainee, segment and seat. */
export function ruleCosts(cohort: Cohort, costOf: (rule: keyof RuleCosts) => number): RuleCosts {
  const perTrainee = (rule: keyof RuleCosts) => new Float64Array(cohort.trainees.length).fill(costOf(rule));
  const perSegment = (rule: keyof RuleCosts) =>
    cohort.trainees.map(() => new Float64Array(cohort.segments.length).fill(costOf(rule)));
  return {
    place: perSegment("place"),
    locked: perSegment("locked"),
    certificates: perSegment("certificates"),
    maxTravelKm: perSegment("maxTravelKm"),
    distinctHosts: perTrainee("distinctHosts"),
    lowCentralityMin: perTrainee("lowCentralityMin"),
    capacity: new Float64Array(cohort.seats.length).fill(costOf("capacity")),
  };
}

/** No rule may be broken at all. */
export function strictCosts(cohort: Cohort): RuleCosts {
  return ruleCosts(cohort, () => Infinity);
}

export type RouteQuery = {
  trainee: number;
  /** For each seat, what sitting there gives after its price is paid. */
  gain: Float64Array;
  spread: number;
  costs: RuleCosts;
  /** The least sum of the trainee's own wishes that a route must give. */
  leastWish: number;
  /** Only routes that gain more than this. */
  above: number;
  /** At most this many, the best of them. */
  limit: number;
};

/** `best` is what the best route gains, or a bound on it where the search was cut short. */
export type FoundRoutes = {
  routes: (Route & { gain: number })[];
  best: number;
  complete: boolean;
  steps: number;
};

const tolerance = 1e-9;
const maxSteps = 300_000;

/**
 * Finds a trainee's best routes: a depth-first search through the segments, with a bound from behind that knows the
 * distances and whether low-centrality time is still missing. Exact unless it needs more than `maxSteps`.
 */
export function findRoutes(cohort: Cohort, query: RouteQuery): FoundRoutes {
  const { trainee, costs, above, limit } = query;
  const last = cohort.segments.length;
  const stages = boundStages(cohort, query);
  const found: FoundRoutes["routes"] = [];
  const seats: number[] = new Array(last).fill(-1);
  const themes = new Int32Array(cohort.themeCount);
  let steps = 0;
  let threshold = above;
  let crowded = false;

  function finish(gain: number, hosts: number, low: number): void {
    let total = gain;
    if (hosts < cohort.distinctHosts) total -= costs.distinctHosts[trainee]!;
    if (low < cohort.lowNeed - tolerance) total -= costs.lowCentralityMin[trainee]!;
    if (total <= threshold + tolerance) return;
    let at = found.length;
    while (at > 0 && found[at - 1]!.gain < total) at -= 1;
    found.splice(at, 0, { trainee, seats: [...seats], gain: total });
    if (found.length > limit) {
      found.pop();
      crowded = true;
    }
    if (found.length === limit) threshold = Math.max(above, found[limit - 1]!.gain);
  }

  function visit(s: number, gain: number, hosts: number, low: number, wish: number): void {
    if (s === last) {
      if (wish >= query.leastWish - tolerance) finish(gain, hosts, low);
      return;
    }
    const stage = stages[s]!;
    if (wish + stage.wishRest < query.leastWish - tolerance) return;
    const needsLow = low < cohort.lowNeed - tolerance && costs.lowCentralityMin[trainee] === Infinity;
    if (needsLow && low + stage.lowRest < cohort.lowNeed - tolerance) return;
    const previous = s > 0 ? seats[s - 1]! : -1;
    for (const option of stage.options) {
      if (gain + option.rest <= threshold + tolerance) break;
      if (needsLow && gain + option.restLow <= threshold + tolerance) continue;
      const { seat } = option;
      let next = gain + option.own;
      if (previous >= 0 && seat >= 0 && cohort.travels && cohort.tooFar(previous, seat))
        next -= costs.maxTravelKm[trainee]![s]!;
      if (next === -Infinity) continue;
      steps += 1;
      if (steps > maxSteps) return;
      let newHosts = hosts;
      if (seat >= 0) {
        if (isNewHost(cohort, seats, s, seat)) newHosts += 1;
        for (const theme of cohort.themesOf[seat]!) if (themes[theme]!++ > 0) next -= query.spread;
      } else newHosts += 1;
      const reachable = newHosts + last - s - 1 >= cohort.distinctHosts;
      if (reachable || costs.distinctHosts[trainee] !== Infinity) {
        seats[s] = seat;
        visit(s + 1, next, newHosts, low + option.low, wish + option.wish);
      }
      if (seat >= 0) for (const theme of cohort.themesOf[seat]!) themes[theme]! -= 1;
    }
  }

  const bound = Math.max(-Infinity, ...stages[0]!.options.slice(0, 1).map((option) => option.rest));
  visit(0, 0, 0, 0, 0);
  const cut = steps > maxSteps;
  return {
    routes: found,
    best: cut ? bound : (found[0]?.gain ?? Math.min(bound, above)),
    complete: !cut && !crowded,
    steps,
  };
}

function isNewHost(cohort: Cohort, seats: number[], before: number, seat: number): boolean {
  for (let s = 0; s < before; s += 1)
    if (seats[s]! >= 0 && cohort.hostOf[seats[s]!] === cohort.hostOf[seat]) return false;
  return true;
}

type Option = {
  seat: number;
  own: number;
  wish: number;
  low: number;
  /** At most what this seat and all later segments can give, and the same with low-centrality time in them. */
  rest: number;
  restLow: number;
};

type Stage = { options: Option[]; wishRest: number; lowRest: number };

function boundStages(cohort: Cohort, query: RouteQuery): Stage[] {
  const stages: Stage[] = [];
  for (let s = cohort.segments.length - 1; s >= 0; s -= 1) {
    const later = stages[0];
    const options = optionsOf(cohort, query, s);
    const laterLow = later && [...later.options].sort((a, b) => b.restLow - a.restLow);
    for (const option of options) {
      const rest = later ? bestNext(cohort, query, s, option.seat, later.options, "rest") : 0;
      option.rest = option.own + rest;
      if (option.low > 0) option.restLow = option.rest;
      else if (laterLow)
        option.restLow = option.own + bestNext(cohort, query, s, option.seat, laterLow, "restLow");
    }
    options.sort((a, b) => b.rest - a.rest);
    stages.unshift({
      options,
      wishRest: (later?.wishRest ?? 0) + Math.max(0, ...options.map((option) => option.wish)),
      lowRest: (later?.lowRest ?? 0) + Math.max(0, ...options.map((option) => option.low)),
    });
  }
  return stages;
}

function optionsOf(cohort: Cohort, { trainee, gain, spread, costs }: RouteQuery, s: number): Option[] {
  const lock = cohort.lock[trainee]![s]!;
  const unlock = costs.locked[trainee]![s]!;
  const options: Option[] = [];
  for (const seat of cohort.seatsOf[s]!) {
    let own = gain[seat]! + spread * cohort.themesOf[seat]!.length;
    if (lock >= 0 && lock !== seat) own -= unlock;
    if (cohort.missesCertificate[trainee]![seat] === 1) own -= costs.certificates[trainee]![s]!;
    if (own === -Infinity) continue;
    const wish = cohort.wish[trainee]![seat]!;
    options.push({ seat, own, wish, low: cohort.lowTime[seat]!, rest: 0, restLow: -Infinity });
  }
  const own = -costs.place[trainee]![s]! - (lock >= 0 ? unlock : 0);
  if (own > -Infinity) options.push({ seat: -1, own, wish: 0, low: cohort.lowNeed, rest: 0, restLow: 0 });
  return options;
}

function bestNext(
  cohort: Cohort,
  { trainee, costs }: RouteQuery,
  s: number,
  from: number,
  options: Option[],
  bound: "rest" | "restLow",
): number {
  const hop = costs.maxTravelKm[trainee]![s + 1]!;
  let best = -Infinity;
  for (const option of options) {
    if (option[bound] <= best) break;
    const far = from >= 0 && option.seat >= 0 && cohort.travels && cohort.tooFar(from, option.seat);
    best = Math.max(best, far ? option[bound] - hop : option[bound]);
  }
  return best;
}
