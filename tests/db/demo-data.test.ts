import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../app/domain/accounts/demo-accounts.ts";
import { defaultPlanOptions, planCohort } from "../../app/domain/placements/planner/plan.ts";
import { readPlanInput } from "../../app/domain/placements/planner/read-plan-input.ts";
import { loadSolver } from "../../app/domain/placements/planner/solver.ts";
import { daysBetween, firstOn, todayInNorway } from "../../supabase/local/demo/days.ts";
import { demoId } from "../../supabase/local/demo/demo-id.ts";
import { listExampleListings } from "../../supabase/local/demo/listing-seeds.ts";
import { invent } from "../../supabase/local/demo/people.ts";
import { loadDemoData } from "../../supabase/local/demo-data.ts";
import { createTestDatabase, type TestApi, type TestDatabase } from "../support/database.ts";
import { makeAccount } from "../support/people.ts";

const EKSEMPEL_SYSTEMUTVIKLAR = demoId("listing", 50);
const FJORDBYEN_GIS = demoId("listing", 53);

let database: TestDatabase;
let api: TestApi;
const load = (today?: string) => loadDemoData(database.sql, () => {}, api.service().storage, today);

beforeAll(async () => {
  database = await createTestDatabase();
  api = await database.api();
  await load();
});
afterAll(() => database.close());

it("the demo's candidate has new hits in saved searches, one mail of them on its way, and favourites", async () => {
  const [row] = await database.sql`
    select count(*)::int as searches,
      bool_and((select count(*) from private.new_matches(s.request, s.seen_number, 9223372036854775807)) > 0) as have_news,
      (select count(*)::int from public.mail_outbox where template = 'search_alert') as mails,
      (select count(*)::int from public.favourites where account_id = min(s.account_id::text)::uuid) as favourites
    from public.saved_searches s`;
  expect(row).toEqual({ searches: 3, have_news: true, mails: 1, favourites: 4 });
});

describe("example ads", () => {
  it("as many as promised are live, soon closing and closed", async () => {
    const [counts] = await database.sql`
      select count(*)::int as examples,
        count(*) filter (where deadline > now())::int as live,
        count(*) filter (where deadline between now() and now() + interval '14 days')::int as soon,
        count(*) filter (where publish_at > now())::int as scheduled
      from public.listings where status = 'published' and publish_at > now() - interval '31 days'`;
    expect(counts).toEqual({ examples: 58, live: 53, soon: expect.any(Number), scheduled: 1 });
    expect(counts!.soon).toBeGreaterThanOrEqual(10);
  });

  it("one agency has ads at every stage of the way, the half written one naming what it lacks", async () => {
    const rows = await database.sql`
      select l.status, min(l.publish_at) > now() as scheduled, public.missing_for_publication(min(l.id::text)::uuid) as missing
      from public.listings l join public.agencies a on a.id = l.agency_id
      where a.slug = 'eksempel-kommune' and (l.published_at is null or l.publish_at > now())
      group by l.status order by 1`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { status: "draft", scheduled: null, missing: ["description", "mission"] },
      { status: "in_review", scheduled: null, missing: [] },
      { status: "published", scheduled: true, missing: [] },
    ]);
  });

  it("the half written ad has comments by the hiring manager, one that waits and one that the recruiter has settled", async () => {
    const rows = await database.sql`
      select l.status, u.email as author, c.section, s.email as settler, c.created_at < c.settled_at as in_order
      from public.listing_comments c join public.listings l on l.id = c.listing_id
      join auth.users u on u.id = c.author_id left join auth.users s on s.id = c.settled_by order by c.created_at`;
    const author = { status: "draft", author: "leder@demo.example" };
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { ...author, section: "pay", settler: "rekrutterer@demo.example", in_order: true },
      { ...author, section: "criteria", settler: null, in_order: null },
    ]);
  });

  it("every live ad passes the publish gate", async () => {
    const rows = await database.sql`
      select slug, public.missing_for_publication(id) as missing from public.listings
      where status = 'published' and deadline > now()`;
    expect(rows.filter(({ missing }) => missing.length > 0)).toEqual([]);
    expect(rows).toHaveLength(53);
  });

  it("all are marked as examples, in their three languages, over all counties", async () => {
    const [row] = await database.sql`
      select bool_and(is_example) as marked, count(distinct language)::int as languages,
        (select count(distinct left(municipality_number, 2))::int from public.listing_municipalities) as counties
      from public.listings`;
    expect(row).toEqual({ marked: true, languages: 3, counties: 15 });
  });

  it("at least ten live ads carry a stipend with amount, binding and conditions", async () => {
    const rows = await database.sql`
      select distinct listing_id from public.listing_stipends s join public.listings l on l.id = s.listing_id
      where l.deadline > now() and s.binding_months > 0 and s.amount_nok > 0
        and s.conditions <> '' and s.repayment <> '' and s.valid_from is not null`;
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });

  it("each benefit states its parameters, and the employer may offer it", async () => {
    const wrong = await database.sql`
      select l.slug, b.id from public.listing_benefits x
      join public.benefits b on b.id = x.benefit_id join public.listings l on l.id = x.listing_id
      join public.agencies a on a.id = l.agency_id
      where not (a.employer_type = any (b.employer_types))
        or array(select jsonb_object_keys(x.parameters) order by 1) is distinct from array(select unnest(b.parameters) order by 1)`;
    expect(wrong).toHaveLength(0);
  });

  it("each stipend stands among the ad's benefits with the same amount", async () => {
    const wrong = await database.sql`
      select s.listing_id, s.benefit_id from public.listing_stipends s
      left join public.listing_benefits b using (listing_id, benefit_id)
      where b.benefit_id is null or s.amount_nok <> coalesce((b.parameters ->> 'amount_nok')::int,
        (b.parameters ->> 'amount_nok_per_year')::int, (b.parameters ->> 'amount_nok_per_month')::int,
        (b.parameters ->> 'max_nok_per_year')::int)`;
    expect(wrong).toHaveLength(0);
  });

  it("student-loan write-off follows the rule in force, in places where it holds", async () => {
    const claims = await database.sql`
      select s.amount_nok = r.amount_nok as right_amount,
        case s.benefit_id when 'student-loan-zone' then bool_and(m.in_action_zone)
          else bool_and(not m.in_action_zone and m.centrality_class in (5, 6)) end as right_place
      from public.listing_stipends s
      join public.benefit_rules r on r.benefit_id = s.benefit_id and r.valid_to is null
      join public.listing_municipalities p on p.listing_id = s.listing_id
      join public.municipalities m on m.number = p.municipality_number
      group by s.id, s.benefit_id, s.amount_nok, r.amount_nok`;
    expect(claims.length).toBeGreaterThanOrEqual(9);
    for (const claim of claims) expect(claim).toEqual({ right_amount: true, right_place: true });
  });

  it("pay ranges are narrow enough to mean something", async () => {
    const wide =
      await database.sql`select slug from public.listings where salary_max > 2 * salary_min or salary_min is null`;
    expect(wide).toHaveLength(0);
  });

  it("say what happens if nobody does the job, each in its own words and language", () => {
    const seeds = listExampleListings();
    const sentences = seeds.map((seed) => String(seed.columns.mission_sentence));
    expect(new Set(sentences).size).toBe(57);
    const starts: Record<string, RegExp> = { nb: /^Da /, nn: /^Då /, en: /^Then / };
    for (const seed of seeds) {
      expect(seed.columns.mission_sentence, seed.columns.slug).toMatch(starts[seed.columns.language]!);
    }
  });

  it("keep bokmål out of nynorsk and nynorsk out of bokmål", () => {
    const strangers: Record<string, RegExp> = {
      nn: /(?<!\p{L})(ikke|hva|hvordan|noe|jeg|fra|være|gjøre|lønn|søke|virksomhet|hjemme\p{L}*|måneder|uke[nr]?|mye|mer|egen|oppgaver|erfaring|løsning\p{L}*|dere|hvis)(?!\p{L})/iu,
      nb: /(?<!\p{L})(ikkje|kva|korleis|noko|eg|frå|vere|gjere|løn|søkje|verksemd|heime\p{L}*|månader|veke[nr]?|mykje|meir|eigen|oppgåver|røynsle|løysing\p{L}*|dykk|berre)(?!\p{L})/iu,
    };
    for (const seed of listExampleListings()) {
      const stranger = strangers[seed.columns.language];
      if (!stranger) continue;
      const { summary, description, tasks, mission_sentence, place_text, salary_note } = seed.columns;
      const texts = [
        summary,
        description,
        tasks,
        mission_sentence,
        place_text,
        salary_note,
        seed.must,
        seed.desired,
        seed.questions.flatMap(({ prompt, hint, choices }) => [prompt, hint, choices]),
        seed.stipends.flatMap(({ conditions, repayment }) => [conditions, repayment]),
      ]
        .flat(3)
        .filter((text) => typeof text === "string");
      for (const text of texts)
        expect(stranger.exec(text)?.[0], `${seed.columns.slug}: ${text}`).toBeUndefined();
    }
  });
});

describe("who is real and who is invented", () => {
  it("real employers have names and numbers, but no member, seat or application", async () => {
    const [row] = await database.sql`
      with real as (select id from public.agencies where org_number is null or org_number ~ '^[89]'),
      theirs as (select l.id from public.listings l join real on real.id = l.agency_id)
      select (select count(*)::int from real) as employers,
        (select count(*)::int from theirs) as ads,
        (select count(*)::int from public.agency_members where agency_id in (table real)) as members,
        (select count(*)::int from public.listing_seats where listing_id in (table theirs)) as seats,
        (select count(*)::int from public.applications where listing_id in (table theirs)) as applications`;
    expect(row).toEqual({ employers: 45, ads: 49, members: 0, seats: 0, applications: 0 });
  });

  it("invented agencies have numbers that no register gives out", async () => {
    const rows = await database.sql`
      select distinct a.slug, a.org_number, a.name from public.agencies a join public.agency_members m on m.agency_id = a.id`;
    expect(rows).toHaveLength(23);
    for (const { org_number, name } of rows) {
      expect(org_number).toMatch(/^0/);
      expect(name).toMatch(/Eksempel|Demo|Prøve|Fjordbyen/);
    }
  });

  it("people are the same at every first load, with addresses that nobody has", () => {
    const people = invent();
    expect(people).toEqual(invent());
    expect(people.candidates).toHaveLength(201);
    for (const { email } of [...people.candidates, ...people.staff, ...people.mentors, ...people.demo]) {
      expect(email).toMatch(/^[a-z0-9.-]+@[a-z.-]+\.example$/);
    }
    expect(new Set(people.candidates.map(({ fullName }) => fullName)).size).toBe(201);
  });

  it("the twelve demo accounts sign in, the invented candidates do not", async () => {
    const accounts = await database.sql`select email from auth.users where email like '%@demo.example'`;
    expect(accounts).toHaveLength(12);
    for (const { email } of accounts) await api.signedIn(email, demoPassword);
    const candidate = invent().candidates[5]!;
    await expect(api.signedIn(candidate.email, demoPassword)).rejects.toMatchObject({ status: 400 });
  });

  it("each holds the seat that the accounts are named after", async () => {
    const seats = await database.sql`
      select split_part(u.email, '@', 1) as who, s.seat from public.listing_seats s join auth.users u on u.id = s.account_id
      where s.listing_id = ${EKSEMPEL_SYSTEMUTVIKLAR} order by 1`;
    expect(seats).toEqual([
      { who: "beslutter", seat: "decision_maker" },
      { who: "leder", seat: "hiring_manager" },
      { who: "panel", seat: "panel_member" },
      { who: "rekrutterer", seat: "case_handler" },
      { who: "tillitsvalgt", seat: "union_representative" },
    ]);
  });
});

describe("applications", () => {
  it("some seven hundred over two years, and fresh ones on live ads", async () => {
    const [row] = await database.sql`
      select count(*)::int as all, count(*) filter (where l.deadline > now())::int as fresh,
        count(distinct a.listing_id)::int as ads, min(a.created_at) < now() - interval '700 days' as old_enough
      from public.applications a join public.listings l on l.id = a.listing_id`;
    expect(row!.all).toBeGreaterThan(600);
    expect(row).toMatchObject({ fresh: 12, ads: 50, old_enough: true });
  });

  it("walked only allowed steps, forward in time, to where they stand", async () => {
    const steps = await database.sql`
      select e.application_id, e.from_status, e.to_status, e.at, a.status, a.told_at,
        lag(e.to_status) over w as before, lag(e.at) over w as before_at,
        row_number() over (partition by e.application_id order by e.id desc) = 1 as is_last,
        t.from_status is not null as is_allowed
      from public.events e join public.applications a on a.id = e.application_id
      left join public.application_transitions t on t.from_status = e.from_status and t.to_status = e.to_status
      window w as (partition by e.application_id order by e.id)`;
    expect(steps.length).toBeGreaterThan(2500);
    for (const step of steps) {
      expect(step.from_status).toBe(step.before);
      expect(step.from_status === null ? step.to_status === "draft" : step.is_allowed).toBe(true);
      expect(step.at.getTime()).toBeGreaterThan(step.before_at?.getTime() ?? 0);
      expect(step.at.getTime()).toBeLessThan(Date.now());
      if (step.is_last) expect(step.to_status).toBe(step.status);
    }
  });

  it("were sent while the ad was live, and everyone was told before it was archived", async () => {
    const [row] = await database.sql`
      select count(*) filter (where a.submitted_at not between l.publish_at and l.deadline)::int as outside,
        count(*) filter (where l.status in ('concluded', 'archived') and a.status <> 'withdrawn' and a.told_at is null)::int as untold,
        count(*) filter (where a.status = 'not_selected' and not exists (
          select from public.application_messages m where m.application_id = a.id and m.about_status = 'not_selected'))::int as unanswered
      from public.applications a join public.listings l on l.id = a.listing_id`;
    expect(row).toEqual({ outside: 0, untold: 0, unanswered: 0 });
  });

  it("what was written past the triggers breaks no foreign key", async () => {
    const keys = await database.sql`
      select c.conrelid::regclass::text as source, c.confrelid::regclass::text as target,
        array(select a.attname from unnest(c.conkey) with ordinality k (n, i) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by i) as columns,
        array(select a.attname from unnest(c.confkey) with ordinality k (n, i) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by i) as targets
      from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`;
    expect(keys.length).toBeGreaterThan(30);
    for (const { source, target, columns, targets } of keys) {
      const isSet = columns.map((column: string) => `s.${column} is not null`).join(" and ");
      const matches = columns
        .map((column: string, i: number) => `t.${targets[i]} = s.${column}`)
        .join(" and ");
      const orphans = await database.sql.unsafe(
        `select count(*)::int as n from ${source} s where ${isSet} and not exists (select from ${target} t where ${matches})`,
      );
      expect(orphans[0]!.n, `${source} (${columns}) → ${target}`).toBe(0);
    }
  });

  it("Ida has applications in many statuses", async () => {
    const ida = await api.signedIn("kandidat@demo.example", demoPassword);
    const { data } = await ida.from("applications").select("status");
    expect(new Set(data!.map(({ status }) => status))).toEqual(
      new Set(["draft", "submitted", "under_review", "interviewing", "not_selected", "withdrawn"]),
    );
  });

  it("the case handler opens a CV that is a real PDF", async () => {
    const handler = await api.signedIn("rekrutterer@demo.example", demoPassword);
    const { data: applications } = await handler
      .from("applications")
      .select("full_name, application_documents(id, byte_size)")
      .eq("listing_id", EKSEMPEL_SYSTEMUTVIKLAR);
    expect(applications).toHaveLength(6);
    for (const { application_documents } of applications!) {
      const { data: opened } = await handler
        .rpc("open_document", { p_document: application_documents[0]!.id })
        .single<{ storage_key: string }>();
      const { data: file } = await api
        .service()
        .storage.from("application-documents")
        .download(opened!.storage_key);
      const bytes = Buffer.from(await file!.arrayBuffer());
      expect(bytes.length).toBe(application_documents[0]!.byte_size);
      expect(bytes.subarray(0, 8).toString()).toBe("%PDF-1.4");
      const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString("latin1"))![1]);
      expect(bytes.subarray(start, start + 4).toString()).toBe("xref");
    }
  });
});

describe("Fjordtrainee and Kysttrainee", () => {
  it("have a running cohort of twelve, one to be planned, one that takes applications, one that is over and one whose hosts employ, all of them invented", async () => {
    const cohorts = await database.sql`
      select c.slug, c.status, (select count(*)::int from public.trainees t where t.cohort_id = c.id) as trainees,
        (select count(distinct s.agency_id)::int from public.seats s where s.cohort_id = c.id) as hosts,
        (select count(*)::int from public.seats s where s.cohort_id = c.id) as seats,
        (select count(*)::int from public.placements p where p.cohort_id = c.id) as placements
      from public.cohorts c order by c.slug`;
    expect([...cohorts]).toEqual([
      { slug: "kull-1", status: "running", trainees: 12, hosts: 15, seats: 45, placements: 37 },
      { slug: "kull-2", status: "matching", trainees: 10, hosts: 15, seats: 45, placements: 0 },
      { slug: "kull-3", status: "open_for_applications", trainees: 0, hosts: 0, seats: 0, placements: 0 },
      { slug: "pilotkullet", status: "matching", trainees: 3, hosts: 3, seats: 6, placements: 6 },
      { slug: "provekullet", status: "completed", trainees: 12, hosts: 15, seats: 45, placements: 36 },
    ]);
    const [row] = await database.sql`
      select count(*)::int as real from public.programme_hosts h join public.agencies a on a.id = h.agency_id where not a.is_example`;
    expect(row!.real).toBe(0);
  });

  it("keeps every guarantee, although it was written past the guards", async () => {
    const [row] = await database.sql`
      select (select count(*)::int from public.seats s where private.seat_use(s.id) > s.capacity) as full,
        (select count(*)::int from public.trainees t cross join lateral private.rotation_faults(t.id) f) as faults,
        (select count(*)::int from public.placements p join public.trainees t on t.id = p.trainee_id where p.is_live and not t.membership @> p.period) as outside,
        (select count(*)::int from public.trainees t where (select private.peak(array_agg(p.period), array_agg(p.fte_percent::int))
          from public.placements p where p.trainee_id = t.id and p.is_live) > 100) as above,
        (select count(*)::int from public.mentors m where (select private.peak(array_agg(p.period), array_agg(1)) from public.placements p
          where p.agency_id = m.agency_id and p.mentor_id = m.account_id and p.is_live) > m.max_trainees) as overloaded,
        (select count(*)::int from public.seats s join public.placements p on p.seat_id = s.id where p.is_live
          and s.needs_clearance is not null and not exists (select from public.trainee_certificates c
            where c.trainee_id = p.trainee_id and c.kind = 'clearance_' || s.needs_clearance)) as uncleared`;
    expect(row).toEqual({ full: 0, faults: 0, outside: 0, above: 0, overloaded: 0, uncleared: 0 });
  });

  it("each placement walked only allowed steps to where its dates say it is", async () => {
    const steps = await database.sql`
      select e.from_status, e.to_status, p.status, p.starts_on <= private.today() as begun, p.ends_before <= private.today() as over,
        lag(e.to_status) over w as before, e.at < now() as is_past,
        row_number() over (partition by e.subject_row order by e.id desc) = 1 as is_last, t.from_status is not null as is_allowed
      from public.rotation_events e join public.placements p on p.id = e.subject_row
      left join public.placement_transitions t on t.from_status = e.from_status and t.to_status = e.to_status
      window w as (partition by e.subject_row order by e.id)`;
    for (const step of steps) {
      expect(step.from_status).toBe(step.before);
      expect(step.from_status === null ? step.to_status === "proposed" : step.is_allowed).toBe(true);
      expect(step.is_past).toBe(true);
      if (!step.is_last) continue;
      expect(step.to_status).toBe(step.status);
      if (["active", "completed", "ended_early"].includes(step.status)) expect(step.begun).toBe(true);
      if (step.status === "completed") expect(step.over).toBe(true);
      if (step.status === "active") expect(step.over).toBe(false);
    }
    expect(new Set(steps.map((step) => step.status))).toEqual(
      new Set([
        "completed",
        "active",
        "ended_early",
        "confirmed",
        "proposed",
        "host_accepted",
        "host_declined",
        "cancelled",
      ]),
    );
  });

  it("the demo accounts meet it from all sides", async () => {
    const seen = async (who: string) => {
      const person = await api.signedIn(`${who}@demo.example`, demoPassword);
      const { data: viewer } = await person.rpc("my_viewer");
      const { data: placements } = await person.from("placements").select("id");
      const { programmes, hosts, isMentor, isTrainee } = viewer;
      return {
        programmes: programmes.length,
        hosts: hosts.length,
        isMentor,
        isTrainee,
        sees: placements!.length,
      };
    };
    expect(await seen("koordinator")).toEqual({
      programmes: 2,
      hosts: 0,
      isMentor: false,
      isTrainee: false,
      sees: 79,
    });
    expect(await seen("vert")).toEqual({
      programmes: 0,
      hosts: 2,
      isMentor: false,
      isTrainee: false,
      sees: 5,
    });
    expect(await seen("mentor")).toEqual({
      programmes: 0,
      hosts: 0,
      isMentor: true,
      isTrainee: false,
      sees: 3,
    });
    expect(await seen("trainee")).toEqual({
      programmes: 0,
      hosts: 0,
      isMentor: false,
      isTrainee: true,
      sees: 3,
    });
    expect(await seen("kandidat")).toEqual({
      programmes: 0,
      hosts: 0,
      isMentor: false,
      isTrainee: false,
      sees: 0,
    });
  });

  it("gives the coordinator something to do: a talk unheard, a name missing, two requests", async () => {
    const [row] = await database.sql`
      select (select count(*)::int from public.check_in_escalations where resolved_at is null) as unheard,
        (select count(*)::int from public.mentor_agreements where mentor_signed_at is null or trainee_signed_at is null) as unsigned,
        (select count(*)::int from public.change_requests where status = 'submitted') as requests,
        (select count(*)::int from public.gatherings where starts_at > now()) as gatherings,
        (select count(*)::int from (select from public.cost_shares group by placement_id, month having sum(share) <> 100) s) as unbalanced,
        (select count(*)::int from public.placements p where p.status in ('confirmed', 'active', 'completed') and not private.is_appointed(p)) as unappointed`;
    expect(row).toEqual({
      unheard: 1,
      unsigned: 2,
      requests: 2,
      gatherings: 3,
      unbalanced: 0,
      unappointed: 0,
    });
  });

  it("gives the host a trainee to answer for, and the mentor a talk to record and evidence to confirm", async () => {
    const [row] = await database.sql`
      select (select count(*)::int from public.placements p join public.agencies a on a.id = p.agency_id
          where a.slug = 'fjordbyen-kommune' and p.status = 'proposed') as unanswered,
        (select count(*)::int from public.check_ins c join public.placements p on p.id = c.placement_id
          where c.status = 'scheduled' and c.due_on between private.today() - 7 and private.today() and p.mentor_id = m.id) as unrecorded,
        (select count(*)::int from public.goal_evidence e join public.placements p on p.id = e.placement_id
          where e.confirmed_at is null and p.mentor_id = m.id) as unconfirmed
      from auth.users m where m.email = 'mentor@demo.example'`;
    expect(row).toEqual({ unanswered: 1, unrecorded: 1, unconfirmed: 1 });
  });

  it("a fellow asks Jonas to swap, and who wants to be away longer than the clock lets pass moves what follows", async () => {
    const jonas = await api.signedIn("trainee@demo.example", demoPassword);
    const { data } = await jonas.rpc("my_swaps");
    expect(data).toMatchObject([{ is_mine: false, status: "asked", is_current: true }]);
    const [leave] = await database.sql`
      select r.ends_before - r.starts_on as days, p.period @> r.starts_on as is_within
      from public.change_requests r join public.placements p on p.id = r.placement_id where r.kind = 'leave'`;
    expect(leave).toEqual({ days: 42, is_within: true });
  });

  it("tells what became of the first cohort, and hides what would tell of few", async () => {
    const kari = await api.signedIn("koordinator@demo.example", demoPassword);
    const { data: programme } = await kari
      .from("programmes")
      .select("id")
      .eq("slug", "fjordtrainee")
      .single<{ id: string }>();
    const { data: own } = await kari.rpc("retention", { p_programme: programme!.id });
    const { data: everybody } = await api.client().rpc("public_retention", { p_programme: programme!.id });
    for (const rows of [own, everybody])
      expect(
        rows
          .sort((a: { months: number }, b: { months: number }) => a.months - b.months)
          .map(({ cohort_id: _, ...row }: { cohort_id: string }) => row),
      ).toEqual([
        { months: 6, answers: 12, in_region: 7, in_public_sector: 12 },
        { months: 12, answers: 8, in_region: null, in_public_sector: 8 },
      ]);
  });

  it("a coordinator confirms where the host has appointed, and is refused where it has not", async () => {
    const kari = await api.signedIn("koordinator@demo.example", demoPassword);
    const placements = await database.sql`
      select p.id, a.slug from public.placements p join public.cohorts c on c.id = p.cohort_id
      join public.agencies a on a.id = p.agency_id
      where c.slug = 'pilotkullet' and p.segment_number = 1 and p.status = 'host_accepted' order by a.slug`;
    expect(placements.map(({ slug }) => slug)).toEqual(["fjordbyen-kommune", "provesund-kommune"]);
    const confirm = (id: string) =>
      kari.rpc("move_placement", { p_placement: id, p_to: "confirmed", p_from: "host_accepted" });
    expect((await confirm(placements[0]!.id)).error?.message).toContain("appointment_missing");
    expect((await confirm(placements[1]!.id)).error).toBeNull();
  });

  it("fills Jonas' passport and calendar", async () => {
    const jonas = await api.signedIn("trainee@demo.example", demoPassword);
    const { data: own } = await jonas.from("trainees").select("id").single<{ id: string }>();
    const { data: passport } = await jonas.rpc("passport", { p_trainee: own!.id });
    expect(passport.placements).toHaveLength(2);
    expect(passport.placements[0].summary).not.toBeNull();
    expect(passport.gatherings.length).toBeGreaterThan(0);
    const { data: calendar } = await jonas.rpc("my_calendar");
    expect(new Set(calendar.map((entry: { kind: string }) => entry.kind))).toEqual(
      new Set(["placement", "gathering", "answer", "check_in", "pulse", "todo"]),
    );
  });

  it("the cohort to be planned has wishes and seats enough for the planner", async () => {
    const [row] = await database.sql`
      select private.plan_input(id) as input from public.cohorts where slug = 'kull-2'`;
    const { trainees, seats, segments, rules } = row!.input;
    expect({ trainees: trainees.length, seats: seats.length, segments: segments.length }).toEqual({
      trainees: 10,
      seats: 45,
      segments: 3,
    });
    expect(rules).toMatchObject({ distinctHosts: 3, lowCentralityMin: { months: 6 } });
    for (const trainee of trainees) expect(trainee.wishes).toHaveLength(3);
  });

  it("the planner's plan for it is accepted by the database as it is", async () => {
    const kari = await api.signedIn("koordinator@demo.example", demoPassword);
    const { data: cohort } = await kari
      .from("cohorts")
      .select("id")
      .eq("slug", "kull-2")
      .single<{ id: string }>();
    const started = await kari.rpc("start_plan", { p_cohort: cohort!.id, p_name: "Forslag 1" });
    const { data: plan } = await kari
      .from("plans")
      .select("input")
      .eq("id", started.data)
      .single<{ input: unknown }>();
    const read = readPlanInput(plan!.input);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { placements, ...result } = planCohort(await loadSolver(), read.input, {
      ...defaultPlanOptions,
      workLimit: 20_000,
    });
    const finished = await kari.rpc("finish_plan", {
      p_plan: started.data,
      p_status: "draft",
      p_result: result,
      p_placements: placements,
    });
    expect(finished.error).toBeNull();
    const published = await kari.rpc("publish_plan", { p_plan: started.data });
    expect(published.data).toEqual({ placed: 30, cancelled: 0 });
  });
});

describe("stories", () => {
  it("are examples of invented agencies: two that everybody reads, one that waits for its person with a mail", async () => {
    const stories = await database.sql`
      select s.is_example, a.is_example as is_invented, c.status, s.approved_version
      from public.stories s join public.story_cases c on c.story_id = s.id join public.agencies a on a.id = s.agency_id order by s.id`;
    const example = { is_example: true, is_invented: true };
    expect(stories).toEqual([
      { ...example, status: "approved", approved_version: 1 },
      { ...example, status: "approved", approved_version: 1 },
      { ...example, status: "awaiting", approved_version: null },
    ]);
    const [mail] = await database.sql`
      select props from public.mail_outbox where template = 'story_approval'`;
    const { data } = await api.client().rpc("portrayed_story", {
      p_story: mail!.props.storyId,
      p_token: mail!.props.token,
    });
    expect(data).toMatchObject({ status: "awaiting", version: 1, text: { portrayedName: "Jonas Berge" } });
  });
});

describe("dates", () => {
  const ODD_DAYS = ["2028-02-29", "2026-12-31", "2027-03-28", "2027-10-31", "2026-12-28"];

  async function expectDatesOf(today: string, from: TestDatabase) {
    const rows = await from.sql`
      select id, (deadline at time zone 'Europe/Oslo')::text as deadline, (publish_at at time zone 'Europe/Oslo')::date::text as published,
        (original_deadline at time zone 'Europe/Oslo')::date::text as first_deadline, start_date::text
      from public.listings`;
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const seed of listExampleListings()) {
      const row = byId.get(demoId("listing", seed.number))!;
      const [day, time] = row.deadline.split(" ");
      const firstDeadline = seed.extension?.original_deadline ?? seed.days.deadline;
      expect({
        deadline: daysBetween(today, day),
        time,
        publish: daysBetween(today, row.published),
        first: daysBetween(today, row.first_deadline),
      }).toEqual({
        deadline: seed.days.deadline,
        time: "23:59:59",
        publish: seed.days.publish,
        first: firstDeadline,
      });
      if (seed.start_on) {
        expect(row.start_date.slice(5)).toBe(seed.start_on);
        expect(daysBetween(day, row.start_date)).toBeGreaterThanOrEqual(60);
        expect(daysBetween(day, row.start_date)).toBeLessThanOrEqual(60 + 366);
      } else expect(row.start_date).toBeNull();
    }
  }

  it("a first load on the 29th of February", async () => {
    const other = await createTestDatabase();
    try {
      await loadDemoData(other.sql, () => {}, (await other.api()).service().storage, "2028-02-29");
      await expectDatesOf("2028-02-29", other);
    } finally {
      await other.close();
    }
  });

  it("a start on the same day changes nothing", async () => {
    const picture = () => database.sql`
      select md5(string_agg(l::text, '|' order by l.id)) as listings,
        (select md5(string_agg(a::text, '|' order by a.id)) from public.applications a) as applications from public.listings l`;
    const before = await picture();
    await load();
    expect(await picture()).toEqual(before);
  });

  it("a later start keeps what people did, and moves the examples", async () => {
    const person = await makeAccount(database.sql, { fullName: "Ny Søker" });
    const [made] = await database.as(
      person.id,
      (sql) => sql`select public.start_application(${FJORDBYEN_GIS}) as id`,
    );
    const applicationRow = () => database.sql`select * from public.applications where id = ${made!.id}`;
    const before = await applicationRow();
    const handler = await api.signedIn("rekrutterer@demo.example", demoPassword);
    const moved = demoId("application", 2);
    const { error } = await handler.rpc("move_application", { p_application: moved, p_to: "under_review" });
    expect(error).toBeNull();

    for (const day of [...ODD_DAYS, todayInNorway()]) {
      await load(day);
      await expectDatesOf(day, database);
    }
    expect(await applicationRow()).toEqual(before);
    const [swap] = await database.sql`
      select terms = private.swap_terms(placement_id, other_placement_id) as is_current from public.change_requests where kind = 'swap'`;
    expect(swap).toEqual({ is_current: true });
    const [row] = await database.sql`
      select status, (select count(*)::int from public.events where application_id = ${moved}) as events
      from public.applications where id = ${moved}`;
    expect(row).toEqual({ status: "under_review", events: 3 });
    const [accounts] = await database.sql`select count(*)::int as n from auth.users where id = ${person.id}`;
    expect(accounts!.n).toBe(1);
  });

  it("finds the next first of September", () => {
    expect(firstOn("09-01", "2026-09-01")).toBe("2026-09-01");
    expect(firstOn("09-01", "2026-09-02")).toBe("2027-09-01");
  });
});
