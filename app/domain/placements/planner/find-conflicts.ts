import type { BrokenRule, Conflict, RuleInstance } from "./broken-rule.ts";
import type { Budget } from "./budget.ts";
import { checkPlan } from "./check-plan.ts";
import type { Cohort } from "./cohort.ts";
import type { Placement, PlanInput } from "./plan-format.ts";
import type { Question } from "./route-pool.ts";
import { type Route, type RuleCosts, ruleCosts } from "./routes.ts";
import { searchPlan } from "./search-plan.ts";
import type { Solver } from "./solver.ts";

/**
 * What a rule that gives way counts, beside 1: among sets of the same size, rules that a programme can bend are named
 * before those that it cannot. A plan that leaves someone without a seat is none, unless there are no seats.
 */
const reluctance = {
  maxTravelKm: 0,
  lowCentralityMin: 0,
  distinctHosts: 0.0001,
  capacity: 0.0002,
  locked: 0.0003,
  certificates: 0.0004,
  place: 19,
} as const;

/**
 * `conflicts` is the smallest set of rules that would have to give way, where there is no plan without. It is empty
 * when all rules are kept by `routes`, and when the work ended before either was certain.
 */
export type FoundConflicts = { conflicts: Conflict[]; routes: Route[] | null };

/**
 * Looks for the plan that breaks the fewest rules. What it breaks is what would have to give way; for the first of
 * these, the rules it clashes with are found by leaving out one rule after the other for as long as a clash remains.
 */
export function findConflicts(
  solver: Solver,
  input: PlanInput,
  cohort: Cohort,
  budget: Budget,
  seed: number,
  start: Route[],
): FoundConflicts {
  const costs = ruleCosts(cohort, (rule) => 1 + reluctance[rule]);
  const question = questionOf(cohort, costs, start);
  const options = { seed, gap: 0, step: 0.5 };
  const answer = searchPlan(solver, cohort, question, budget.share(0.5), options);
  if (!answer.routes) return { conflicts: [], routes: null };
  const broken: Conflict[] = checkPlan(input, placementsOf(cohort, answer.routes));
  const first = broken[0];
  if (!first) return { conflicts: [], routes: answer.routes };
  if (answer.bound > -1e-6) return { conflicts: [], routes: null };
  const given = new Set(broken.slice(1).flatMap((rule) => instancesOf(rule).map(keyOf)));
  first.clash = findClash(solver, cohort, instancesOf(first)[0]!, given, budget, seed, answer.seen);
  return { conflicts: broken, routes: null };
}

/** A plan's placements by name; gaps are left out. */
export function placementsOf(cohort: Cohort, routes: Route[]): Placement[] {
  return routes.flatMap(({ trainee, seats }) =>
    seats.flatMap((seat, s) =>
      seat < 0
        ? []
        : [
            {
              trainee: cohort.trainees[trainee]!,
              segment: cohort.segments[s]!,
              seat: cohort.seats[seat]!.id,
            },
          ],
    ),
  );
}

function questionOf(cohort: Cohort, costs: RuleCosts, start: Route[]): Question {
  return {
    value: cohort.trainees.map(() => new Float64Array(cohort.seats.length)),
    spread: 0,
    costs,
    leastWish: new Float64Array(cohort.trainees.length).fill(-Infinity),
    start,
    unplaced: 100 * cohort.segments.length,
  };
}

function instancesOf(broken: BrokenRule): RuleInstance[] {
  switch (broken.rule) {
    case "knownNames":
      return [];
    case "capacity":
      return [{ rule: "capacity", seat: broken.seat, host: broken.host, segment: broken.segment }];
    case "distinctHosts":
    case "lowCentralityMin":
      return [{ rule: broken.rule, trainee: broken.trainee }];
    default:
      return [{ rule: broken.rule, trainee: broken.trainee, segment: broken.segment }];
  }
}

function keyOf({ rule, trainee, segment, seat }: RuleInstance): string {
  return JSON.stringify(rule === "capacity" ? [rule, seat] : [rule, trainee, segment]);
}

/** Every rule as it stands for each trainee and seat; those that cannot bind are left out. */
function allInstances(cohort: Cohort): RuleInstance[] {
  const seats = cohort.seats.map(
    ({ id, host, segment }): RuleInstance => ({
      rule: "capacity",
      seat: id,
      host,
      segment: cohort.segments[segment]!,
    }),
  );
  const trainees = cohort.trainees.flatMap((trainee, t): RuleInstance[] => [
    ...cohort.segments.flatMap((segment, s): RuleInstance[] => {
      const lock = cohort.lock[t]![s]!;
      const guarded = cohort.seatsOf[s]!.some((seat) => cohort.missesCertificate[t]![seat] === 1);
      return [
        { rule: "oneSeatPerSegment", trainee, segment },
        ...(lock >= 0 ? [{ rule: "locked" as const, trainee, segment, seat: cohort.seats[lock]!.id }] : []),
        ...(guarded ? [{ rule: "certificates" as const, trainee, segment }] : []),
        ...(cohort.travels && s > 0 ? [{ rule: "maxTravelKm" as const, trainee, segment }] : []),
      ];
    }),
    ...(cohort.distinctHosts > 0 ? [{ rule: "distinctHosts" as const, trainee }] : []),
    ...(cohort.lowNeed > 0 ? [{ rule: "lowCentralityMin" as const, trainee }] : []),
  ]);
  return [...trainees, ...seats];
}

function findClash(
  solver: Solver,
  cohort: Cohort,
  first: RuleInstance,
  given: Set<string>,
  budget: Budget,
  seed: number,
  start: Route[],
): NonNullable<Conflict["clash"]> {
  let irreducible = true;
  let rules = allInstances(cohort).filter((rule) => !given.has(keyOf(rule)));
  const clashes = (kept: RuleInstance[], onlyBound: boolean): boolean => {
    if (budget.ended()) {
      irreducible = false;
      return false;
    }
    const named = new Set(kept.map((rule) => rule.trainee));
    const concerned = onlyTrainees(cohort, (trainee) => named.has(trainee));
    if (concerned.trainees.length === 0) return false;
    const question = questionOf(concerned, costsOf(concerned, kept), routesAmong(cohort, concerned, start));
    const options = { seed, gap: 0, step: 0.5, least: 0, onlyBound };
    const answer = searchPlan(solver, concerned, question, budget, options);
    if (!onlyBound && !answer.none && answer.ended) irreducible = false;
    return answer.none || (answer.ended === null && answer.routes !== null && answer.objective < -0.5);
  };
  const leaveOut = (groups: RuleInstance[][], onlyBound: boolean, most: number) => {
    for (
      let size = Math.min(most, Math.ceil(groups.length / 2));
      groups.length > 0;
      size = Math.ceil(size / 2)
    ) {
      for (let at = 0; at < groups.length; ) {
        const out = new Set(groups.slice(at, at + size).flat());
        const kept = rules.filter((rule) => !out.has(rule));
        if (clashes(kept, onlyBound)) {
          rules = kept;
          groups.splice(at, size);
        } else at += size;
      }
      if (size === 1) break;
    }
  };
  const groupsBy = (name: (rule: RuleInstance) => string | undefined) => {
    const others = rules.filter((rule) => keyOf(rule) !== keyOf(first));
    return [...Map.groupBy(others, name)].flatMap(([key, group]) => (key ? [group] : []));
  };
  // The linear program alone shows most rules to be needless at little cost; the last pass then asks for whole plans.
  const onlyBound = clashes(rules, true);
  leaveOut(
    groupsBy((rule) => `${rule.rule} ${rule.segment}`),
    onlyBound,
    Infinity,
  );
  leaveOut(
    groupsBy((rule) => rule.trainee),
    onlyBound,
    Infinity,
  );
  leaveOut(groupsBy(keyOf), onlyBound, Infinity);
  leaveOut(groupsBy(keyOf), false, 1);
  return { rules, irreducible };
}

/** Trainees without any rule to keep stand in nobody's way. */
function onlyTrainees(cohort: Cohort, stays: (trainee: string) => boolean): Cohort {
  const filter = <Item>(list: Item[]) => list.filter((_, t) => stays(cohort.trainees[t]!));
  return {
    ...cohort,
    trainees: filter(cohort.trainees),
    value: filter(cohort.value),
    wish: filter(cohort.wish),
    missesCertificate: filter(cohort.missesCertificate),
    lock: filter(cohort.lock),
    use: cohort.use.filter((_, t) => stays(cohort.trainees[t]!)),
  };
}

/** The routes of the trainees who are left, numbered as there. */
function routesAmong(cohort: Cohort, concerned: Cohort, routes: Route[]): Route[] {
  const numberOf = new Map(concerned.trainees.map((id, t) => [id, t]));
  return routes.flatMap(({ trainee, seats }) => {
    const number = numberOf.get(cohort.trainees[trainee]!);
    return number === undefined ? [] : [{ trainee: number, seats }];
  });
}

/** Rules that are kept cost 1 to break, the others nothing. */
function costsOf(cohort: Cohort, kept: RuleInstance[]): RuleCosts {
  const costs = ruleCosts(cohort, () => 0);
  const traineeAt = new Map(cohort.trainees.map((id, t) => [id, t]));
  const segmentAt = new Map(cohort.segments.map((id, s) => [id, s]));
  const seatAt = new Map(cohort.seats.map(({ id }, index) => [id, index]));
  for (const { rule, trainee, segment, seat } of kept) {
    const t = traineeAt.get(trainee ?? "") ?? 0;
    if (rule === "capacity") costs.capacity[seatAt.get(seat!)!] = 1;
    else if (rule === "distinctHosts" || rule === "lowCentralityMin") costs[rule][t] = 1;
    else costs[rule === "oneSeatPerSegment" ? "place" : rule][t]![segmentAt.get(segment!)!] = 1;
  }
  return costs;
}
