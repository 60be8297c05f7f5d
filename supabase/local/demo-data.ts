import type { SupabaseClient } from "@supabase/supabase-js";
import type postgres from "postgres";
import { daysBetween, todayInNorway } from "./demo/days.ts";
import { listFreshApplications } from "./demo/fresh-applications.ts";
import { listExampleListings } from "./demo/listing-seeds.ts";
import { loadApplications, storeDocuments } from "./demo/load-applications.ts";
import { loadCoastProgramme } from "./demo/load-coast-programme.ts";
import { loadComments } from "./demo/load-comments.ts";
import { dateListings, loadListings } from "./demo/load-listings.ts";
import { loadNewcomers, loadReports } from "./demo/load-newcomers.ts";
import { loadPeople } from "./demo/load-people.ts";
import { loadRotation } from "./demo/load-rotation.ts";
import { loadSaved } from "./demo/load-saved.ts";
import { loadStories } from "./demo/load-stories.ts";
import { moveDates } from "./demo/move-dates.ts";
import { listPastApplications } from "./demo/past-applications.ts";
import { listPastListings, listUnpublishedListings } from "./demo/past-listings.ts";
import { invent } from "./demo/people.ts";
import { listCohorts, listTraineeApplications } from "./demo/trainee-applications.ts";

async function readAnchor(sql: postgres.Sql): Promise<string | null> {
  await sql`create schema if not exists demo`;
  await sql`create table if not exists demo.state (
    only_row boolean primary key default true check (only_row), anchor_day date not null, loaded_at timestamptz not null default now())`;
  const [state] = await sql<{ anchor_day: string }[]>`select anchor_day::text from demo.state`;
  return state?.anchor_day ?? null;
}

/** Guards and append-only tables let no past be written; the foreign keys of these rows are held by the tests. */
const passGuards = (tx: postgres.TransactionSql) => tx`set local session_replication_role = replica`;

async function loadAll(sql: postgres.Sql, storage: SupabaseClient["storage"], today: string) {
  const people = invent();
  const examples = listExampleListings();
  const past = listPastListings();
  const cohorts = listCohorts(people);
  const [running, planned, finished, coast] = cohorts;
  const listings = [
    ...examples,
    ...past,
    ...listUnpublishedListings(),
    ...cohorts.map(({ listing }) => listing),
  ];
  const applications = [
    ...listFreshApplications(examples, people, today),
    ...listPastApplications(past, people, today),
    ...listTraineeApplications(cohorts, people, today),
  ];
  await storeDocuments(applications, storage);
  await sql.begin(async (tx) => {
    await loadPeople(tx, people);
    await loadListings(tx, listings, people, today);
    await loadNewcomers(tx, people);
    await passGuards(tx);
    const rows = await tx<{ account_id: string; subject_id: string }[]>`
      select account_id, subject_id from public.subjects`;
    const subjects = new Map(rows.map((row) => [row.account_id, row.subject_id]));
    await dateListings(tx, listings, subjects, people, today);
    await loadReports(tx);
    await loadComments(tx, listings, people, today);
    await loadApplications(tx, applications, subjects);
    await loadRotation(tx, [running, planned, finished], people, today);
    await loadCoastProgramme(tx, coast, people, today);
    await loadSaved(tx, people.candidates[0]!.id, examples, today);
    await loadStories(tx, today);
    await tx`insert into demo.state (anchor_day) values (${today})`;
  });
  return { listings: listings.length, applications: applications.length };
}

/**
 * Fills the local stack with the demo: accounts, example ads, candidates and two years of applications. Later calls
 * only move the dates of what the demo made by the days since the last one; accounts and applications that people
 * made stay as they are. Needs a database superuser's session and storage with the secret key.
 * @param today the day to load for, YYYY-MM-DD in Norway
 */
export async function loadDemoData(
  sql: postgres.Sql,
  progress: (line: string) => void,
  storage: SupabaseClient["storage"],
  today: string = todayInNorway(),
): Promise<void> {
  const anchor = await readAnchor(sql);
  if (anchor === null) {
    const loaded = await loadAll(sql, storage, today);
    progress(`loaded the demo: ${loaded.listings} ads, ${loaded.applications} applications`);
    return;
  }
  const days = daysBetween(anchor, today);
  if (days === 0) return;
  await sql.begin(async (tx) => {
    await passGuards(tx);
    await moveDates(tx, days, today);
    await tx`update demo.state set anchor_day = ${today}`;
  });
  progress(`moved the dates of the examples by ${days} days`);
}
