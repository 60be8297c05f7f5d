import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { addDays, todayInNorway } from "../../supabase/local/demo/days.ts";
import { makeAgency, makeMember } from "./hiring.ts";
import { makeAccount, type Person } from "./people.ts";

export type EmploymentModel =
  | "host_employs"
  | "programme_employs_and_lends"
  | "lead_host_employs"
  | "permanent_from_start";

export type Rotation = {
  programmeId: string;
  slug: string;
  agencyId: string;
  templateId: string;
  cohortId: string;
  coordinator: Person;
  hosts: { id: string; owner: Person }[];
  /** Half-open, in order. */
  segments: { number: number; startsOn: string; endsBefore: string }[];
};

const SEGMENT_DAYS = 180;

/** A day counted from today in Norway. */
export const day = (offset: number) => addDays(todayInNorway(), offset);

/** A programme with its coordinator, hosts with an owner each, and a cohort in matching with segments of 180 days. */
export async function makeRotation(
  sql: postgres.Sql,
  wanted: {
    name?: string;
    hosts?: number;
    segments?: number;
    startsIn?: number;
    model?: EmploymentModel;
    minDistinctHosts?: number;
    isPublic?: boolean;
    status?: "planning" | "matching";
  } = {},
): Promise<Rotation> {
  const { name = "Prøvetrainee", hosts = 3, segments = 3, startsIn = 30 } = wanted;
  const { model = "programme_employs_and_lends", minDistinctHosts = 1, status = "matching" } = wanted;
  const slug = `trainee-${randomUUID().slice(0, 8)}`;
  const agency = await makeAgency(sql, { name: `${name} fylke` });
  const coordinator = await makeMember(sql, agency.id);
  const [programme] = await sql<{ id: string }[]>`
    insert into public.programmes (slug, agency_id, name, is_public) values (${slug}, ${agency.id}, ${name}, ${wanted.isPublic ?? false})
    returning id`;
  const programmeId = programme!.id;
  await sql`insert into public.programme_members (programme_id, account_id, role) values (${programmeId}, ${coordinator.id}, 'coordinator')`;
  const [template] = await sql<{ id: string }[]>`
    insert into public.programme_templates (programme_id, version, months, segment_count, min_distinct_hosts, employment_model)
    values (${programmeId}, 1, 18, ${segments}, ${minDistinctHosts}, ${model}) returning id`;
  const hostRows: Rotation["hosts"] = [];
  for (let n = 1; n <= hosts; n++) {
    const host = await makeAgency(sql, { name: `${name} vert ${n}` });
    const owner = await makeMember(sql, host.id, "owner");
    await sql`insert into public.programme_hosts (programme_id, agency_id) values (${programmeId}, ${host.id})`;
    hostRows.push({ id: host.id, owner });
  }
  const periods = Array.from({ length: segments }, (_, index) => ({
    number: index + 1,
    startsOn: day(startsIn + index * SEGMENT_DAYS),
    endsBefore: day(startsIn + (index + 1) * SEGMENT_DAYS),
  }));
  const listingId = await makeTraineeListing(sql, agency.id);
  const [cohort] = await sql<{ id: string }[]>`
    insert into public.cohorts (programme_id, template_id, slug, name, listing_id, starts_on, ends_before, temporary_basis)
    values (${programmeId}, ${template!.id}, 'kull', 'Kull', ${listingId}, ${periods[0]!.startsOn}, ${periods.at(-1)!.endsBefore},
      'arbeidsmiljoloven_14_9') returning id`;
  for (const { number, startsOn, endsBefore } of periods)
    await sql`insert into public.segments (cohort_id, number, starts_on, ends_before) values (${cohort!.id}, ${number}, ${startsOn}, ${endsBefore})`;
  if (status === "matching")
    for (const step of ["open_for_applications", "selecting", "matching"])
      await sql`update public.cohorts set status = ${step} where id = ${cohort!.id}`;
  return {
    programmeId,
    slug,
    agencyId: agency.id,
    templateId: template!.id,
    cohortId: cohort!.id,
    coordinator,
    hosts: hostRows,
    segments: periods,
  };
}

/** A draft ad of kind traineeship. */
async function makeTraineeListing(sql: postgres.Sql, agencyId: string): Promise<string> {
  const [listing] = await sql<{ id: string }[]>`
    insert into public.listings (slug, agency_id, kind, language, title, employment_form)
    values (${`trainee-${randomUUID().slice(0, 8)}`}, ${agencyId}, 'traineeship', 'nb', 'Trainee', 'trainee') returning id`;
  return listing!.id;
}

/** A host takes no more part. */
export async function leave(sql: postgres.Sql, rotation: Rotation, hostId: string) {
  await sql`update public.programme_hosts set joined_on = private.today() - 1, left_on = private.today()
    where programme_id = ${rotation.programmeId} and agency_id = ${hostId}`;
}

/** Lets the cohort's ad stand as live for a month, past the gate, which wants a whole ad. */
export async function publishIntake(sql: postgres.Sql, rotation: Rotation) {
  return await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const [listing] = await tx<{ id: string; slug: string }[]>`
      update public.listings set status = 'published', publish_at = now() - interval '1 hour', deadline = now() + interval '30 days',
        original_deadline = now() + interval '30 days', published_at = now() - interval '1 hour'
      where id = (select listing_id from public.cohorts where id = ${rotation.cohortId}) returning id, slug`;
    return listing!;
  });
}

/** An application to the cohort's ad that stands as accepted; only its status matters, so the guards are passed by. */
export async function makeAcceptedApplication(sql: postgres.Sql, rotation: Rotation, candidate?: Person) {
  const person = candidate ?? (await makeAccount(sql, { fullName: "Trude Trainee" }));
  const id = randomUUID();
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into public.applications (id, listing_id, candidate_id, status, full_name, email, birth_date, municipality_number, occupational_title, submitted_at)
      select ${id}, listing_id, ${person.id}, 'accepted', ${person.fullName}, ${person.email}, '1999-05-17', '4640', 'Student', now() from public.cohorts where id = ${rotation.cohortId}`;
  });
  return { id, candidate: person };
}

/** Someone admitted to the cohort for all of its time, and appointed where one employer is named. */
export async function makeTrainee(
  sql: postgres.Sql,
  rotation: Rotation,
  wanted: { person?: Person; memberFrom?: string; memberBefore?: string; isAppointed?: boolean } = {},
) {
  const application = await makeAcceptedApplication(sql, rotation, wanted.person);
  const memberFrom = wanted.memberFrom ?? rotation.segments[0]!.startsOn;
  const memberBefore = wanted.memberBefore ?? rotation.segments.at(-1)!.endsBefore;
  const [trainee] = await sql<{ id: string }[]>`
    insert into public.trainees (cohort_id, account_id, application_id, member_from, member_before)
    values (${rotation.cohortId}, ${application.candidate.id}, ${application.id}, ${memberFrom}, ${memberBefore}) returning id`;
  if (wanted.isAppointed ?? true)
    await sql`insert into public.appointments (cohort_id, trainee_id, agency_id, basis, decided_on)
      select ${rotation.cohortId}, ${trainee!.id}, e.employer, e.basis, current_date
      from private.employment_of(${trainee!.id}) e where e.employer is not null`;
  return { id: trainee!.id, person: application.candidate, applicationId: application.id };
}

/** A mentor who belongs to the host. */
export async function makeMentor(sql: postgres.Sql, rotation: Rotation, hostId: string, maxTrainees = 2) {
  const person = await makeMember(sql, hostId, "mentor");
  await sql`insert into public.mentors (programme_id, agency_id, account_id, max_trainees)
    values (${rotation.programmeId}, ${hostId}, ${person.id}, ${maxTrainees})`;
  return person;
}

/** A seat of one of the rotation's hosts. */
export async function makeSeat(
  sql: postgres.Sql,
  rotation: Rotation,
  wanted: { segment?: number; host?: number; capacity?: number; mentorId?: string; title?: string } = {},
) {
  const { segment = 1, host = 0, capacity = 1, mentorId = null, title = "Digital tjeneste" } = wanted;
  const hostId = rotation.hosts[host]!.id;
  const [seat] = await sql<{ id: string }[]>`
    insert into public.seats (cohort_id, segment_number, agency_id, title, municipality_number, capacity, mentor_id)
    values (${rotation.cohortId}, ${segment}, ${hostId}, ${title}, '4640', ${capacity}, ${mentorId}) returning id`;
  return { id: seat!.id, hostId };
}

export type WantedPlacement = {
  startsOn?: string;
  endsBefore?: string;
  fte?: number;
};

/** A proposed placement for the segment of the seat, written past the functions but not past the guarantees. */
export async function makePlacement(
  sql: postgres.Sql | postgres.TransactionSql,
  traineeId: string,
  seatId: string,
  wanted: WantedPlacement = {},
): Promise<string> {
  const [placement] = await sql<{ id: string }[]>`
    insert into public.placements (programme_id, cohort_id, trainee_id, seat_id, segment_number, agency_id, mentor_id, starts_on, ends_before, fte_percent)
    select s.programme_id, s.cohort_id, ${traineeId}, s.id, s.segment_number, s.agency_id, s.mentor_id,
      coalesce(${wanted.startsOn ?? null}::text::date, g.starts_on), coalesce(${wanted.endsBefore ?? null}::text::date, g.ends_before), ${wanted.fte ?? 100}
    from public.seats s join public.segments g on g.cohort_id = s.cohort_id and g.number = s.segment_number
    where s.id = ${seatId} returning id`;
  return placement!.id;
}

/** Takes a proposed placement along the steps to active; it has to have begun. */
export async function beginPlacement(sql: postgres.Sql, placementId: string) {
  for (const status of ["host_accepted", "confirmed", "active"])
    await sql`update public.placements set status = ${status} where id = ${placementId}`;
}

/** A trainee who is at a host, with a mentor there. */
export async function makeMentored(sql: postgres.Sql) {
  const rotation = await makeRotation(sql, { startsIn: -100 });
  const mentor = await makeMentor(sql, rotation, rotation.hosts[0]!.id);
  const trainee = await makeTrainee(sql, rotation);
  const seat = await makeSeat(sql, rotation, { mentorId: mentor.id });
  const placement = await makePlacement(sql, trainee.id, seat.id);
  await beginPlacement(sql, placement);
  return { rotation, mentor, trainee, placement };
}
