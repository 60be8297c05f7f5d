import type { RequestDatabase } from "~/platform/database.server";
import { isId } from "~/platform/is-id";
import type { MentorAgreement } from "./agreement";

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
 * The agreement of a live placement for its mentor, with what stands around it. Null when there is no such placement, and
 * for everybody else: host and coordinator see that it is signed, and the trainee signs under their own pages.
 */
export async function findAgreement(database: RequestDatabase, mentorId: string, placementId: string) {
  if (!isId(placementId)) return null;
  const placements = await database
    .from("placements")
    .select(
      `id, starts_on, ends_before, agency_id,
      trainee:trainees(account:accounts!trainees_account_id_fkey(full_name))` as const,
    )
    .eq("id", placementId)
    .eq("mentor_id", mentorId)
    .eq("is_live", true)
    .maybeSingle();
  if (placements.error) throw placements.error;
  const placement = placements.data;
  if (!placement) return null;
  const [agreements, host, mentor] = await Promise.all([
    listAgreements(database, [{ id: placement.id, mentorId }]),
    database.from("agencies").select("name").eq("id", placement.agency_id).maybeSingle(),
    database.from("accounts").select("full_name").eq("id", mentorId).maybeSingle(),
  ]);
  if (host.error) throw host.error;
  if (mentor.error) throw mentor.error;
  return {
    placementId: placement.id,
    host: host.data?.name ?? "",
    startsOn: placement.starts_on,
    endsBefore: placement.ends_before,
    names: { mentor: mentor.data?.full_name ?? "", trainee: placement.trainee?.account?.full_name ?? "" },
    agreement: agreements.get(placement.id) ?? null,
  };
}

export type FoundAgreement = NonNullable<Awaited<ReturnType<typeof findAgreement>>>;
