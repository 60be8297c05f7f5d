import type postgres from "postgres";

type EmployerType = "state" | "state-enterprise" | "county" | "municipality" | "inter-municipal";

/** A published ad of the contract's corpus: what a search may know of it, and nothing it must not. */
export type CorpusAd = {
  id: string;
  key: number;
  title: string;
  publishAt: Date;
  deadline: Date;
  salaryTop: number;
  stipendTop: number | null;
  remoteDays: number;
  experienceYears: number;
  municipalities: string[];
  /** Values by facet, as the port names them. */
  facets: Record<string, string[]>;
};

type Row = readonly [
  title: string,
  employer: string,
  employerType: EmployerType,
  language: "nb" | "nn" | "en",
  municipalities: string,
  occupation: string,
  skills: string,
  text: string,
];

const STATE = "state";
const TOWN = "municipality";

// Forty small ads in which every pair of words that the contract asks about occurs.
// biome-ignore format: one ad a line.
const ROWS: readonly Row[] = [
  ["Skyarkitekt", "Skatteetaten", STATE, "nb", "0301", "2511", "azure iac", "Du bygger vår neste skyplattform sammen med plattformteamet."],
  ["Plattformingeniør til skyplattform", "Arbeids- og velferdsetaten (Nav)", STATE, "nb", "0301 5001", "2522", "kubernetes gcp", "Vi drifter en applikasjonsplattform for produktteamene."],
  ["Cloud architect", "NTNU", STATE, "en", "5001", "2511", "aws kubernetes", "You will design our research cloud."],
  ["Systemutvikler Java", "Politiets IKT-tjenester", STATE, "nb", "0301", "2512", "java", "Utvikling av straffesakssystemer."],
  ["Systemutviklar", "Sogndal kommune", TOWN, "nn", "4640", "2512", "csharp dotnet", "Du vidareutviklar fagsystem for kommunen."],
  ["Backend-utvikler Kotlin", "Entur", STATE, "nb", "0301", "2512", "kotlin postgresql", "Reiseplanleggeren brukes av millioner."],
  ["Frontend-utvikler", "Digitaliseringsdirektoratet", STATE, "nb", "4640 0301", "2513", "typescript react", "Designsystemet og Altinn Studio."],
  ["Fullstackutvikler", "Bergen kommune", TOWN, "nb", "4601", "2512", "react typescript", "Digitale innbyggertjenester med Node.js."],
  ["Software developer", "Universitetet i Oslo", STATE, "en", "0301", "2512", "python", "Develop research software services."],
  ["Tjenestedesigner", "Oslo kommune", TOWN, "nb", "0301", "2166", "service-design", "Helhetlige tjenester for innbyggerne."],
  ["Tenestedesignar", "Vestland fylkeskommune", "county", "nn", "4601", "2166", "service-design figma", "Du utviklar tenester saman med brukarane."],
  ["UX-designer", "Skatteetaten", STATE, "nb", "0301", "2166", "figma ux-design", "Interaksjonsdesign for skattemeldingen."],
  ["Informasjonssikkerhetsrådgiver", "Helse Vest IKT", "state-enterprise", "nb", "4601", "2529", "information-security", "Styringssystem for informasjonssikkerhet."],
  ["Rådgjevar informasjonstryggleik", "Volda kommune", TOWN, "nn", "1577", "2529", "privacy", "Ansvar for tryggleik og beredskap."],
  ["Sikkerhetsanalytiker", "Nasjonal sikkerhetsmyndighet", STATE, "nb", "0301", "2529", "soc", "Analyse av digitale trusler."],
  ["Security architect", "Norges Bank", STATE, "en", "0301", "2529", "security-architecture", "Own the security architecture."],
  ["Personvernombud", "Tromsø kommune", TOWN, "nb", "5501", "2619", "privacy", "Rådgi ledelsen om personvern."],
  ["Personvernombod", "Høgskulen på Vestlandet", STATE, "nn", "4640", "2619", "privacy", "Rettleie tilsette om personvern."],
  ["Dataingeniør", "Statistisk sentralbyrå", STATE, "nb", "0301", "2521", "python sql", "Bygge dataplattform for offisiell statistikk."],
  ["Data scientist", "Folkehelseinstituttet", STATE, "en", "0301", "2511", "r-lang machine-learning", "Statistical modelling for public health."],
  ["Datavitenskapsperson", "Kartverket", STATE, "nb", "3305", "2511", "machine-learning python", "Maskinlæring på flybilder."],
  ["Maskinlæringsingeniør", "Meteorologisk institutt", STATE, "nb", "0301", "2512", "ai", "Modeller for værvarsling."],
  ["Løsningsarkitekt", "Brønnøysundregistrene", STATE, "nb", "1804 1813", "2511", "solution-architecture", "Registerplattformen og datadeling."],
  ["Løysingsarkitekt", "Ørsta kommune", TOWN, "nn", "1520", "2511", "integration", "Arkitektur for samhandling."],
  ["Virksomhetsarkitekt", "Helsedirektoratet", STATE, "nb", "0301", "2511", "enterprise-architecture", "Målbilder for helsesektoren."],
  ["Prosjektleder IKT", "Ålesund kommune", TOWN, "nb", "1508", "1330", "project-management", "Innføring av nytt sak-arkivsystem."],
  ["Prosjektleiar digitalisering", "Kinn kommune", TOWN, "nn", "4602", "1330", "project-management", "Leie digitaliseringsprosjekt."],
  ["IT project manager", "UiT Norges arktiske universitet", STATE, "en", "5501", "1330", "project-management", "Lead infrastructure projects."],
  ["Nettverksingeniør", "Norsk helsenett", STATE, "nb", "5001", "2523", "networking", "Helsenettet knytter sammen sektoren."],
  ["Databaseadministrator", "Sykehuspartner", "state-enterprise", "nb", "3301", "2521", "oracle-db postgresql", "Drift av databaser."],
  ["Brukerstøtte IT-konsulent", "Bodø kommune", TOWN, "nb", "1804", "3512", "user-support", "Førstelinje for ansatte."],
  ["IKT-lærling", "Tromsø kommune", TOWN, "nb", "5501", "3512", "user-support", "Læretid i IT-drift."],
  ["Økonomisystem-forvalter", "Trondheim kommune", TOWN, "nb", "5001", "2522", "system-administration", "Systemansvar for økonomi og lønn."],
  ["GIS-ingeniør", "Ås kommune", TOWN, "nb", "3218", "2512", "gis", "Kart og geodata."],
  ["Testleder", "Statens lånekasse", STATE, "nb", "0301", "2519", "test-automation", "Kvalitet i hele løpet. Vi bruker CI/CD hver dag."],
  ["Produktleder", "Entur", STATE, "nb", "0301", "2511", "product-management", "Lede et produktteam."],
  ["Embedded-utvikler C++", "Kongsberg kommune", TOWN, "nb", "3303", "2512", "cpp linux", "Sensorer for smart by."],
  ["Utvikler C#", "Fredrikstad kommune", TOWN, "nb", "3107", "2512", "csharp azure", "Egenutviklede løsninger."],
  ["Rådgiver bærekraft", "Karasjok kommune", TOWN, "nb", "5610", "2519", "statistics", "Himmel og skyer: <script>alert('klima')</script> regnskap."],
  ["Leder for datasenter", "Helse Nord IKT", "state-enterprise", "nb", "", "1330", "digital-leadership", "Lede drift av datasenter."],
];

const FORMS = ["permanent", "permanent", "temporary", "substitute", "project"];
const LEVELS = [
  [5, "vocational-college"],
  [6, "bachelor"],
  [7, "master"],
] as const;
const DAY = 86_400_000;

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

const steps = (values: number[], top: number | null) =>
  values.filter((value) => top !== null && value <= top).map(String);

/** Inserts one ad as its agency would: a draft with all its parts, published when it is complete. */
async function insertAd(
  sql: postgres.Sql,
  row: Row,
  index: number,
  now: number,
  reference: Reference,
): Promise<CorpusAd> {
  const [title, employer, employerType, language, places, occupation, skillIds, text] = row;
  const municipalities = places.split(" ").filter(Boolean);
  const skills = skillIds.split(" ");
  const remoteDays = municipalities.length === 0 ? 5 : index % 4;
  const workModel = municipalities.length === 0 ? "remote" : remoteDays === 0 ? "onsite" : "hybrid";
  const salaryTop = 550_000 + (index % 9) * 50_000;
  const stipendTop = index % 5 === 0 ? 20_000 + index * 2_000 : null;
  const form = FORMS[index % FORMS.length]!;
  const [level, education] = LEVELS[index % LEVELS.length]!;
  const missions = [reference.missions[index % 3]!, reference.missions[3 + (index % 4)]!];
  const benefits = reference.benefits.filter((_, position) => (index + position) % 7 === 0).slice(0, 3);
  const workLanguages = language === "en" ? ["en", "nb"] : ["nb"];
  const extent = index % 6 === 0 ? "part_time" : "full_time";
  const experienceYears = index % 6;
  // Some ads share a day of publication and a deadline, so that ties have to be broken.
  const publishAt = new Date(now - (1 + Math.floor(index / 2)) * DAY);
  const deadline = new Date(now + (2 + (index % 13)) * DAY);
  const slug = slugOf(employer);

  const id = await sql.begin(async (tx) => {
    const [agency] = await tx`
      insert into public.agencies (slug, name, employer_type, org_form, municipality_number, verified_at)
      values (${slug}, ${employer}, ${employerType}, 'ORGL', ${municipalities[0] ?? "1804"}, now())
      on conflict (slug) do update set slug = excluded.slug returning id`;
    const [listing] = await tx`
      insert into public.listings ${tx({
        slug: `contract-${index}`,
        agency_id: agency!.id,
        language,
        title,
        summary: text,
        description: text,
        mission_sentence: "Uten oss stopper det.",
        primary_mission: missions[0]!,
        occupation_code: occupation,
        extent,
        employment_form: form,
        salary_min: 500_000,
        salary_max: salaryTop,
        position_code: "1364",
        education_level: level,
        experience_years_min: experienceYears,
        work_model: workModel,
        remote_days: remoteDays,
        work_languages: workLanguages,
        contact_name: "Hemmelig Kontaktperson",
        contact_email: "post@personalkontoret.example",
        public_list_notice: "Opplysninger kan bli offentlige.",
        publish_at: publishAt,
        deadline,
      })} returning id`;
    const listing_id = listing!.id as string;
    const rows = <Column extends string>(column: Column, values: string[]) =>
      values.map(
        (value) => ({ listing_id, [column]: value }) as { listing_id: string } & Record<Column, string>,
      );
    if (municipalities.length > 0) {
      await tx`insert into public.listing_municipalities ${tx(rows("municipality_number", municipalities))}`;
    }
    for (const skill of skills) {
      await tx`insert into public.listing_skills (listing_id, skill_id, level) values (${listing_id}, ${skill}, 'required')`;
    }
    await tx`insert into public.listing_missions ${tx(rows("theme_id", missions))}`;
    if (benefits.length > 0)
      await tx`insert into public.listing_benefits ${tx(rows("benefit_id", benefits))}`;
    if (stipendTop !== null) {
      await tx`insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, payer)
        values (${listing_id}, ${reference.benefits[0]!}, ${stipendTop}, 'year', 'employer')`;
    }
    await tx`insert into public.listing_criteria (listing_id, kind, text, position) values (${listing_id}, 'must', 'Fagbrev', 1)`;
    await tx`update public.listings set status = 'published' where id = ${listing_id}`;
    return listing_id;
  });

  return {
    id,
    key: index + 1,
    title,
    publishAt,
    deadline,
    salaryTop,
    stipendTop,
    remoteDays,
    experienceYears,
    municipalities,
    facets: {
      county: [...new Set(municipalities.map((number) => number.slice(0, 2)))],
      municipality: municipalities,
      employerType: [employerType],
      agency: [slug],
      occupation: [occupation],
      skill: skills,
      benefit: benefits,
      mission: missions,
      employmentForm: [form],
      extent: [extent],
      remote: [...steps([1, 2, 3, 4, 5], remoteDays), ...(workModel === "remote" ? ["anywhere"] : [])],
      education: [education],
      language: workLanguages,
      kind: ["job"],
      salary: steps([500_000, 600_000, 700_000, 800_000, 900_000, 1_000_000], salaryTop),
      stipend: steps([10_000, 25_000, 50_000, 100_000, 150_000], stipendTop),
    },
  };
}

type Reference = { missions: string[]; benefits: string[] };

/** Inserts the contract's ads into a database that holds the reference data. Dates are relative to `now`. */
export async function insertCorpus(sql: postgres.Sql, now: Date): Promise<CorpusAd[]> {
  const column = async (rows: PromiseLike<postgres.RowList<postgres.Row[]>>) =>
    (await rows).map((row) => row.value as string);
  const reference: Reference = {
    missions: await column(sql`select id as value from public.mission_themes order by position`),
    benefits: await column(sql`select id as value from public.benefits order by position`),
  };
  const ads: CorpusAd[] = [];
  for (const [index, row] of ROWS.entries()) {
    ads.push(await insertAd(sql, row, index, now.getTime(), reference));
  }
  return ads;
}
