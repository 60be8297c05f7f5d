import { z } from "zod";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import type { Reference } from "../reference/reference";
import { namesOfSkills } from "../reference/skill-names";
import type { Host } from "./host";
import { bases, livePlacementStatuses } from "./placement-statuses";

const status = z.enum(livePlacementStatuses);
const models = z.enum([
  "host_employs",
  "programme_employs_and_lends",
  "lead_host_employs",
  "permanent_from_start",
]);
const basis = z.enum(bases).nullable();

/**
 * A live placement of the host, with who the trainee is, what they can, who employs them and the appointment that this
 * host has recorded. Null when there is none, also when it was declined or cancelled.
 */
export async function findHostPlacement(
  database: RequestDatabase,
  host: Host,
  placementId: string,
  { reference, locale }: { reference: Reference; locale: Locale },
) {
  if (!isId(placementId)) return null;
  const { data, error } = await database
    .from("placements")
    .select(
      `id, programme_id, cohort_id, trainee_id, seat_id, segment_number, status, starts_on, ends_before, fte_percent, mentor_id, updated_at,
      seat:seats!placements_seat_id_cohort_id_programme_id_segment_number_a_fkey(title),
      trainee:trainees(account:accounts!trainees_account_id_fkey(full_name), skills:trainee_skills(skill_id))` as const,
    )
    .eq("id", placementId)
    .eq("agency_id", host.agency.id)
    .in("programme_id", host.programmeIds)
    .eq("is_live", true)
    .maybeSingle();
  if (error) throw error;
  if (!data) return null;
  const [cohorts, appointments] = await Promise.all([
    database
      .from("cohorts")
      .select(
        "id, name, temporary_basis, lead_agency_id, programme:programmes(name, agency_id), template:programme_templates(employment_model)" as const,
      )
      .eq("id", data.cohort_id)
      .single(),
    database
      .from("appointments")
      .select("placement_id, decided_on, reference, basis")
      .eq("trainee_id", data.trainee_id)
      .eq("agency_id", host.agency.id)
      .is("revoked_at", null),
  ]);
  if (cohorts.error) throw cohorts.error;
  if (appointments.error) throw appointments.error;
  const cohort = cohorts.data;
  const model = models.parse(cohort.template.employment_model);
  const isEach = model === "host_employs";
  const isLead = model === "lead_host_employs" && cohort.lead_agency_id === host.agency.id;
  const appointment = appointments.data.find((one) => one.placement_id === (isEach ? data.id : null));
  return {
    id: data.id,
    programmeId: data.programme_id,
    traineeId: data.trainee_id,
    cohort: { id: cohort.id, name: cohort.name, programme: cohort.programme.name },
    seat: { id: data.seat_id, title: data.seat?.title ?? "" },
    trainee: data.trainee?.account?.full_name ?? "",
    skills: namesOfSkills(data.trainee?.skills.map(({ skill_id }) => skill_id) ?? [], reference, locale),
    segment: data.segment_number,
    status: status.parse(data.status),
    startsOn: data.starts_on,
    endsBefore: data.ends_before,
    ftePercent: data.fte_percent,
    mentorId: data.mentor_id,
    updatedAt: data.updated_at,
    employment: {
      model,
      /** Whether this host is the one that appoints, and for this placement alone or the whole programme. */
      appoints: isEach ? ("placement" as const) : isLead ? ("programme" as const) : null,
      basis: basis.parse(cohort.temporary_basis),
      appointment: appointment
        ? {
            decidedOn: appointment.decided_on,
            reference: appointment.reference,
            basis: z.enum(bases).parse(appointment.basis),
          }
        : null,
    },
  };
}

export type FoundPlacement = NonNullable<Awaited<ReturnType<typeof findHostPlacement>>>;
