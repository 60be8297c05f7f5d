import { z } from "zod";
import { cohortStatuses } from "~/domain/programmes/cohort-steps";
import type { RequestDatabase } from "~/platform/database.server";

const status = z.enum(cohortStatuses);

/** A cohort with the names that its plans speak of. Null when the programme has no such cohort. */
export async function findPlanCohort(database: RequestDatabase, programmeId: string, slug: string) {
  const [cohorts, hosts] = await Promise.all([
    database
      .from("cohorts")
      .select(
        `id, slug, name, status, template:programme_templates(employment_model),
        trainees(id, account:accounts!trainees_account_id_fkey(full_name)),
        seats(id, title, agency_id, municipality_number, mentor_id)` as const,
      )
      .eq("programme_id", programmeId)
      .eq("slug", slug)
      .maybeSingle(),
    database
      .from("programme_hosts")
      .select("agency_id, agency:agencies(name)")
      .eq("programme_id", programmeId),
  ]);
  if (cohorts.error) throw cohorts.error;
  if (hosts.error) throw hosts.error;
  const { data } = cohorts;
  if (!data) return null;
  return {
    id: data.id,
    slug: data.slug,
    name: data.name,
    status: status.parse(data.status),
    hostsEmploy: data.template.employment_model === "host_employs",
    trainees: data.trainees.map(({ id, account }) => ({ id, name: account?.full_name ?? "" })),
    hosts: hosts.data.map((host) => ({ id: host.agency_id, name: host.agency.name })),
    seats: data.seats.map((seat) => ({
      id: seat.id,
      title: seat.title,
      municipality: seat.municipality_number,
      hasMentor: seat.mentor_id !== null,
    })),
  };
}

export type PlanCohort = NonNullable<Awaited<ReturnType<typeof findPlanCohort>>>;
