import { z } from "zod";
import { type LocaleInfo, localePath } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";

const person = z.object({
  isAdmin: z.boolean(),
  isMentor: z.boolean(),
  isTrainee: z.boolean(),
  agencies: z.array(z.object({ slug: z.string(), role: z.string() })),
  programmes: z.array(z.object({ slug: z.string() })),
});

/**
 * Where a person who has just signed in goes without a `next`: the programme they coordinate, the trainees of somebody
 * who is a mentor and nothing else, the agency they work for, an admin's work, a trainee's own time, else their own page.
 */
export async function landingPath(database: RequestDatabase, lang: LocaleInfo["lang"]): Promise<string> {
  const { data, error } = await database.rpc("my_viewer");
  if (error) throw error;
  const { agencies, programmes, isAdmin, isMentor, isTrainee } = person.parse(data);
  const [programme] = programmes;
  const [agency] = agencies;
  if (programme) return localePath(lang, `/program/${programme.slug}`);
  if (isMentor && agencies.every(({ role }) => role === "mentor")) return localePath(lang, "/mentor");
  if (agency) return localePath(lang, `/virksomhet/${agency.slug}`);
  if (isAdmin) return localePath(lang, "/admin/virksomheter");
  return localePath(lang, isTrainee ? "/trainee" : "/min-side");
}
