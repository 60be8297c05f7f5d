import { z } from "zod";
import { type LocaleInfo, localePath } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";

const person = z.object({
  isAdmin: z.boolean(),
  agencies: z.array(z.object({ slug: z.string() })),
});

/** Where a person who has just signed in goes without a `next`: the agency they work for, an admin's work, else their own page. */
export async function landingPath(database: RequestDatabase, lang: LocaleInfo["lang"]): Promise<string> {
  const { data, error } = await database.rpc("my_viewer");
  if (error) throw error;
  const { agencies, isAdmin } = person.parse(data);
  const [agency] = agencies;
  if (agency) return localePath(lang, `/virksomhet/${agency.slug}`);
  return localePath(lang, isAdmin ? "/admin/virksomheter" : "/min-side");
}
