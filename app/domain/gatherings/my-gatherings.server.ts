import { z } from "zod";
import { toDate } from "~/locales/format";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import type { Traineeship } from "../traineeship/traineeship";
import { answers, travels } from "./gathering-answer";

const answer = z.enum(answers).nullable();
const travel = z.enum(travels).nullable();

export type MyGathering = {
  id: string;
  title: string;
  place: string;
  programme: string;
  startsAt: string;
  endsAt: string;
  answerBy: string | null;
  isCancelled: boolean;
  isOver: boolean;
  answer: z.output<typeof answer>;
  travel: z.output<typeof travel>;
  travelFrom: string | null;
  /** Null until the coordinator has noted who came. */
  hasAttended: boolean | null;
};

/** The gatherings of the trainee's cohort in time, each with the trainee's own answer. */
export async function listMyGatherings(
  database: RequestDatabase,
  trainee: Traineeship,
): Promise<MyGathering[]> {
  const { data, error } = await database
    .from("gatherings")
    .select(
      `id, title, place, programme, starts_at, ends_at, answer_by, cancelled_at,
      gathering_attendances(trainee_id, answer, travel, travel_from, has_attended)` as const,
    )
    .eq("cohort_id", trainee.cohortId)
    .order("starts_at");
  if (error) throw error;
  return data.map((row) => {
    const mine = row.gathering_attendances.find((one) => one.trainee_id === trainee.id);
    return {
      id: row.id,
      title: row.title,
      place: row.place,
      programme: row.programme,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      answerBy: row.answer_by,
      isCancelled: row.cancelled_at !== null,
      isOver: toDate(row.ends_at) <= new Date(),
      answer: answer.parse(mine?.answer ?? null),
      travel: travel.parse(mine?.travel ?? null),
      travelFrom: mine?.travel_from ?? null,
      hasAttended: mine?.has_attended ?? null,
    };
  });
}

/** The trainee says whether they come and what they need to get there; may be changed until it is over. */
export async function answerGathering(
  database: RequestDatabase,
  gatheringId: string,
  {
    answer,
    travel,
    travelFrom,
  }: { answer: string; travel?: string | undefined; travelFrom?: string | undefined },
): Promise<Outcome<"not_found" | "gathering_is_over" | "unknown_municipality">> {
  const { error } = await database.rpc("answer_gathering", {
    p_gathering: gatheringId,
    p_answer: answer,
    ...(travel && { p_travel: travel }),
    ...(travelFrom && { p_travel_from: travelFrom }),
  });
  return outcomeOf(error, ["not_found", "gathering_is_over", "unknown_municipality"]);
}
