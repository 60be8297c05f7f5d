import { z } from "zod";
import type { RequestDatabase } from "~/platform/database.server";
import type { Reference } from "./reference";

const lifetimeMs = 10 * 60_000;
const namesByLanguage = z.record(z.string(), z.string());

let cached: { until: number; reference: Promise<Reference> } | undefined;

/**
 * The reference data, read once per process and kept for ten minutes: it is public, so it does not matter whose
 * `database` reads it. A failed read is not kept. Throws when the database does not answer.
 */
export function getReference(database: RequestDatabase): Promise<Reference> {
  if (cached && cached.until > Date.now()) return cached.reference;
  const reference = readReference(database);
  const entry = { until: Date.now() + lifetimeMs, reference };
  cached = entry;
  reference.catch(() => {
    if (cached === entry) cached = undefined;
  });
  return reference;
}

async function readReference(database: RequestDatabase): Promise<Reference> {
  const names = "name_nb, name_nn, name_en" as const;
  const descriptions = "description_nb, description_nn, description_en" as const;
  const [counties, municipalities, occupations, skills, benefits, missions] = await Promise.all([
    database.from("counties").select("number, name").order("name"),
    database
      .from("municipalities")
      .select(
        "number, name, parallel_names, county_number, economic_region_number, economic_region_name, lat, lon, in_action_zone",
      )
      .order("name"),
    database.from("occupations").select(`code, ${names}`).order("code"),
    database.from("skills").select(`id, category, ${names}`).order("name_nb"),
    database
      .from("benefits")
      .select(`id, category, parameters, employer_types, ${names}, ${descriptions}`)
      .order("position"),
    database.from("mission_themes").select(`id, ${names}, ${descriptions}`).order("position"),
  ]);
  return {
    counties: keyed(counties, "number"),
    municipalities: new Map(
      [...keyed(municipalities, "number")].map(
        ([number, { parallel_names, economic_region_number, economic_region_name, ...row }]) => [
          number,
          {
            ...row,
            parallelNames: namesByLanguage.parse(parallel_names),
            region:
              economic_region_number && economic_region_name
                ? { number: economic_region_number, name: economic_region_name }
                : null,
          },
        ],
      ),
    ),
    occupations: keyed(occupations, "code"),
    skills: keyed(skills, "id"),
    benefits: keyed(benefits, "id"),
    missions: keyed(missions, "id"),
  };
}

function keyed<Row, Key extends keyof Row>(
  { data, error }: { data: Row[] | null; error: unknown },
  key: Key,
): Map<Row[Key], Row> {
  if (error) throw error;
  return new Map((data ?? []).map((row) => [row[key], row]));
}
