import { insertRows } from "./insert-rows.ts";
import { JONAS } from "./load-competence.ts";
import { at, type World } from "./load-mentoring.ts";

const LAST_SEGMENT = 3;

/** The next mentor of Jonas has written and signed their agreement already; it waits for his name. */
export async function loadTraineeLife(world: World) {
  const { tx, hosts, placements, file } = world;
  const next = placements.find(({ trainee, segment }) => trainee === JONAS && segment === LAST_SEGMENT)!;
  await insertRows(tx, "public.mentor_agreements", [
    {
      placement_id: next.id,
      version: 1,
      ...file.agreement,
      mentor_id: hosts[next.host]!.mentorId,
      mentor_signed_at: at(world, -2),
      trainee_signed_at: null,
      updated_at: at(world, -2),
    },
  ]);
}
