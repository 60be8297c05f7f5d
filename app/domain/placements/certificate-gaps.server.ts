import type { Reference } from "~/domain/reference/reference";
import type { Locale } from "~/locales/locale";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { certificateText } from "./certificate-refusal";
import type { CohortPlacement } from "./cohort-placements.server";

/** Placements of a cohort that are not over and whose seat requires what the trainee has not shown, for its coordinator. */
export async function listCertificateGaps(database: RequestDatabase, cohortId: string) {
  const rows = await allRows(() => database.rpc("certificate_gaps", { p_cohort: cohortId }), "placement_id");
  return rows.map((row) => ({ placementId: row.placement_id, missing: row.missing }));
}

/** What one of them lacks, in the words of the plan; null where nothing is missing. */
export async function certificateGap(
  database: RequestDatabase,
  cohortId: string,
  placement: CohortPlacement,
  words: { reference: Reference; locale: Locale },
): Promise<string | null> {
  const gaps = await listCertificateGaps(database, cohortId);
  const gap = gaps.find(({ placementId }) => placementId === placement.id);
  if (!gap) return null;
  const { traineeId, seatId, agencyId, segment } = placement;
  return certificateText(
    {
      rule: "certificates",
      trainee: traineeId,
      segment: String(segment),
      seat: seatId,
      host: agencyId,
      missing: gap.missing,
    },
    { placements: [placement] },
    words.reference,
    words.locale,
  );
}
