import { joinList } from "~/locales/format";
import { reasonText, type Speaker, wishText } from "./plan-words";
import type { Explanation } from "./planner/explain-plan";
import type { PlanInput } from "./planner/plan-format";

/** What a plan means for one trainee: each wish in a sentence, in the order of the wishes. */
export type TraineeWishes = { key: string; name: string; wishes: { text: string; isMet: boolean }[] };

/** Each trainee's wishes, met or not and why, by name. */
export function traineeWishes(
  input: PlanInput,
  explanations: readonly Explanation[],
  speaker: Speaker,
): TraineeWishes[] {
  const hostOf = new Map(input.seats.map((seat) => [seat.id, seat.host]));
  const people = new Map(input.trainees.map((trainee) => [trainee.id, trainee]));
  return explanations
    .map((explanation) => {
      const { t, names, locale } = speaker;
      const trainee = people.get(explanation.trainee)!;
      const order = [
        ...trainee.wishes.map(({ host }) => `host ${host}`),
        ...trainee.regions.map((region) => `region ${region}`),
        ...trainee.themes.map((theme) => `theme ${theme}`),
      ];
      const placeOf = (wish: { kind: string; name: string }) => order.indexOf(`${wish.kind} ${wish.name}`);
      const met = explanation.met.map((wish) => ({
        place: placeOf(wish),
        isMet: true,
        text: t("wish.met", {
          wish: wishText(wish, placeOf(wish) + 1, speaker),
          segments: joinList(wish.segments.map(names.segment), locale, "and"),
        }),
      }));
      const unmet = explanation.unmet.map((wish) => {
        const reasons = wish.reasons.map((reason) =>
          reasonText(reason, hostOf.get(reason.seat) ?? "", speaker),
        );
        return {
          place: placeOf(wish),
          isMet: false,
          text: t("wish.unmet", {
            wish: wishText(wish, placeOf(wish) + 1, speaker),
            reasons: reasons.join(" ") || t(`wish.nobody.${wish.kind}`),
          }),
        };
      });
      return {
        key: trainee.id,
        name: names.trainee(trainee.id),
        wishes: [...met, ...unmet]
          .sort((a, b) => a.place - b.place)
          .map(({ text, isMet }) => ({ text, isMet })),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, speaker.locale));
}
