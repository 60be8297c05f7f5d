import type postgres from "postgres";
import { createRandom, type Random } from "../../supabase/local/demo/random.ts";

const SEED = 4_640;
const AGENCIES = 300;
const BATCH = 500;
/** So many are written as the site writes them; above that, what the index holds of them is copied. */
const WRITTEN = 10_000;
const DAY = 86_400_000;

// biome-ignore format: bokmål, nynorsk and English of a role, and its occupation.
const ROLES = [
  ["Systemutvikler", "Systemutviklar", "Software developer", "2512"], ["Backend-utvikler", "Backend-utviklar", "Backend developer", "2512"],
  ["Frontend-utvikler", "Frontend-utviklar", "Frontend developer", "2513"], ["Fullstackutvikler", "Fullstackutviklar", "Full stack developer", "2512"],
  ["Løsningsarkitekt", "Løysingsarkitekt", "Solution architect", "2511"], ["Skyarkitekt", "Skyarkitekt", "Cloud architect", "2511"],
  ["Dataingeniør", "Dataingeniør", "Data engineer", "2521"], ["Dataanalytiker", "Dataanalytikar", "Data analyst", "2120"],
  ["Tjenestedesigner", "Tenestedesignar", "Service designer", "2166"], ["Informasjonssikkerhetsrådgiver", "Rådgjevar informasjonstryggleik", "Information security adviser", "2529"],
  ["Personvernombud", "Personvernombod", "Data protection officer", "2619"], ["Nettverksingeniør", "Nettverksingeniør", "Network engineer", "2523"],
  ["Prosjektleder digitalisering", "Prosjektleiar digitalisering", "Project manager", "2421"], ["Testleder", "Testleiar", "Test manager", "2519"],
  ["IKT-rådgiver", "IKT-rådgjevar", "IT adviser", "3512"], ["Driftsingeniør sky", "Driftsingeniør sky", "Cloud engineer", "2522"],
  ["GIS-ingeniør", "GIS-ingeniør", "GIS engineer", "2165"], ["Produktleder", "Produktleiar", "Product manager", "2421"],
] as const;
const LEVELS = ["", "", "", "Senior", "Erfaren", "Junior"];
const ENDINGS = [
  "",
  "",
  "",
  " til felles plattform",
  " med ansvar for datadeling",
  " innen helseteknologi",
  " til innbyggertjenester",
];
const FIRST_PARTS =
  "skatte velferds helse barnehage byggesaks arkiv tilskudds vann veg kultur nærings beredskaps klima energi transport bolig skole omsorgs tilsyns areal kart register lønns økonomi personal innkjøps avgifts grense politi domstols forvaltnings kommune fylkes region".split(
    " ",
  );
const LAST_PARTS =
  "løsninger plattformen tjenester systemer utvikling arkitektur sikkerhet strategi analyse modeller registeret portalen arbeidsflyt behandling drift støtte kvalitet prosesser prosjekter programmet rapportering integrasjoner deling innsamling oversikten kunnskap styring rutiner".split(
    " ",
  );
const SENTENCES: ((word: () => string) => string)[] = [
  (word) => `Du får ansvar for ${word()} og ${word()}.`,
  (word) => `Vi bygger framtidas ${word()} sammen med ${word()}.`,
  (word) => `Teamet jobber smidig og tverrfaglig med ${word()}, ${word()} og ${word()}.`,
  (word) => `Kommunen har store ambisjoner for digitalisering av ${word()}.`,
  (word) => `Erfaring fra ${word()} i offentlig sektor er ønskelig.`,
  () => "Vi tilbyr fleksibel arbeidstid, hjemmekontor og gode pensjonsordninger.",
  () => "God norsk skriftlig og muntlig framstillingsevne.",
  (word) => `Vi moderniserer ${word()} og flytter ${word()} til skyen.`,
  () => "Personvern og informasjonssikkerhet er en del av alt vi gjør.",
  (word) => `Arbeidsoppgavene omfatter kravspesifisering og oppfølging av ${word()}.`,
];

type Reference = Record<"municipalities" | "skills" | "benefits" | "missions" | "occupations", string[]>;

/** The first items come often and the last seldom, as names, skills and places do in real ads. */
const skewed = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor((random.between(0, 9_999) / 10_000) ** 2.2 * items.length)]!;

const some = <Item>(random: Random, items: readonly Item[], count: number): Item[] => [
  ...new Set(Array.from({ length: count }, () => skewed(random, items))),
];

async function readReference(sql: postgres.Sql): Promise<Reference> {
  const column = async (rows: PromiseLike<postgres.RowList<postgres.Row[]>>) =>
    (await rows).map((row) => row.value as string);
  const [municipalities, skills, benefits, missions, occupations] = await Promise.all([
    column(sql`select number as value from public.municipalities order by centrality_class, number`),
    column(sql`select id as value from public.skills order by id`),
    column(sql`select id as value from public.benefits order by position`),
    column(sql`select id as value from public.mission_themes order by position`),
    column(sql`select code as value from public.occupations`),
  ]);
  return { municipalities, skills, benefits, missions, occupations };
}

async function insertAgencies(sql: postgres.Sql, { municipalities }: Reference): Promise<string[]> {
  const rows = Array.from({ length: AGENCIES }, (_, index) => ({
    slug: `malt-virksomhet-${index}`,
    name: `Målt virksomhet ${index}`,
    employer_type: index % 4 === 0 ? "state" : "municipality",
    org_form: "ORGL",
    municipality_number: municipalities[index % municipalities.length]!,
    verified_at: new Date(),
  }));
  return (await sql`insert into public.agencies ${sql(rows)} returning id`).map(({ id }) => id as string);
}

function inventListing(random: Random, number: number, agencies: string[], reference: Reference) {
  const role = skewed(random, ROLES);
  const language = random.chance(0.15) ? "nn" : random.chance(0.08) ? "en" : "nb";
  const level = language === "nb" ? random.pick(LEVELS) : "";
  const name = role[language === "nn" ? 1 : language === "en" ? 2 : 0];
  const word = () => skewed(random, FIRST_PARTS) + skewed(random, LAST_PARTS);
  const text = Array.from({ length: random.between(12, 30) }, () => random.pick(SENTENCES)(word)).join(" ");
  const remote = random.between(0, 5);
  const salary = random.between(480, 980) * 1000;
  const published = Date.now() - random.between(1, 55) * DAY - number;
  const deadline = new Date(Date.now() + random.between(1, 50) * DAY);
  const occupation = reference.occupations.includes(role[3]) ? role[3] : "2512";
  return {
    listing: {
      slug: `malt-${number}`,
      agency_id: skewed(random, agencies),
      language,
      status: "published",
      title:
        `${level} ${level ? name.toLowerCase() : name}${language === "nb" ? random.pick(ENDINGS) : ""}`.trim(),
      summary: text.slice(0, 160),
      description: text,
      mission_sentence: "Uten oss stopper tjenesten.",
      primary_mission: random.pick(reference.missions),
      occupation_code: occupation,
      employment_form: random.pick(["permanent", "permanent", "permanent", "temporary", "substitute"]),
      salary_min: salary,
      salary_max: salary + random.between(50, 300) * 1000,
      education_level: random.between(5, 7),
      experience_years_min: random.between(0, 6),
      work_model: remote === 0 ? "onsite" : remote === 5 ? "remote" : "hybrid",
      remote_days: remote,
      publish_at: new Date(published),
      published_at: new Date(published),
      deadline,
      original_deadline: deadline,
    },
    municipalities: some(random, reference.municipalities, random.chance(0.15) ? 3 : 1),
    skills: some(random, reference.skills, random.between(2, 6)),
    benefits: some(random, reference.benefits, random.between(2, 6)),
  };
}

/**
 * Copies the rows of the index until it holds `count` ads, with other ids, instants and places in the order. An ad takes
 * the site milliseconds to write, a copy a fraction of one; the engines read nothing but the index.
 */
async function copyIndex(sql: postgres.Sql, count: number): Promise<void> {
  await sql.begin(async (tx) => {
    const [words] =
      await tx`select pg_get_indexdef('private.search_texts_words_idx'::regclass) as definition`;
    await tx`set local session_replication_role = replica`;
    await tx`set local maintenance_work_mem = '512MB'`;
    await tx`drop index private.search_texts_words_idx`;
    await tx`create temporary table copies on commit drop as
      select i.listing_id, extensions.gen_random_uuid() as copy, n
      from private.search_index i, generate_series(1, ${Math.ceil(count / WRITTEN) - 1}) n order by n limit ${count - WRITTEN}`;
    await tx`insert into private.search_index
      select r.* from copies c join private.search_index i using (listing_id)
      cross join lateral jsonb_populate_record(i, jsonb_build_object('listing_id', c.copy,
        'publish_at', i.publish_at - c.n * interval '7 minutes', 'deadline', i.deadline + c.n * interval '11 hours', 'segment', null, 'slot', null)) r`;
    await tx`insert into private.search_texts
      select c.copy, t.title, t.body, t.language, t.words from copies c join private.search_texts t using (listing_id)`;
    await tx.unsafe(words!.definition);
  });
}

/** What the worker does every minute. */
async function countAhead(sql: postgres.Sql): Promise<void> {
  for (let moved = 1; moved > 0; ) {
    const [row] = await sql<{ moved: number }[]>`select public.count_facets_ahead() as moved`;
    moved = row!.moved;
  }
}

/**
 * Inserts live ads that nobody wrote, the same ones every time, past the guards of publication: what is measured is the
 * search. Each batch is one transaction, and its ads are indexed as it commits. Answers the milliseconds that an ad took.
 */
export async function insertInventedListings(sql: postgres.Sql, count: number): Promise<number> {
  const start = performance.now();
  const written = Math.min(count, WRITTEN);
  const random = createRandom(SEED);
  const reference = await readReference(sql);
  const agencies = await insertAgencies(sql, reference);
  for (let first = 0; first < written; first += BATCH) {
    const ads = Array.from({ length: Math.min(BATCH, written - first) }, (_, index) =>
      inventListing(random, first + index, agencies, reference),
    );
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      const ids = await tx`insert into public.listings ${tx(ads.map(({ listing }) => listing))} returning id`;
      const children = <Column extends string>(
        column: Column,
        values: (ad: (typeof ads)[number]) => string[],
      ) =>
        ads.flatMap((ad, index) =>
          values(ad).map((value) => ({ listing_id: ids[index]!.id as string, [column]: value })),
        );
      await tx`insert into public.listing_municipalities ${tx(children("municipality_number", (ad) => ad.municipalities))}`;
      await tx`insert into public.listing_skills ${tx(
        children("skill_id", (ad) => ad.skills).map((row, index) => ({
          ...row,
          level: index % 3 === 0 ? "desired" : "required",
        })),
      )}`;
      await tx`insert into public.listing_benefits ${tx(children("benefit_id", (ad) => ad.benefits))}`;
    });
  }
  const each = (performance.now() - start) / written;
  if (count > written) await copyIndex(sql, count);
  await countAhead(sql);
  await sql`vacuum analyze`;
  return each;
}
