import { formatNumber } from "~/locales/format";
import { brokenByChange, changeDraft, type DraftChange, type DraftPlacement } from "./draft-changes";
import { metWish } from "./plan-rows";
import { brokenRuleWords, type Speaker, say } from "./plan-words";
import type { PlanInput } from "./planner/plan-format";
import { scorePlan } from "./planner/score-plan";

/** A seat to move to or a trainee to swap with, with what would come of it. */
export type PlacementChoice = { value: string; label: string; hint: string; isAllowed: boolean };

type Draft = { input: PlanInput; placements: readonly DraftPlacement[] };
type At = { trainee: string; segment: string };

/** Every other seat of the segment, the ones that may be taken first, by what the plan would be worth. */
export function seatChoices(draft: Draft, at: At, speaker: Speaker): PlacementChoice[] {
  const { input, placements } = draft;
  const { names } = speaker;
  const trainee = input.trainees.find(({ id }) => id === at.trainee);
  const current = placements.find((one) => one.trainee === at.trainee && one.segment === at.segment);
  const seats = input.seats.filter((seat) => seat.segment === at.segment && seat.id !== current?.seat);
  return sorted(
    seats.map((seat) => {
      const wish = trainee ? metWish(trainee, seat, speaker) : null;
      const place = names.municipality(seat.municipality);
      const host = names.host(seat.host);
      const name = host.includes(place) ? host : speaker.t("choice.seatAt", { host, place });
      return {
        value: seat.id,
        label: wish ? speaker.t("choice.wished", { name, wish }) : name,
        ...outcome(draft, { kind: "move", ...at, seat: seat.id }, speaker),
      };
    }),
  );
}

/** Everyone who has another seat in the segment; nobody while the trainee has none there. */
export function swapChoices(draft: Draft, at: At, speaker: Speaker): PlacementChoice[] {
  const { input, placements } = draft;
  const here = placements.filter((one) => one.segment === at.segment);
  const mine = here.find((one) => one.trainee === at.trainee);
  if (!mine) return [];
  const hosts = new Map(input.seats.map((seat) => [seat.id, speaker.names.host(seat.host)]));
  return sorted(
    here
      .filter(({ seat }) => seat !== mine.seat)
      .map(({ trainee, seat }) => ({
        value: trainee,
        label: speaker.t("choice.swap", {
          trainee: speaker.names.trainee(trainee),
          host: hosts.get(seat) ?? "",
        }),
        ...outcome(draft, { kind: "swap", ...at, other: trainee }, speaker),
      })),
  );
}

type Outcome = { hint: string; isAllowed: boolean; worth: number };

function outcome({ input, placements }: Draft, change: DraftChange, speaker: Speaker): Outcome {
  const [broken] = brokenByChange(input, placements, change);
  const worth = difference(input, placements, changeDraft(placements, change));
  if (broken) return { isAllowed: false, hint: say(speaker, brokenRuleWords(broken, speaker)), worth };
  const { t, locale } = speaker;
  const amount = formatNumber(Math.abs(worth), locale);
  const key = Math.abs(worth) < 0.005 ? "same" : worth > 0 ? "more" : "less";
  return { isAllowed: true, hint: t(`choice.${key}`, { amount }), worth };
}

/** What a plan is worth more after a change, counted over the trainees whom it touches. */
function difference(input: PlanInput, before: readonly DraftPlacement[], after: readonly DraftPlacement[]) {
  const touched = new Set(after.filter((one) => !before.includes(one)).map(({ trainee }) => trainee));
  const part = { ...input, trainees: input.trainees.filter(({ id }) => touched.has(id)) };
  const worth = (placements: readonly DraftPlacement[]) => scorePlan(part, [...placements]).objective;
  return worth(after) - worth(before);
}

function sorted(choices: (PlacementChoice & { worth: number })[]): PlacementChoice[] {
  return choices
    .sort((a, b) => Number(b.isAllowed) - Number(a.isAllowed) || b.worth - a.worth)
    .map(({ worth, ...choice }) => choice);
}
