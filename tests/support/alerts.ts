import type postgres from "postgres";
import type { TestDatabase } from "./database.ts";

type Wanted = { name?: string; frequency?: "daily" | "weekly" | "none"; days?: 30 | 60 | 90 | null };

/** Saves a search as a person would; answers its id. */
export async function saveSearch(
  db: TestDatabase,
  person: { id: string },
  request: object,
  { name = "Søket mitt", frequency = "daily", days = null }: Wanted = {},
): Promise<string> {
  const [row] = await db.as(
    person.id,
    (sql) =>
      sql<{ id: string }[]>`select public.save_search(${name}, ${sql.json(request as postgres.JSONValue)},
        ${frequency}, ${days}) as id`,
  );
  return row!.id;
}

/** Lets a week pass for the runs that were made: every search is due again, and what was told belongs to an old run. */
export async function letRunPass(sql: postgres.Sql): Promise<void> {
  await sql`update public.saved_searches set told_run = told_run - interval '7 days'`;
  await sql`update private.alert_hits set run = run - interval '7 days'`;
  await sql`update public.mail_outbox set dedupe_key = dedupe_key || '-past',
    props = jsonb_set(props, '{run}', to_jsonb((props ->> 'run')::timestamptz - interval '7 days')) where template = 'search_alert'`;
}

type Outcome = { searches: number; mails: number; failed: number };

/** What the worker does: numbers the news and takes the searches that are due through their run. */
export async function runAlerts(sql: postgres.Sql): Promise<Outcome> {
  await sql`select public.announce_listings()`;
  const [row] = await sql<{ outcome: Outcome }[]>`select public.run_search_alerts(500) as outcome`;
  return row!.outcome;
}

/** Titles of the ads that each mail in the outbox would tell of if it were sent now, sorted. */
export async function alertMails(sql: postgres.Sql): Promise<{ id: string; titles: string[] }[]> {
  return sql<{ id: string; titles: string[] }[]>`
    select o.props ->> 'savedSearchId' as id,
      array(select l ->> 'title' from jsonb_array_elements(private.alert_facts(o.props) -> 'listings') l order by 1) as titles
    from public.mail_outbox o where o.template = 'search_alert' order by o.enqueued_at, o.id`;
}
