import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import type { MentorAgreement, Party } from "./agreement";

const columns =
  "placement_id, version, meetings, expectations, development, updated_at, mentor_id, mentor_signed_at, trainee_signed_at" as const;

type Row = {
  version: number;
  meetings: string;
  expectations: string;
  development: string;
  updated_at: string;
  mentor_id: string | null;
  mentor_signed_at: string | null;
  trainee_signed_at: string | null;
};

function toAgreement(row: Row, mentorId: string | null): MentorAgreement {
  const { version, meetings, expectations, development } = row;
  const isByTheMentor = row.mentor_id === mentorId;
  return {
    version,
    meetings,
    expectations,
    development,
    updatedAt: row.updated_at,
    signedAt: { mentor: isByTheMentor ? row.mentor_signed_at : null, trainee: row.trainee_signed_at },
  };
}

/** The agreements of some placements by placement; one that nobody has written is not there. */
export async function listAgreements(
  database: RequestDatabase,
  placements: readonly { id: string; mentorId: string | null }[],
): Promise<Map<string, MentorAgreement>> {
  const ids = placements.map(({ id }) => id);
  const { data, error } = await database.from("mentor_agreements").select(columns).in("placement_id", ids);
  if (error) throw error;
  const mentors = new Map(placements.map(({ id, mentorId }) => [id, mentorId]));
  return new Map(
    data.map((row) => [row.placement_id, toAgreement(row, mentors.get(row.placement_id) ?? null)]),
  );
}

/**
 * The agreement of a live placement for one of the two it is between, with what stands around it. Null when there is no
 * such placement, and for everybody who is not `party` in it: host and coordinator read it elsewhere and sign nothing.
 */
export async function findAgreement(
  database: RequestDatabase,
  placementId: string,
  { accountId, party }: { accountId: string; party: Party },
) {
  if (!isId(placementId)) return null;
  const placements = await database
    .from("placements")
    .select(
      `id, status, starts_on, ends_before, agency_id, mentor_id, seat:seats!placements_seat_id_cohort_id_programme_id_segment_number_a_fkey(title),
      trainee:trainees(account_id, account:accounts!trainees_account_id_fkey(full_name))` as const,
    )
    .eq("id", placementId)
    .eq("is_live", true)
    .maybeSingle();
  if (placements.error) throw placements.error;
  const placement = placements.data;
  const people = { mentor: placement?.mentor_id, trainee: placement?.trainee?.account_id };
  if (!placement || people[party] !== accountId) return null;
  const [agreements, host, mentor] = await Promise.all([
    listAgreements(database, [{ id: placement.id, mentorId: placement.mentor_id }]),
    database.from("agencies").select("name").eq("id", placement.agency_id).maybeSingle(),
    database
      .from("accounts")
      .select("full_name")
      .in("id", placement.mentor_id ? [placement.mentor_id] : [])
      .maybeSingle(),
  ]);
  if (host.error) throw host.error;
  if (mentor.error) throw mentor.error;
  return {
    placementId: placement.id,
    party,
    host: host.data?.name ?? "",
    title: placement.seat?.title ?? "",
    startsOn: placement.starts_on,
    endsBefore: placement.ends_before,
    hasMentor: placement.mentor_id !== null,
    names: { mentor: mentor.data?.full_name ?? "", trainee: placement.trainee?.account?.full_name ?? "" },
    agreement: agreements.get(placement.id) ?? null,
  };
}

export type FoundAgreement = NonNullable<Awaited<ReturnType<typeof findAgreement>>>;
