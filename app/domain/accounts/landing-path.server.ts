import { z } from "zod";
import { type LocaleInfo, localePath } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";

const memberships = z.object({ agencies: z.array(z.object({ slug: z.string() })) });

/** Where a person who has just signed in goes without a `next`: the agency they work for, else their own page. */
export async function landingPath(database: RequestDatabase, lang: LocaleInfo["lang"]): Promise<string> {
  const { data, error } = await database.rpc("my_viewer");
  if (error) throw error;
  const [agency] = memberships.parse(data).agencies;
  return localePath(lang, agency ? `/virksomhet/${agency.slug}` : "/min-side");
}
