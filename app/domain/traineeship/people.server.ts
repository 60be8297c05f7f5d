import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";

const people = z.array(
  z.object({
    placement_id: z.uuid().nullable(),
    role: z.enum(["mentor", "host_contact", "coordinator"]),
    name: z.string(),
    email: z.string(),
  }),
);

export type TraineePerson = {
  /** Null for coordinators, who belong to all placements. */
  placementId: string | null;
  role: "mentor" | "host_contact" | "coordinator";
  name: string;
  email: string;
};

/** Whom the trainee can turn to: mentors and host contacts of their placements, and coordinators. */
export async function listTraineePeople(
  database: RequestDatabase,
  traineeId: string,
): Promise<TraineePerson[]> {
  const { data, error } = await database.rpc("trainee_people", { p_trainee: traineeId });
  if (error) throw error;
  return people.parse(data).map(({ placement_id, ...person }) => ({ placementId: placement_id, ...person }));
}
