import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { addMonths } from "../programmes/days";
import type { Traineeship } from "../traineeship/traineeship";
import type { FollowUpAnswer } from "./follow-up-form";
import { followUpMonths } from "./follow-up-times";

/** Whether the person may be asked afterwards, and the three times they are, with what they have answered. */
export async function readFollowUps(database: RequestDatabase, trainee: Traineeship) {
  const [consent, answers] = await Promise.all([
    database
      .from("follow_up_consents")
      .select("given_at")
      .eq("trainee_id", trainee.id)
      .is("withdrawn_at", null)
      .maybeSingle(),
    database.from("follow_ups").select("months, in_region, in_public_sector").eq("trainee_id", trainee.id),
  ]);
  if (consent.error) throw consent.error;
  if (answers.error) throw answers.error;
  return {
    givenAt: consent.data?.given_at ?? null,
    times: followUpMonths.map((months) => {
      const answer = answers.data.find((row) => row.months === months);
      return {
        months,
        opensOn: addMonths(trainee.memberBefore, months),
        answer: answer ? { inRegion: answer.in_region, inPublicSector: answer.in_public_sector } : null,
      };
    }),
  };
}

export type FollowUps = Awaited<ReturnType<typeof readFollowUps>>;

/** The trainee agrees to be asked afterwards or takes it back, which removes the answers too. */
export async function setConsent(
  database: RequestDatabase,
  trainee: Traineeship,
  isGiven: boolean,
): Promise<void> {
  const { error } = await database.rpc("set_follow_up_consent", { p_trainee: trainee.id, p_given: isGiven });
  if (error) throw error;
}

/** An alumnus who has agreed answers for one of the times, once it has come. */
export async function answerFollowUp(
  database: RequestDatabase,
  trainee: Traineeship,
  { months, inRegion, inPublicSector }: FollowUpAnswer,
): Promise<Outcome<"not_found" | "in_the_future">> {
  const { error } = await database.rpc("answer_follow_up", {
    p_trainee: trainee.id,
    p_months: months,
    p_in_region: inRegion,
    p_in_public_sector: inPublicSector,
  });
  return outcomeOf(error, ["not_found", "in_the_future"]);
}
