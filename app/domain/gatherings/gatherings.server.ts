import { z } from "zod";
import { listAdmitted } from "~/domain/programmes/admissions.server";
import { toDate } from "~/locales/format";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";
import { type gatheringForm, travels } from "./gathering-form";

const answer = z.enum(["coming", "not_coming"]).nullable();
const travel = z.enum(travels).nullable();
const FOREIGN_KEY_VIOLATION = "23503";

/** The gatherings of a cohort in the order of time, with everybody's answer and whether they came. */
export async function listGatherings(database: RequestDatabase, cohortId: string) {
  const [gatherings, trainees] = await Promise.all([
    database
      .from("gatherings")
      .select(
        `id, title, starts_at, ends_at, place, municipality_number, programme, answer_by, cancelled_at,
        municipality:municipalities(name),
        gathering_attendances(trainee_id, answer, travel, has_attended, from:municipalities(name))` as const,
      )
      .eq("cohort_id", cohortId)
      .order("starts_at"),
    listAdmitted(database, cohortId),
  ]);
  if (gatherings.error) throw gatherings.error;
  const now = new Date();
  return gatherings.data.map((row) => ({
    id: row.id,
    title: row.title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    municipalityNumber: row.municipality_number,
    municipality: row.municipality?.name ?? null,
    programme: row.programme,
    answerBy: row.answer_by,
    isCancelled: row.cancelled_at !== null,
    hasBegun: toDate(row.starts_at) <= now,
    answers: trainees.map(({ id, name }) => {
      const attendance = row.gathering_attendances.find(({ trainee_id }) => trainee_id === id);
      return {
        traineeId: id,
        name,
        answer: answer.parse(attendance?.answer ?? null),
        travel: travel.parse(attendance?.travel ?? null),
        from: attendance?.from?.name ?? null,
        hasAttended: attendance?.has_attended ?? null,
      };
    }),
  }));
}

export type Gathering = Awaited<ReturnType<typeof listGatherings>>[number];

type Saved = { ok: true; id: string } | { ok: false; reason: "not_found" | "unknown_municipality" };

/** Plans a gathering of a cohort, or changes one (`gatheringId`). */
export async function saveGathering(
  database: RequestDatabase,
  cohortId: string,
  gatheringId: string | null,
  value: z.output<typeof gatheringForm>,
): Promise<Saved> {
  const row = {
    title: value.title,
    starts_at: value.startsAt,
    ends_at: value.endsAt,
    place: value.place,
    municipality_number: value.municipality ?? null,
    programme: value.programme,
    answer_by: value.answerBy ?? null,
  };
  const { data, error } = gatheringId
    ? await database
        .from("gatherings")
        .update(row)
        .eq("id", gatheringId)
        .eq("cohort_id", cohortId)
        .select("id")
        .maybeSingle()
    : await database
        .from("gatherings")
        .insert({ cohort_id: cohortId, ...row })
        .select("id")
        .maybeSingle();
  if (error?.code === FOREIGN_KEY_VIOLATION) return { ok: false, reason: "unknown_municipality" };
  if (error) throw error;
  return data ? { ok: true, id: data.id } : { ok: false, reason: "not_found" };
}

/** What is done on a gathering's page: who came, or that it is called off. */
export const gatheringStepForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("attendance"), attended: z.array(z.uuid()).default([]) }),
  z.object({ intent: z.literal("cancel") }),
]);

/** Notes who came, all others did not; or calls a gathering off, once. */
export async function changeGathering(
  database: RequestDatabase,
  gatheringId: string,
  change: z.output<typeof gatheringStepForm>,
): Promise<Outcome<"not_found" | "in_the_future">> {
  if (change.intent === "attendance") {
    const { error } = await database.rpc("note_attendance", {
      p_gathering: gatheringId,
      p_attended: change.attended,
    });
    return outcomeOf(error, ["not_found", "in_the_future"]);
  }
  const { data, error } = await database
    .from("gatherings")
    .update({ cancelled_at: new Date().toISOString() })
    .eq("id", gatheringId)
    .is("cancelled_at", null)
    .select("id");
  if (error) throw error;
  return data.length > 0 ? { ok: true } : { ok: false, reason: "not_found" };
}
