import { z } from "zod";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import { nameIn, type Reference } from "../reference/reference";

const confirmed = { confirmedAt: z.string().nullable(), confirmedBy: z.string().nullable() };

const schema = z.object({
  name: z.string().nullable(),
  programme: z.string(),
  cohort: z.string(),
  memberFrom: z.string(),
  memberBefore: z.string(),
  placements: z.array(
    z.object({
      placementId: z.uuid(),
      host: z.string(),
      municipality: z.string(),
      title: z.string(),
      tasks: z.string(),
      startsOn: z.string(),
      endsBefore: z.string(),
      ftePercent: z.number(),
      summary: z.string().nullable(),
      skills: z.array(z.string()),
      ...confirmed,
    }),
  ),
  goals: z.array(
    z.object({ title: z.string(), evidence: z.array(z.object({ body: z.string(), ...confirmed })) }),
  ),
  gatherings: z.array(z.object({ title: z.string(), startsAt: z.string() })),
});

/**
 * What a traineeship has been: each placement that has begun with what its host has confirmed, goals with confirmed
 * evidence, and gatherings attended. Skills by their names.
 */
export type Passport = z.output<typeof schema>;

/** The passport of a trainee with the skills' names in a language. Null for those who may not read it. */
export async function findPassport(
  database: RequestDatabase,
  traineeId: string,
  { skills }: Pick<Reference, "skills">,
  locale: Locale,
): Promise<Passport | null> {
  const { data, error } = await database.rpc("passport", { p_trainee: traineeId });
  if (error) throw error;
  const passport = schema.nullable().parse(data);
  const named = (id: string) => {
    const skill = skills.get(id);
    return skill ? nameIn(skill, locale) : id;
  };
  return (
    passport && {
      ...passport,
      placements: passport.placements.map((placement) => ({
        ...placement,
        skills: placement.skills.map(named),
      })),
      goals: passport.goals.filter(({ evidence }) => evidence.length > 0),
    }
  );
}
