import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Seat } from "../../app/domain/applications/application-steps.ts";
import { type Actor, createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  giveSeat,
  makeAgency,
  makeApplication,
  makeDraftApplication,
  makeDraftListing,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";
import { makeAccount } from "../support/people.ts";
import { tryOut as tryOutIn } from "../support/try-out.ts";
import { adminCallers, adminReaders } from "./access/admin.ts";
import { rotationCallers, rotationGrants, rotationReaders, rotationRules } from "./access/rotation.ts";

/** Everyone who acts in the matrix is in the groups that say what they reach. */
type Group =
  | "everyone"
  | "signed in"
  | "members of A"
  | "members of B"
  | "handlers of A live"
  | "handler of B live"
  | "sender to A"
  | "drafter at A"
  | "owner of A"
  | "recruiters of A"
  | "owner of C"
  | "admin";

type Reach = Partial<Record<Group, string[]>>;

const publicAds = {
  everyone: ["A live", "B live"],
  "members of A": ["A draft", "A suspended"],
  "members of B": ["B draft"],
  admin: ["A suspended"],
};
const sentToA = {
  "sender to A": ["A sent"],
  "drafter at A": ["A started"],
  "handlers of A live": ["A sent"],
  "handler of B live": ["B sent"],
};

/** What each group reads of each table; a table that is not named here fails the test. */
const readers: Record<string, { label: string; reach: Reach }> = {
  counties: { label: "'all'", reach: { everyone: ["all"] } },
  municipalities: { label: "'all'", reach: { everyone: ["all"] } },
  occupations: { label: "'all'", reach: { everyone: ["all"] } },
  skills: { label: "'all'", reach: { everyone: ["all"] } },
  benefits: { label: "'all'", reach: { everyone: ["all"] } },
  benefit_rules: { label: "'all'", reach: { everyone: ["all"] } },
  mission_themes: { label: "'all'", reach: { everyone: ["all"] } },
  listing_transitions: { label: "'all'", reach: { everyone: ["all"] } },
  application_transitions: { label: "'all'", reach: { everyone: ["all"] } },
  agencies: {
    label: "t.name",
    reach: { everyone: ["A", "B"], "members of A": [], "members of B": ["C, not verified"] },
  },
  ...adminReaders,
  agency_texts: {
    label: "t.about",
    reach: { everyone: ["About A", "About B"], "members of B": ["About C, not verified"] },
  },
  agency_events: {
    label: "(select a.name from agencies a where a.id = t.agency_id)",
    reach: { "owner of A": ["A"], "owner of C": ["C, not verified"], admin: ["unlabelled", "A", "B"] },
  },
  invitations: {
    label: "t.address",
    reach: {
      "owner of A": ["mentor@a.example", "union@a.example"],
      "recruiters of A": ["union@a.example"],
      "owner of C": ["member@c.example"],
    },
  },
  agency_members: {
    label: "(select a.name from agencies a where a.id = t.agency_id)",
    reach: { "members of A": ["A"], "members of B": ["B", "C, not verified"] },
  },
  listings: { label: "t.title", reach: publicAds },
  listing_municipalities: {
    label: "(select l.title from listings l where l.id = t.listing_id)",
    reach: publicAds,
  },
  listing_skills: { label: "(select l.title from listings l where l.id = t.listing_id)", reach: publicAds },
  listing_missions: { label: "(select l.title from listings l where l.id = t.listing_id)", reach: publicAds },
  listing_benefits: { label: "(select l.title from listings l where l.id = t.listing_id)", reach: publicAds },
  listing_stipends: { label: "(select l.title from listings l where l.id = t.listing_id)", reach: publicAds },
  listing_criteria: { label: "(select l.title from listings l where l.id = t.listing_id)", reach: publicAds },
  listing_questions: {
    label: "(select l.title from listings l where l.id = t.listing_id)",
    reach: publicAds,
  },
  listing_changes: {
    label: "(select l.title from listings l where l.id = t.listing_id)",
    reach: { everyone: ["A live"] },
  },
  listing_edits: {
    label: "(select l.title from listings l where l.id = t.listing_id)",
    reach: { "members of A": ["A draft"], "members of B": ["B draft"] },
  },
  listing_comments: {
    label: "t.body",
    reach: {
      "owner of A": ["On A live", "On A draft", "On A suspended"],
      "recruiters of A": ["On A live", "On A draft", "On A suspended"],
      "handlers of A live": ["On A live"],
      "members of B": ["On B live", "On B draft"],
    },
  },
  listing_seats: {
    label: "(select l.title from listings l where l.id = t.listing_id)",
    reach: { "members of A": ["A live", "A draft"], "members of B": ["B live"] },
  },
  accounts: {
    label:
      "case when t.id = auth.uid() then 'own' else 'colleague at ' || (select string_agg(distinct g.name, ' and ') from public.agency_members m join public.agencies g on g.id = m.agency_id where m.account_id = t.id) end",
    reach: {
      "signed in": ["own"],
      "members of A": ["colleague at A"],
      "members of B": ["colleague at B"],
    },
  },
  candidate_profiles: {
    label: "case when t.account_id = auth.uid() then 'own' else 'foreign' end",
    reach: { "sender to A": ["own"] },
  },
  subjects: { label: "'any'", reach: {} },
  events: {
    label: "(select a.motivation from applications a where a.id = t.application_id)",
    reach: sentToA,
  },
  applications: { label: "t.motivation", reach: sentToA },
  application_answers: {
    label: "(select a.motivation from applications a where a.id = t.application_id)",
    reach: sentToA,
  },
  application_documents: {
    label: "(select a.motivation from applications a where a.id = t.application_id)",
    reach: sentToA,
  },
  application_messages: {
    label: "(select a.motivation from applications a where a.id = t.application_id)",
    reach: { "sender to A": ["A sent"], "handlers of A live": ["A sent"] },
  },
  document_openings: {
    label: "'A sent'",
    reach: { "sender to A": ["A sent"], "handlers of A live": ["A sent"] },
  },
  saved_searches: {
    label: "case when t.account_id = auth.uid() then 'own' else 'foreign' end",
    reach: { "sender to A": ["own"] },
  },
  favourites: {
    label: "case when t.account_id = auth.uid() then 'own' else 'foreign' end",
    reach: { "sender to A": ["own"] },
  },
  story_transitions: { label: "'all'", reach: { everyone: ["all"] } },
  stories: {
    label: "t.slug",
    reach: { everyone: ["a-public"], "owner of A": ["a-waiting"], "recruiters of A": ["a-waiting"] },
  },
  story_versions: {
    label: "(select s.slug from public.stories s where s.id = t.story_id) || ' ' || t.version",
    reach: {
      everyone: ["a-public 1"],
      "owner of A": ["a-public 2", "a-waiting 1"],
      "recruiters of A": ["a-public 2", "a-waiting 1"],
    },
  },
  story_cases: {
    label: "(select s.slug from public.stories s where s.id = t.story_id)",
    reach: { "owner of A": ["a-public", "a-waiting"], "recruiters of A": ["a-public", "a-waiting"] },
  },
  story_events: {
    label: "(select s.slug from public.stories s where s.id = t.story_id)",
    reach: { "owner of A": ["a-public", "a-waiting"], "recruiters of A": ["a-public", "a-waiting"] },
  },
  story_links: { label: "'any'", reach: {} },
  search_outbox: { label: "'any'", reach: {} },
  mail_outbox: { label: "'any'", reach: {} },
  rate_limits: { label: "'any'", reach: {} },
};

/** The rights each role has been given by name; everything else is closed. */
const grants: Record<string, string[]> = {
  anon: [],
  authenticated: [
    "accounts: update(full_name, locale)",
    "application_answers: delete, insert, update(answer)",
    "application_documents: delete, insert(application_id, byte_size, content_type, file_name, id, kind, sha256, storage_key)",
    "applications: delete, update(birth_date, country_code, email, full_name, gender, motivation, municipality_number, occupational_title, off_list_reason, off_list_requested, phone)",
    "candidate_profiles: insert(account_id, birth_date, country_code, gender, municipality_number, occupational_title, phone), update(birth_date, country_code, gender, municipality_number, occupational_title, phone)",
    "favourites: update(note)",
    "saved_searches: delete",
    ...rotationGrants,
  ].sort(),
  service_role: [],
};

/** Who may call which function of the API. */
const callers: Record<string, string> = {
  answer_story: "anon, authenticated",
  create_story: "authenticated",
  portrayed_story: "anon, authenticated",
  save_story: "authenticated",
  send_story: "authenticated",
  take_down_story: "authenticated",
  withdraw_portrayed_story: "anon, authenticated",
  withdraw_story: "authenticated",
  announce_listings: "service_role",
  change_saved_search: "authenticated",
  drop_favourite: "authenticated",
  find_subscription: "anon, authenticated",
  keep_listing: "authenticated",
  my_saved_searches: "authenticated",
  note_unmet_search: "service_role",
  pause_saved_search: "authenticated",
  renew_subscription: "anon, authenticated",
  run_search_alerts: "service_role",
  save_search: "authenticated",
  see_saved_search: "authenticated",
  tidy_candidate_pages: "service_role",
  unsubscribe: "anon, authenticated",
  warn_of_search_ends: "service_role",
  accept_invitation: "authenticated",
  address_is_proven: "authenticated",
  agency_history: "authenticated",
  answer_union_seat: "authenticated",
  agency_listing_groups: "authenticated",
  agency_listing_page: "authenticated",
  agency_offer: "anon, authenticated, service_role",
  application_counts: "authenticated",
  application_neighbours: "authenticated",
  application_page: "authenticated",
  application_tallies: "authenticated",
  public_agency_page: "anon, authenticated, service_role",
  public_agency_tallies: "anon, authenticated, service_role",
  archive_listing: "authenticated",
  candidate_language: "authenticated",
  claim_mail: "service_role",
  close_listing: "authenticated",
  comment_on_listing: "authenticated",
  conclude_listing: "authenticated",
  copy_listing: "authenticated",
  create_listing: "authenticated",
  delete_listing_draft: "authenticated",
  extend_listing: "authenticated",
  departed_listings: "anon, authenticated, service_role",
  claim_search: "service_role",
  count_facets_ahead: "service_role",
  count_search_documents: "service_role",
  end_search_rebuild: "service_role",
  fail_search: "service_role",
  files_to_remove: "service_role",
  find_invitation: "anon, authenticated",
  finish_mail: "service_role",
  finish_search: "service_role",
  forget_removed_files: "service_role",
  give_seat: "authenticated",
  has_demo_accounts: "service_role",
  invite_member: "authenticated",
  language_share: "authenticated",
  listing_history: "authenticated",
  live_listings_by_agency: "anon, authenticated, service_role",
  live_listings_by_benefit: "anon, authenticated, service_role",
  missing_for_publication: "authenticated",
  missing_for_submission: "authenticated",
  move_application: "authenticated",
  my_unfinished_drafts: "authenticated",
  my_viewer: "authenticated",
  open_document: "authenticated",
  pause_search_sync: "service_role",
  prove_address: "authenticated",
  publication_warnings: "authenticated",
  publish_listing: "authenticated",
  queue_auth_mail: "",
  register_agency: "authenticated",
  resend_invitation: "authenticated",
  return_listing_to_draft: "authenticated",
  revoke_invitation: "authenticated",
  save_agency_profile: "authenticated",
  save_application_details: "authenticated",
  save_listing_section: "authenticated",
  search_listings: "anon, authenticated, service_role",
  send_listing_to_review: "authenticated",
  queue_search: "service_role",
  read_search: "anon, authenticated, service_role",
  release_search: "service_role",
  search_documents: "service_role",
  search_documents_after: "service_role",
  search_lag: "service_role",
  search_synonyms: "service_role",
  set_member_roles: "authenticated",
  settle_comment: "authenticated",
  similar_listings: "anon, authenticated, service_role",
  start_application: "authenticated",
  start_search_rebuild: "service_role",
  stop_search_sync: "service_role",
  submit_application: "authenticated",
  take_rate_limit: "service_role",
  take_search_changes: "service_role",
  take_seat_back: "authenticated",
  tidy_outboxes: "service_role",
  untold_applicants: "authenticated",
  withdraw_application: "authenticated",
  ...rotationCallers,
  ...adminCallers,
};

/** Views that run with their owner's rights, each with the reason. */
const definerViews: Record<string, string> = {};

let db: TestDatabase;
const actors: { name: string; actor: Actor; groups: Group[] }[] = [];
const ids: Record<string, string> = {};

beforeAll(async () => {
  db = await createTestDatabase();
  const { sql } = db;
  const [a, b, c] = [
    await makeAgency(sql, { name: "A" }),
    await makeAgency(sql, { name: "B" }),
    await makeAgency(sql, { name: "C, not verified", isVerified: false }),
  ];
  const live = await makeLiveListing(sql, a.id, { title: "A live" });
  const draft = await makeDraftListing(sql, a.id, { title: "A draft" });
  const suspended = await makeLiveListing(sql, a.id, { title: "A suspended" });
  await sql`select private.move_listing(${suspended.id}, 'suspended', 'Meldt')`;
  const foreign = await makeLiveListing(sql, b.id, { title: "B live" });
  await makeDraftListing(sql, b.id, { title: "B draft" });
  await decorateListings(sql);
  await sql`update public.listings set salary_max = salary_max + 1 where id = ${live.id}`;

  const handlerSeats: Seat[] = ["case_handler", "hiring_manager"];
  const otherSeats: Seat[] = [
    "panel_chair",
    "panel_member",
    "union_representative",
    "deputy",
    "decision_maker",
  ];
  const add = (name: string, actor: Actor, ...groups: Group[]) =>
    actors.push({ name, actor, groups: ["everyone", ...groups] });

  for (const seat of [...handlerSeats, ...otherSeats]) {
    const person = await makeMember(sql, a.id);
    await giveSeat(sql, live.id, person.id, seat);
    const isHandler = handlerSeats.includes(seat);
    add(
      seat,
      person.id,
      "signed in",
      "members of A",
      ...(isHandler ? (["handlers of A live"] as const) : []),
    );
  }
  for (const role of ["owner", "recruiter", "member", "mentor"] as const) {
    const ownGroup = {
      owner: "owner of A",
      recruiter: "recruiters of A",
      member: null,
      mentor: null,
    } as const;
    const group = ownGroup[role];
    const groups: Group[] = ["signed in", "members of A", ...(group ? [group] : [])];
    add(`${role} without a seat`, (await makeMember(sql, a.id, role)).id, ...groups);
  }
  const elsewhere = await makeMember(sql, a.id, "recruiter");
  await giveSeat(sql, draft.id, elsewhere.id, "case_handler");
  add("handler of another listing of A", elsewhere.id, "signed in", "members of A", "recruiters of A");
  await makeStories(a.id, elsewhere.id);
  const former = await makeAccount(sql);
  await giveSeat(sql, live.id, former.id, "case_handler");
  add("case handler who has left A", former.id, "signed in");
  const ofB = await makeMember(sql, b.id, "recruiter");
  await sql`insert into public.agency_members (agency_id, account_id, role) values (${c.id}, ${ofB.id}, 'owner')`;
  await giveSeat(sql, foreign.id, ofB.id, "case_handler");
  add("case handler of B", ofB.id, "signed in", "members of B", "handler of B live", "owner of C");
  await makeMember(sql, b.id);
  const admin = await makeAccount(sql);
  await sql`update public.accounts set is_admin = true where id = ${admin.id}`;
  add("admin", admin.id, "signed in", "admin");
  add("person without anything", (await makeAccount(sql)).id, "signed in");

  await sql`insert into public.listing_reports (listing_id, reason, message)
    values (${suspended.id}, 'fake', 'reported suspended'), (${foreign.id}, 'other', 'reported B')`;
  await sql`select public.record_job_run('send mail', now(), 5, null, 1)`;
  await sql`insert into public.agency_texts (agency_id, language, about) select id, 'nb', 'About ' || name from public.agencies`;
  await sql`insert into public.agency_events (agency_id, kind) select id, 'registered' from public.agencies`;
  await sql`insert into public.invitations (agency_id, address, role, listing_id, locale, token_hash, expires_at)
    select i.agency_id, i.address, i.role, i.listing_id, 'nb', extensions.gen_random_bytes(32), now() + interval '1 day'
    from (values (${a.id}::uuid, 'mentor@a.example', 'mentor', null::uuid), (${a.id}, 'union@a.example', 'member', ${live.id}),
      (${c.id}, 'member@c.example', 'member', null)) i (agency_id, address, role, listing_id)`;

  const sent = await makeApplication(sql, live);
  const started = await makeDraftApplication(sql, live);
  const toB = await makeApplication(sql, foreign);
  await label(sql, sent.id, "A sent");
  await label(sql, started.id, "A started");
  await label(sql, toB.id, "B sent");
  await sql`insert into public.candidate_profiles (account_id, phone) values (${sent.candidate.id}, '90000000')`;
  await sql`insert into public.application_messages (application_id, sent_by, subject, body) values (${sent.id}, 'agency', 'Hei', 'Hei')`;
  await sql`insert into public.document_openings (document_id) select id from public.application_documents where application_id = ${sent.id}`;
  await sql`insert into public.saved_searches (account_id, name, request, frequency, seen_number, told_number, told_run)
    values (${sent.candidate.id}, 'Alt', '{}', 'daily', 0, 0, now())`;
  await sql`insert into public.favourites (account_id, listing_id) values (${sent.candidate.id}, ${live.id})`;
  add("candidate who sent to A", sent.candidate.id, "signed in", "sender to A");
  add("candidate with a draft at A", started.candidate.id, "signed in", "drafter at A");
  add("visitor", "anon");
  Object.assign(ids, {
    agency: a.id,
    live: live.id,
    draft: draft.id,
    sent: sent.id,
    started: started.id,
    toB: toB.id,
    question: live.questionId,
  });
  await sql`insert into public.rate_limits (key, window_ends_at, hits) values ('k', now(), 1)`;
  await sql`select private.queue_mail('confirm', ${admin.id}, '{}')`;
});
afterAll(() => db.close());

/** One story that is public while a new text of it waits, and one that nobody has approved. */
async function makeStories(agency: string, writer: string) {
  const text = (body: string) =>
    db.sql.json({ language: "nb", title: "T", lead: "L", body, portrayed_name: "N", portrayed_role: "R" });
  const token = "a".repeat(48);
  for (const slug of ["a-public", "a-waiting"])
    await db.as(
      writer,
      (sql) =>
        sql`select public.send_story(public.create_story(${agency}, ${slug}, ${text("1")}, ${`${slug}@example.test`}), 1)`,
    );
  const [story] = await db.sql<{ id: string }[]>`select id from public.stories where slug = 'a-public'`;
  await db.sql`insert into public.story_links (token_hash, story_id) values (extensions.digest(${token}, 'sha256'), ${story!.id})`;
  await db.as("anon", (sql) => sql`select public.answer_story(${story!.id}, 1, true, ${token})`);
  await db.as(
    writer,
    (sql) => sql`select public.save_story(${story!.id}, 1, ${text("2")}, 'a-public@example.test')`,
  );
}

/** Gives each ad one row in every child table. */
async function decorateListings(sql: postgres.Sql) {
  await sql`insert into public.listing_skills select id, (select min(s.id) from public.skills s), 'required' from public.listings`;
  await sql`insert into public.listing_missions select id, 'welfare' from public.listings`;
  await sql`insert into public.listing_benefits select id, (select min(b.id) from public.benefits b) from public.listings`;
  await sql`insert into public.listing_edits (listing_id, section) select id, 'ad' from public.listings where status = 'draft'`;
  await sql`insert into public.listing_comments (listing_id, body) select id, 'On ' || title from public.listings`;
  await sql`insert into public.listing_stipends (listing_id, benefit_id, amount_nok, per, payer)
    select id, (select min(b.id) from public.benefits b where category = 'stipend'), 50000, 'once', 'employer' from public.listings`;
}

/** Writes a row's name where the matrix reads it. */
async function label(sql: postgres.Sql, application: string, name: string) {
  await sql`update public.applications set motivation = ${name} where id = ${application}`;
}

const tryOut = <T>(actor: Actor, run: (sql: postgres.TransactionSql) => Promise<T>) =>
  tryOutIn(db, actor, run);

const reachOf = (groups: Group[], reach: Reach) =>
  [...new Set(groups.flatMap((group) => reach[group] ?? []))].sort();

test("the matrix names every table of the API, and every table has row level security", async () => {
  const tables = await db.sql<{ name: string; secured: boolean }[]>`
    select relname as name, relrowsecurity as secured from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like '\\_%' order by relname`;
  // Who reads what of a rotation is tried in rotation-access.test.ts.
  const named = [...Object.keys(readers), ...Object.keys(rotationReaders), ...rotationRules];
  expect(tables.map((table) => table.name)).toEqual(named.sort());
  expect(tables.filter((table) => !table.secured)).toEqual([]);
});

test("each person and role reads exactly the rows the table says", async () => {
  const seen: string[] = [];
  const expected: string[] = [];
  for (const { name, actor, groups } of actors) {
    for (const [table, { label: expression, reach }] of Object.entries(readers)) {
      const rows = await db
        .as(actor, (sql) =>
          sql.unsafe<{ label: string }[]>(
            `select distinct coalesce((${qualify(expression)})::text, 'unlabelled') as label from public.${table} t`,
          ),
        )
        .catch((error: { code?: string }) => {
          if (error.code === "42501") return [] as { label: string }[];
          throw error;
        });
      const line = (labels: string[]) => `${name} reads ${table}: ${labels.join(", ") || "nothing"}`;
      seen.push(line(rows.map((row) => row.label).sort()));
      expected.push(line(reachOf(groups, reach)));
    }
  }
  expect(seen).toEqual(expected);
}, 60_000);

const qualify = (expression: string) =>
  expression.replaceAll(/from (listings|agencies|applications)/g, "from public.$1");

test("no role holds a right to write that the list does not name", async () => {
  for (const [role, expected] of Object.entries(grants)) {
    const rows = await db.sql<{ table_name: string; privilege: string; columns: string[] | null }[]>`
      select table_name, lower(privilege_type) as privilege, null::text[] as columns
      from information_schema.role_table_grants
      where table_schema = 'public' and grantee = ${role} and privilege_type <> 'SELECT'
      union all
      select table_name, lower(privilege_type), array_agg(column_name::text order by column_name)
      from information_schema.column_privileges p
      where table_schema = 'public' and grantee = ${role} and privilege_type not in ('SELECT', 'REFERENCES')
        and not exists (select from information_schema.role_table_grants g where g.table_schema = p.table_schema
          and g.table_name = p.table_name and g.grantee = p.grantee and g.privilege_type = p.privilege_type)
      group by table_name, privilege_type
      order by 1, 2`;
    const byTable = Map.groupBy(rows, (row) => row.table_name);
    const held = [...byTable].map(
      ([table, rights]) =>
        `${table}: ${rights.map((right) => right.privilege + (right.columns ? `(${right.columns.join(", ")})` : "")).join(", ")}`,
    );
    expect({ role, held }).toEqual({ role, held: expected });
  }
});

test("tables of the private schema are open to no role of the API", async () => {
  const open = await db.sql<{ name: string }[]>`
    select c.relname as name from pg_class c cross join (values ('anon'), ('authenticated'), ('service_role')) r (role)
    where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and has_table_privilege(r.role, c.oid, 'select, insert, update, delete, truncate')`;
  expect(open.map((table) => table.name)).toEqual([]);
});

test("functions are callable only by the roles the list names, and helpers by nobody from outside", async () => {
  const rows = await db.sql<{ name: string; roles: string }[]>`
    select p.proname as name, coalesce(string_agg(r.role, ', ' order by r.role)
      filter (where has_function_privilege(r.role, p.oid, 'execute')), '') as roles
    from pg_proc p cross join (values ('anon'), ('authenticated'), ('service_role')) r (role)
    where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    group by p.oid, p.proname order by p.proname`;
  expect(Object.fromEntries(rows.map((row) => [row.name, row.roles]))).toEqual(callers);
});

test("functions with their owner's rights fix their search path; views run with the reader's rights", async () => {
  const loose = await db.sql`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'private') and p.prosecdef
      and not coalesce(p.proconfig::text like '%search_path=%', false)`;
  expect(loose.map((row) => row.name)).toEqual([]);
  const views = await db.sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
      and not coalesce(reloptions @> '{security_invoker=true}', false)`;
  expect(views.map((view) => view.name)).toEqual(Object.keys(definerViews));
});

describe("writing", () => {
  const writes: {
    what: string;
    reach: Reach;
    run: (sql: postgres.TransactionSql) => postgres.PendingQuery<{ label: string }[]>;
  }[] = [
    {
      what: "change details of applications",
      reach: { "drafter at A": ["A started"] },
      run: (sql) => sql`update public.applications set phone = '1' returning motivation as label`,
    },
    {
      what: "throw away applications",
      reach: { "drafter at A": ["A started"] },
      run: (sql) => sql`delete from public.applications returning motivation as label`,
    },
    {
      what: "change answers",
      reach: { "drafter at A": ["changed"] },
      run: (sql) => sql`update public.application_answers set answer = 'changed' returning answer as label`,
    },
    {
      what: "remove answers",
      reach: { "drafter at A": ["removed"] },
      run: (sql) => sql`delete from public.application_answers returning 'removed' as label`,
    },
    {
      what: "remove documents",
      reach: { "drafter at A": ["cv.pdf"] },
      run: (sql) => sql`delete from public.application_documents returning file_name as label`,
    },
    {
      what: "rename accounts",
      reach: { "signed in": ["own"] },
      run: (sql) => sql`update public.accounts set full_name = 'own' returning full_name as label`,
    },
    {
      what: "remove saved searches",
      reach: { "sender to A": ["Alt"] },
      run: (sql) => sql`delete from public.saved_searches returning name as label`,
    },
    {
      what: "write notes on favourites",
      reach: { "sender to A": ["Ring"] },
      run: (sql) => sql`update public.favourites set note = 'Ring' returning note as label`,
    },
    {
      what: "change profiles",
      reach: { "sender to A": ["2"] },
      run: (sql) => sql`update public.candidate_profiles set phone = '2' returning phone as label`,
    },
  ];
  test.each(writes)("only the right people $what", async ({ reach, run }) => {
    const seen: string[] = [];
    const expected: string[] = [];
    for (const { name, actor, groups } of actors) {
      const rows = await tryOut(actor, async (sql) => [...(await run(sql))]).catch(
        (error: { code?: string }) => {
          if (error.code === "42501") return [];
          throw error;
        },
      );
      seen.push(
        `${name}: ${rows
          .map((row) => row.label)
          .sort()
          .join(", ")}`,
      );
      expected.push(`${name}: ${reachOf(groups, reach).join(", ")}`);
    }
    expect(seen).toEqual(expected);
  });

  test("nobody adds rows to a case that is not their own draft", async () => {
    for (const { name, actor, groups } of actors) {
      for (const target of ["sent", "started", "toB"] as const) {
        const key = `${ids[target]}/00000000-0000-4000-8000-000000000000`;
        const document = refusalOf(
          tryOut(
            actor,
            (
              sql,
            ) => sql`insert into public.application_documents (application_id, kind, storage_key, file_name, content_type, byte_size, sha256)
            values (${ids[target]!}, 'other', ${key}, 'x.pdf', 'application/pdf', 1, ${"0".repeat(64)})`,
          ),
        );
        const isOwnDraft = target === "started" && groups.includes("drafter at A");
        expect(`${name} adds a document to ${target}: ${await document}`).toBe(
          `${name} adds a document to ${target}: ${isOwnDraft ? null : "42501"}`,
        );
        const answer = refusalOf(
          tryOut(
            actor,
            (
              sql,
            ) => sql`insert into public.application_answers (application_id, listing_id, question_id, answer)
            values (${ids[target]!}, ${ids.live!}, ${ids.question!}, 'x')`,
          ),
        );
        expect(`${name} answers in ${target}: ${await answer}`).toBe(
          `${name} answers in ${target}: ${isOwnDraft ? "23505" : "42501"}`,
        );
      }
    }
  });

  test("only case handlers and hiring managers of that listing move its applications; others learn nothing", async () => {
    for (const { name, actor, groups } of actors) {
      for (const target of ["sent", "started", "toB"] as const) {
        const refusal = await refusalOf(
          tryOut(actor, (sql) => sql`select public.move_application(${ids[target]!}, 'under_review')`),
        );
        const isTheirs =
          (target === "sent" && groups.includes("handlers of A live")) ||
          (target === "toB" && groups.includes("handler of B live"));
        const expected = isTheirs ? null : actor === "anon" ? "42501" : "not_found";
        expect(`${name} moves ${target}: ${refusal}`).toBe(`${name} moves ${target}: ${expected}`);
      }
    }
  });

  test("only the candidate submits and withdraws, and only handlers and the candidate open a document", async () => {
    const [document] = await db.sql<
      { id: string }[]
    >`select id from public.application_documents where application_id = ${ids.sent!}`;
    for (const { name, actor, groups } of actors) {
      const outcome = async (work: Promise<unknown>) =>
        (await refusalOf(work)) === null ? "may" : "may not";
      const may = (isAllowed: boolean) => (isAllowed ? "may" : "may not");
      const said = {
        name,
        submits: await outcome(
          tryOut(actor, (sql) => sql`select public.submit_application(${ids.started!})`),
        ),
        withdraws: await outcome(
          tryOut(actor, (sql) => sql`select public.withdraw_application(${ids.sent!})`),
        ),
        knowsLanguage: await tryOut(
          actor,
          (sql) => sql`select public.candidate_language(${ids.sent!}) as locale`,
        )
          .then(([row]) => may(row?.locale === "nb"))
          .catch(() => "may not"),
        counts: await tryOut(
          actor,
          (sql) => sql`select applications from public.application_counts(${ids.agency!})`,
        )
          .then(([row]) => may(row?.applications === 1))
          .catch(() => "may not"),
        opens: await tryOut(actor, (sql) => sql`select file_name from public.open_document(${document!.id})`)
          .then((rows) => (rows.length === 1 ? "may" : "may not"))
          .catch(() => "may not"),
      };
      expect(said).toEqual({
        name,
        submits: may(groups.includes("drafter at A")),
        withdraws: may(groups.includes("sender to A")),
        knowsLanguage: may(groups.includes("handlers of A live")),
        counts: may(groups.includes("handlers of A live")),
        opens: may(groups.includes("sender to A") || groups.includes("handlers of A live")),
      });
    }
  });
});
