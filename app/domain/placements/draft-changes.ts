import type { BrokenRule } from "./planner/broken-rule.ts";
import { checkPlan } from "./planner/check-plan.ts";
import type { Placement, PlanInput } from "./planner/plan-format.ts";

/** A placement of a draft. A locked one stays where it is, by hand and in the next proposal. */
export type DraftPlacement = Placement & { isLocked: boolean };

/** A change by hand: one trainee takes another seat in a segment, or two trainees take each other's. */
export type DraftChange =
  | { kind: "move"; trainee: string; segment: string; seat: string }
  | { kind: "swap"; trainee: string; segment: string; other: string };

/** The input with the draft's locks beside those of the snapshot, so that the same rules hold for both. */
export function withLocks(input: PlanInput, placements: readonly DraftPlacement[]): PlanInput {
  const locks = Map.groupBy(
    placements.filter(({ isLocked }) => isLocked),
    ({ trainee }) => trainee,
  );
  return {
    ...input,
    trainees: input.trainees.map((trainee) => {
      const fixed = new Set(trainee.locked.map(({ segment }) => segment));
      const own = (locks.get(trainee.id) ?? []).filter(({ segment }) => !fixed.has(segment));
      return {
        ...trainee,
        locked: [...trainee.locked, ...own.map(({ segment, seat }) => ({ segment, seat }))],
      };
    }),
  };
}

/** The placements after a change. Placements that it does not touch stay the same objects. */
export function changeDraft(placements: readonly DraftPlacement[], change: DraftChange): DraftPlacement[] {
  const at = (trainee: string) =>
    placements.find((one) => one.trainee === trainee && one.segment === change.segment);
  const mine = at(change.trainee);
  const put = (placement: DraftPlacement | undefined, trainee: string, seat: string) => ({
    trainee,
    segment: change.segment,
    seat,
    isLocked: placement?.isLocked ?? false,
  });
  if (change.kind === "move")
    return [...placements.filter((one) => one !== mine), put(mine, change.trainee, change.seat)];
  const other = at(change.other);
  if (!mine || !other) return [...placements];
  const rest = placements.filter((one) => one !== mine && one !== other);
  return [...rest, put(mine, change.trainee, other.seat), put(other, change.other, mine.seat)];
}

/**
 * The rules that a change breaks, or breaks more than before; empty when it may be made. Checks the part of the plan
 * that the change touches: whoever moves, and whoever sits where they go.
 */
export function brokenByChange(
  input: PlanInput,
  placements: readonly DraftPlacement[],
  change: DraftChange,
): BrokenRule[] {
  const after = changeDraft(placements, change);
  const moved = after.filter((one) => !placements.includes(one));
  const trainees = new Set(moved.map(({ trainee }) => trainee));
  const seats = new Set(moved.map(({ seat }) => seat));
  for (const { trainee, seat } of [...placements, ...after]) if (seats.has(seat)) trainees.add(trainee);
  const part = partOf(withLocks(input, placements), [...placements, ...after], trainees);
  const isHere = ({ trainee }: Placement) => trainees.has(trainee);
  const before = new Map(
    checkPlan(part, placements.filter(isHere)).map((broken) => [nameOf(broken), amountOf(broken)]),
  );
  return checkPlan(part, after.filter(isHere)).filter(
    (broken) => amountOf(broken) > (before.get(nameOf(broken)) ?? -Infinity),
  );
}

function partOf(input: PlanInput, placements: Placement[], trainees: ReadonlySet<string>): PlanInput {
  const kept = input.trainees.filter(({ id }) => trainees.has(id));
  const seats = new Set([
    ...placements.filter(({ trainee }) => trainees.has(trainee)).map(({ seat }) => seat),
    ...kept.flatMap(({ locked }) => locked.map(({ seat }) => seat)),
  ]);
  return { ...input, trainees: kept, seats: input.seats.filter(({ id }) => seats.has(id)) };
}

function nameOf(broken: BrokenRule): string {
  const { rule, trainee, segment, seat } = { trainee: "", segment: "", seat: "", ...broken };
  return JSON.stringify([rule, trainee, segment, seat]);
}

/** How far a rule is broken; more is worse. */
function amountOf(broken: BrokenRule): number {
  switch (broken.rule) {
    case "capacity":
      return broken.taken - broken.capacity;
    case "distinctHosts":
      return broken.needed - broken.hosts.length;
    case "lowCentralityMin":
      return broken.needed - broken.has;
    case "maxTravelKm":
      return broken.km ?? Infinity;
    case "certificates":
      return broken.missing.length;
    default:
      return 1;
  }
}
