import { hostValue, ownValue, skillShare } from "./cohort.ts";
import { liesIn } from "./municipality-map.ts";
import type { Placement, PlanInput } from "./plan-format.ts";

/** What a plan is worth, and which part of it comes from what. The parts sum to the objective. */
export type PlanScore = {
  objective: number;
  parts: {
    traineeWishes: number;
    regions: number;
    themes: number;
    hostWishes: number;
    skills: number;
    spread: number;
  };
  trainees: { trainee: string; score: number; own: number }[];
};

/** Scores a plan, complete or not, by the input's weights. Placements in seats that are not there count nothing. */
export function scorePlan(input: PlanInput, placements: Placement[]): PlanScore {
  const { weights } = input;
  const seats = new Map(input.seats.map((seat) => [seat.id, seat]));
  const parts = { traineeWishes: 0, regions: 0, themes: 0, hostWishes: 0, skills: 0, spread: 0 };
  const trainees = input.trainees.map((trainee) => {
    const route = placements
      .filter((placement) => placement.trainee === trainee.id)
      .flatMap((placement) => seats.get(placement.seat) ?? []);
    let own = 0;
    let score = 0;
    for (const seat of route) {
      const wish = trainee.wishes.find((one) => one.host === seat.host)?.weight ?? 0;
      parts.traineeWishes += weights.traineeWish * wish;
      if (trainee.regions.some((one) => liesIn(seat.municipality, one))) parts.regions += weights.region;
      if (seat.themes.some((one) => trainee.themes.includes(one))) parts.themes += weights.theme;
      const hostWish = seat.wishes.find((one) => one.trainee === trainee.id)?.weight ?? 0;
      parts.hostWishes += weights.hostWish * hostWish;
      parts.skills += weights.skills * skillShare(trainee, seat);
      own += ownValue(input, trainee, seat);
      score += hostValue(input, trainee, seat);
    }
    const spread = weights.spread * new Set(route.flatMap((seat) => seat.themes)).size;
    parts.spread += spread;
    return { trainee: trainee.id, score: score + own + spread, own };
  });
  return { objective: trainees.reduce((sum, one) => sum + one.score, 0), parts, trainees };
}
