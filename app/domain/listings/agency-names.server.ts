import type { RequestDatabase } from "~/platform/database.server";

// As many as fit in one address.
const atOnce = 100;

/** Names of agencies by slug. Throws when the database does not answer. */
export async function listAgencyNames(
  database: RequestDatabase,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const parts = Array.from({ length: Math.ceil(slugs.length / atOnce) }, (_, index) =>
    slugs.slice(index * atOnce, (index + 1) * atOnce),
  );
  const answers = await Promise.all(
    parts.map((part) =>
      database.from("agencies").select("slug, name").in("slug", part).not("verified_at", "is", null),
    ),
  );
  return new Map(
    answers.flatMap(({ data, error }) => {
      if (error) throw error;
      return data.map(({ slug, name }): [string, string] => [slug, name]);
    }),
  );
}
