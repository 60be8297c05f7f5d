import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";

/** What a cohort in planning may be tied to: the agency's ads of kind traineeship, and the hosts of the programme. */
export async function listCohortChoices(database: RequestDatabase, programmeId: string) {
  const { data: programme, error } = await database
    .from("programmes")
    .select("agency_id, programme_hosts(agency_id, left_on, agency:agencies(name))" as const)
    .eq("id", programmeId)
    .single();
  if (error) throw error;
  const listings = await database
    .from("listings")
    .select("id, title")
    .eq("agency_id", programme.agency_id)
    .eq("kind", "traineeship")
    .order("created_at", { ascending: false });
  if (listings.error) throw listings.error;
  return {
    listings: listings.data.map(({ id, title }) => ({ value: id, label: title })),
    hosts: programme.programme_hosts
      .filter((host) => host.left_on === null)
      .map((host) => ({ value: host.agency_id, label: host.agency.name }))
      .sort((a, b) => inNorwegianOrder(a.label, b.label)),
  };
}
