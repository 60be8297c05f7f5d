import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import { nameIn, type Reference } from "../reference/reference";
import { namesOfSkills, skillNames } from "../reference/skill-names";
import type { Host } from "./host";
import { listMentors } from "./mentors.server";

/** A seat of the host as its form shows it, with where it belongs. Null when it is not the host's. */
export async function findSeat(
  database: RequestDatabase,
  host: Host,
  seatId: string,
  { reference, locale }: { reference: Reference; locale: Locale },
) {
  if (!isId(seatId)) return null;
  const { data, error } = await database
    .from("seats")
    .select("*, skills:seat_skills(skill_id, kind)")
    .eq("id", seatId)
    .eq("agency_id", host.agency.id)
    .in("programme_id", host.programmeIds)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  const named = (kind: string) =>
    namesOfSkills(
      data.skills.flatMap((skill) => (skill.kind === kind ? skill.skill_id : [])),
      reference,
      locale,
    );
  return {
    id: data.id,
    programmeId: data.programme_id,
    cohortId: data.cohort_id,
    segment: data.segment_number,
    seen: data.updated_at,
    isWithdrawn: data.withdrawn_at !== null,
    title: data.title,
    tasks: data.tasks,
    theme: data.theme_id,
    municipality: data.municipality_number,
    capacity: data.capacity,
    needed: named("needed"),
    given: named("given"),
    mentor: data.mentor_id,
    housing: data.housing,
    remoteDays: data.remote_days,
    police: data.needs_police_certificate,
    clearance: data.needs_clearance,
    costShare: data.host_cost_percent === null ? null : Number(data.host_cost_percent),
  };
}

export type FoundSeat = NonNullable<Awaited<ReturnType<typeof findSeat>>>;

/** What the fields of a seat offer to choose from. */
export async function seatChoices(
  database: RequestDatabase,
  host: Host,
  programmeId: string,
  { reference, locale }: { reference: Reference; locale: Locale },
) {
  const mentors = await listMentors(database, host);
  return {
    skillNames: skillNames(reference, locale),
    themes: [...reference.missions.values()].map((theme) => ({
      value: theme.id,
      label: nameIn(theme, locale),
    })),
    mentors: mentors.filter((mentor) => mentor.programmeId === programmeId),
  };
}

export type SeatChoices = Awaited<ReturnType<typeof seatChoices>>;
