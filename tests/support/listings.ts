import { randomUUID } from "node:crypto";
import type postgres from "postgres";

const MUNICIPALITY = "4601";

/** The few reference rows that an agency and a listing point to; the seed's own rows are left as they are. */
async function ensureReferenceRows(sql: postgres.Sql): Promise<void> {
  await sql`insert into public.counties (number, name) values ('46', 'Vestland') on conflict do nothing`;
  await sql`
    insert into public.municipalities (number, name, official_name, county_number, lat, lon, in_action_zone, valid_from)
    values (${MUNICIPALITY}, 'Bergen', 'Bergen', '46', 60.39, 5.32, false, '2020-01-01') on conflict do nothing`;
  await sql`
    insert into public.occupations (code, name_nb, name_nn, name_en, parent_code, parent_name_nb, parent_name_nn,
      parent_name_en, scope)
    values ('2512', 'Programvareutviklere', 'Programvareutviklarar', 'Software developers', '251', 'x', 'x', 'x', 'core')
    on conflict do nothing`;
  await sql`
    insert into public.mission_themes (id, position, name_nb, name_nn, name_en, description_nb, description_nn, description_en)
    select 'test-theme', 999, 'Prøve', 'Prøve', 'Test', '', '', ''
    where not exists (select from public.mission_themes)`;
}

export type Agency = { id: string; slug: string; name: string };

/** A verified municipality with a unique name. */
export async function makeAgency(sql: postgres.Sql, columns: Record<string, unknown> = {}): Promise<Agency> {
  await ensureReferenceRows(sql);
  const key = randomUUID().slice(0, 8);
  const [agency] = await sql<Agency[]>`
    insert into public.agencies ${sql({
      slug: `kommune-${key}`,
      name: `Prøve kommune ${key}`,
      employer_type: "municipality",
      org_form: "KOMM",
      municipality_number: MUNICIPALITY,
      verified_at: new Date(),
      ...columns,
    } as Record<string, postgres.SerializableParameter>)} returning id, slug, name`;
  return agency!;
}

export type NewListing = {
  agencyId?: string;
  /** false leaves the listing a draft. */
  isPublished?: boolean;
  /** Days from now; negative = the deadline is over. */
  deadlineInDays?: number;
  questions?: { kind: "text" | "yes_no"; prompt: string; isRequired?: boolean }[];
  /** Any further columns of public.listings. */
  columns?: Record<string, unknown>;
};

export type MadeListing = {
  id: string;
  slug: string;
  title: string;
  agencyId: string;
  questionIds: string[];
};

/** A complete listing, published and live unless told otherwise, with one must criterion. */
export async function makeListing(sql: postgres.Sql, wanted: NewListing = {}): Promise<MadeListing> {
  const { isPublished = true, deadlineInDays = 14, questions = [] } = wanted;
  const agencyId = wanted.agencyId ?? (await makeAgency(sql)).id;
  await ensureReferenceRows(sql);
  const key = randomUUID().slice(0, 8);
  const day = 86_400_000;
  const isOver = deadlineInDays < 0;
  const [theme] = await sql`select id from public.mission_themes order by position limit 1`;
  return sql.begin(async (tx) => {
    const [listing] = await tx`
      insert into public.listings ${tx({
        slug: `utvikler-${key}`,
        agency_id: agencyId,
        language: "nb",
        title: `Utvikler ${key}`,
        summary: "Vi søker en utvikler.",
        description: "Du lager tjenester for innbyggerne.",
        mission_sentence: "Du gjør hverdagen enklere for dem som bor her.",
        primary_mission: theme!.id,
        occupation_code: "2512",
        employment_form: "permanent",
        salary_min: 650_000,
        salary_max: 780_000,
        contact_name: "Kari Nordmann",
        contact_email: "kari@kommune.example",
        public_list_notice: "Opplysninger om deg kan bli offentliggjort.",
        publish_at: new Date(Date.now() - day * (isOver ? 60 : 1)),
        deadline: new Date(Date.now() + day * (isOver ? 14 : deadlineInDays)),
        ...wanted.columns,
      } as Record<string, postgres.SerializableParameter>)} returning id, slug, title`;
    const id = listing!.id as string;
    await tx`insert into public.listing_municipalities (listing_id, municipality_number) values (${id}, ${MUNICIPALITY})`;
    await tx`insert into public.listing_missions (listing_id, theme_id) values (${id}, ${theme!.id})`;
    await tx`insert into public.listing_criteria (listing_id, kind, text, position) values (${id}, 'must', 'Erfaring', 1)`;
    const questionIds: string[] = [];
    for (const [index, question] of questions.entries()) {
      const [row] = await tx`
        insert into public.listing_questions (listing_id, kind, prompt, is_required, position)
        values (${id}, ${question.kind}, ${question.prompt}, ${question.isRequired ?? true}, ${index + 1}) returning id`;
      questionIds.push(row!.id);
    }
    if (isPublished) await tx`update public.listings set status = 'published' where id = ${id}`;
    if (isOver) {
      // A deadline only moves later, so a listing whose deadline is over is made behind the guard.
      await tx`set local session_replication_role = replica`;
      const past = new Date(Date.now() + day * deadlineInDays);
      await tx`update public.listings set deadline = ${past}, original_deadline = ${past} where id = ${id}`;
      await tx`set local session_replication_role = origin`;
    }
    return { id, slug: listing!.slug, title: listing!.title, agencyId, questionIds };
  });
}
