import type { BrokenRule } from "./broken-rule.ts";
import { checkPlan } from "./check-plan.ts";
import { share } from "./fairness.ts";
import { liesIn, lowCentrality } from "./municipality-map.ts";
import type { Placement, PlanInput } from "./plan-format.ts";
import { scorePlan } from "./score-plan.ts";

/** Why a wish was not met at one seat: a rule forbids it, others sit there, or the whole would lose by it. */
export type Reason =
  | { code: "rule"; seat: string; segment: string; broken: BrokenRule }
  | { code: "taken"; seat: string; segment: string; rivals: { trainee: string; locked: boolean }[] }
  | { code: "worth_less"; seat: string; segment: string; loss: number }
  | { code: "not_searched"; seat: string; segment: string; gain: number };

export type Wish = { kind: "host" | "region" | "theme"; name: string; weight: number };

/** What a plan means for one trainee, in codes and names, so that each language can put it in words. */
export type Explanation = {
  trainee: string;
  /** What the plan gives of the trainee's own wishes, as a share of the most that any route could give. */
  share: number;
  met: (Wish & { segments: string[] })[];
  unmet: (Wish & { reasons: Reason[] })[];
  /** Municipalities on the route whose centrality class is not known, where the rule asks for it. */
  centralityNotKnown: string[];
};

type Seat = PlanInput["seats"][number];
type Trainee = PlanInput["trainees"][number];

const reasonsShown = 3;

/** Explains a plan to each trainee. `best` is the most of the own wishes that each could get alone. */
export function explainPlan(input: PlanInput, placements: Placement[], best: Float64Array): Explanation[] {
  const seats = new Map(input.seats.map((seat) => [seat.id, seat]));
  const score = scorePlan(input, placements);
  return input.trainees.map((trainee, t) => {
    const route = placements
      .filter((placement) => placement.trainee === trainee.id)
      .map((placement) => seats.get(placement.seat)!);
    const wishes = wishesOf(input, trainee).map((wish) => ({
      wish,
      met: route.filter((seat) => fulfils(wish, seat)).map((seat) => seat.segment),
    }));
    return {
      trainee: trainee.id,
      share: share(score.trainees[t]!.own, best[t]!),
      met: wishes.flatMap(({ wish, met }) => (met.length > 0 ? [{ ...wish, segments: met }] : [])),
      unmet: wishes.flatMap(({ wish, met }) =>
        met.length > 0 ? [] : [{ ...wish, reasons: reasonsFor(input, placements, trainee, route, wish) }],
      ),
      centralityNotKnown: input.rules.lowCentralityMin ? notKnown(input, route) : [],
    };
  });
}

function wishesOf({ weights }: PlanInput, trainee: Trainee): Wish[] {
  return [
    ...trainee.wishes.map(({ host, weight }) => ({ kind: "host" as const, name: host, weight })),
    ...trainee.regions.map((name) => ({ kind: "region" as const, name, weight: weights.region })),
    ...trainee.themes.map((name) => ({ kind: "theme" as const, name, weight: weights.theme })),
  ];
}

function fulfils(wish: Wish, seat: Seat): boolean {
  if (wish.kind === "host") return seat.host === wish.name;
  if (wish.kind === "region") return liesIn(seat.municipality, wish.name);
  return seat.themes.includes(wish.name);
}

function notKnown({ rules }: PlanInput, route: Seat[]): string[] {
  const unknown = route.filter(
    (seat) => lowCentrality(seat.municipality, rules.lowCentralityMunicipalities) === "not_known",
  );
  return [...new Set(unknown.map((seat) => seat.municipality))];
}

/** The nearest reasons first: seats that were free but worth less, then seats that others have, then rules. */
function reasonsFor(
  input: PlanInput,
  placements: Placement[],
  trainee: Trainee,
  route: Seat[],
  wish: Wish,
): Reason[] {
  const order = { not_searched: 0, worth_less: 1, taken: 2, rule: 3 };
  return input.seats
    .filter((seat) => fulfils(wish, seat))
    .map((seat) => reasonFor(input, placements, trainee, route, seat))
    .sort((a, b) => order[a.code] - order[b.code])
    .slice(0, reasonsShown);
}

function reasonFor(
  input: PlanInput,
  placements: Placement[],
  trainee: Trainee,
  route: Seat[],
  seat: Seat,
): Reason {
  const at = { seat: seat.id, segment: seat.segment };
  const next = [...route.filter((one) => one.segment !== seat.segment), seat];
  const locked = input.seats.filter((one) => trainee.locked.some((lock) => lock.seat === one.id));
  const alone = { ...input, trainees: [trainee], seats: [...new Set([...route, ...next, ...locked])] };
  const moved = next.map((one) => ({ trainee: trainee.id, segment: one.segment, seat: one.id }));
  const broken = checkPlan(alone, moved)[0];
  if (broken) return { code: "rule", ...at, broken };
  const here = placements.filter((placement) => placement.seat === seat.id).map((one) => one.trainee);
  const size = (id: string) =>
    input.rules.capacityInFte ? input.trainees.find((one) => one.id === id)!.fte : 1;
  const taken = here.reduce((sum, id) => sum + size(id), 0);
  if (taken + size(trainee.id) > seat.capacity + 1e-6) {
    const isLocked = (id: string) =>
      input.trainees.find((one) => one.id === id)!.locked.some((lock) => lock.seat === seat.id);
    return { code: "taken", ...at, rivals: here.map((id) => ({ trainee: id, locked: isLocked(id) })) };
  }
  const own = placements.filter((placement) => placement.trainee === trainee.id);
  const loss = scorePlan(alone, own).objective - scorePlan(alone, moved).objective;
  return loss >= -1e-6
    ? { code: "worth_less", ...at, loss: Math.max(0, loss) }
    : { code: "not_searched", ...at, gain: -loss };
}
