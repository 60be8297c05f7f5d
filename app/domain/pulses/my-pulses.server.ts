import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { type Traineeship, todayInNorway } from "../traineeship/traineeship";
import type { PulseAnswer } from "./pulse-questions";

type MyPulse = { id: string; segment: number; state: "open" | "closed" | "answered" };

/** A pulse of the trainee's cohort and whether it can be answered. Null when the cohort has none of that id. */
export async function findMyPulse(
  database: RequestDatabase,
  trainee: Traineeship,
  id: string,
): Promise<MyPulse | null> {
  if (!isId(id)) return null;
  const { data, error } = await database
    .from("pulses")
    .select("id, segment_number, opens_on, closes_before, pulse_participations(trainee_id)")
    .eq("cohort_id", trainee.cohortId)
    .eq("id", id)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  const today = todayInNorway();
  const isOpen = data.opens_on <= today && today < data.closes_before;
  const isAnswered = data.pulse_participations.some((one) => one.trainee_id === trainee.id);
  return {
    id: data.id,
    segment: data.segment_number,
    state: isAnswered ? "answered" : isOpen ? "open" : "closed",
  };
}

/** The trainee answers once; what is kept has no person, no time and no order. */
export async function answerPulse(
  database: RequestDatabase,
  pulseId: string,
  { wellbeing, learning, support }: PulseAnswer,
): Promise<Outcome<"not_found" | "pulse_closed" | "already_answered">> {
  const { error } = await database.rpc("answer_pulse", {
    p_pulse: pulseId,
    p_wellbeing: wellbeing,
    p_learning: learning,
    p_support: support,
  });
  return outcomeOf(error, ["not_found", "pulse_closed", "already_answered"]);
}
