import type { DraftPlacement } from "./draft-changes";
import { judgePlan } from "./judge-plan";
import type { Speaker } from "./plan-words";
import { comparePlans } from "./planner/compare-plans";
import type { PlanInput } from "./planner/plan-format";

type Draft = { placements: readonly DraftPlacement[] };

/** Two plans of a cohort side by side, both counted by one snapshot. Placements that it does not know count nothing. */
export function compareDrafts(input: PlanInput, a: Draft, b: Draft, { names, locale }: Speaker) {
  const [one, other] = [known(input, a), known(input, b)];
  const [judgedA, judgedB] = [judgePlan(input, one), judgePlan(input, other)];
  const hosts = new Map(input.seats.map((seat) => [seat.id, names.host(seat.host)]));
  const hostOf = (seat: string | null) => (seat ? (hosts.get(seat) ?? null) : null);
  const sides = [
    { judged: judgedA, placements: one },
    { judged: judgedB, placements: other },
  ].map(({ judged, placements }) => ({
    wishes: judged.wishes,
    worth: judged.score.objective,
    floor: judged.floor,
    locked: placements.filter(({ isLocked }) => isLocked).length,
    broken: judged.broken.length,
  }));
  return {
    a: sides[0]!,
    b: sides[1]!,
    trainees: judgedA.explanations
      .map(({ trainee, met, unmet }, index) => ({
        key: trainee,
        name: names.trainee(trainee),
        all: met.length + unmet.length,
        a: met.length,
        b: judgedB.explanations[index]!.met.length,
      }))
      .sort((x, y) => x.name.localeCompare(y.name, locale)),
    moved: comparePlans(input, one, other).moved.map(({ trainee, segment, a: from, b: to }) => ({
      key: `${trainee} ${segment}`,
      trainee: names.trainee(trainee),
      segment: names.segment(segment),
      a: hostOf(from),
      b: hostOf(to),
    })),
  };
}

export type DraftComparison = ReturnType<typeof compareDrafts>;

function known(input: PlanInput, { placements }: Draft): DraftPlacement[] {
  const trainees = new Set(input.trainees.map(({ id }) => id));
  const seats = new Set(input.seats.map(({ id }) => id));
  return placements.filter(({ trainee, seat }) => trainees.has(trainee) && seats.has(seat));
}
