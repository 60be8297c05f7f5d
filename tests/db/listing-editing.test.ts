import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actAs, createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  expire,
  giveSeat,
  makeAgency,
  makeDraftListing,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import type { Person } from "../support/people.ts";

let db: TestDatabase;
let agency: { id: string };
let recruiter: Person;
let colleague: Person;
beforeAll(async () => {
  db = await createTestDatabase();
  agency = await makeAgency(db.sql);
  recruiter = await makeMember(db.sql, agency.id, "recruiter");
  colleague = await makeMember(db.sql, agency.id, "owner");
});
afterAll(() => db.close());

const contents = {
  ad: {
    title: "Plattformutviklar",
    language: "nn",
    kind: "job",
    summary: "Kort.",
    description: "Langt.",
    occupation_code: "2512",
    positions: 2,
  },
  criteria: {
    tasks: ["Bygge", "Drifte"],
    criteria: [
      { kind: "must", text: "Kan Go" },
      { kind: "desired", text: "Kan SQL" },
    ],
    questions: [
      { kind: "text", prompt: "Kva har du laga?", is_required: true, max_length: 600, criterion: "Kan Go" },
      { kind: "choice", prompt: "Kor?", choices: ["Førde", "Florø"], is_required: false, max_length: 600 },
    ],
    skills: [
      { skill_id: "java", level: "desired" },
      { skill_id: "java", level: "required" },
    ],
  },
  place: {
    municipalities: ["4647", "4640", "4647"],
    work_model: "hybrid",
    remote_days: 3,
    core_hours_start: "09:00",
    core_hours_end: "14:30",
  },
  pay: {
    employment_form: "permanent",
    fte_percent: 80,
    salary_min: 700000,
    salary_max: 800000,
    salary_per: "year",
    stipends: [
      {
        benefit_id: "recruitment-stipend",
        amount_nok: 50000,
        per: "once",
        payer: "employer",
        binding_months: 24,
      },
    ],
  },
  benefits: { benefits: [{ id: "pension-public", parameters: { provider: "KLP" } }, { id: "flexitime" }] },
  mission: {
    primary_mission: "welfare",
    mission_sentence: "Utan oss stoppar løna.",
    missions: ["citizen-data"],
  },
  contact: {
    contact_role: "Leiar",
    contact_email: "leiar@kommune.example",
    public_list_notice: "Namn kan bli offentlege.",
  },
  dates: { deadline: "2099-10-25T00:30:00Z", start_text: "Etter avtale" },
};

const save = (
  person: Person,
  listing: string,
  section: keyof typeof contents,
  version = 0,
  content: object = contents[section],
) =>
  db.as(person.id, async (sql) => {
    const [row] = await sql<{ saved: { version: number } }[]>`
      select public.save_listing_section(${listing}, ${section}, ${version}, ${sql.json(content as never)}) as saved`;
    return row!.saved;
  });
const create = async (person: Person) => {
  const [row] = await db.as(
    person.id,
    (sql) => sql<{ id: string }[]>`select public.create_listing(${agency.id}, 'nn', 'Utviklar') as id`,
  );
  return row!.id;
};
const missing = async (id: string) =>
  (await db.sql`select public.missing_for_publication(${id}) as missing`)[0]!.missing as string[];

test("an ad grows from nothing to publishable, section by section, and its maker is case handler", async () => {
  const id = await create(recruiter);
  expect(await missing(id)).toContain("criteria");
  for (const section of Object.keys(contents) as (keyof typeof contents)[])
    await save(recruiter, id, section);
  expect(await missing(id)).toEqual([]);
  const [seat] = await db.sql`select account_id, seat from public.listing_seats where listing_id = ${id}`;
  expect({ ...seat }).toEqual({ account_id: recruiter.id, seat: "case_handler" });
  const places =
    await db.sql`select municipality_number from public.listing_municipalities where listing_id = ${id} order by position`;
  expect(places.map((row) => row.municipality_number)).toEqual(["4647", "4640"]);
  const benefits =
    await db.sql`select benefit_id, parameters from public.listing_benefits where listing_id = ${id} order by benefit_id`;
  expect(Object.fromEntries(benefits.map((row) => [row.benefit_id, row.parameters]))).toEqual({
    flexitime: { core_time_start: "09:00", core_time_end: "14:30" },
    "hybrid-work": { days_per_week_remote: 3 },
    "pension-public": { provider: "KLP" },
    "permanent-position": {},
    "recruitment-stipend": { amount_nok: 50000, binding_months: 24 },
  });
  const questions = await db.sql`select q.prompt, c.text as criterion from public.listing_questions q
    left join public.listing_criteria c on c.id = q.criterion_id where q.listing_id = ${id} order by q.position`;
  expect(questions.map((row) => [row.prompt, row.criterion])).toEqual([
    ["Kva har du laga?", "Kan Go"],
    ["Kor?", null],
  ]);
  const [skill] = await db.sql`select level from public.listing_skills where listing_id = ${id}`;
  expect(skill!.level).toBe("required");
});

test("an emptied section leaves nothing of the old behind", async () => {
  const id = await create(recruiter);
  await save(recruiter, id, "place");
  await save(recruiter, id, "place", 1, { municipalities: [], work_model: "onsite", remote_days: 0 });
  const left = await db.sql`select benefit_id from public.listing_benefits where listing_id = ${id}
    union all select municipality_number from public.listing_municipalities where listing_id = ${id}`;
  expect(left).toHaveLength(0);
});

describe("two editors", () => {
  test("of one section: the second is told, and nothing of the first is lost", async () => {
    const id = await create(recruiter);
    await save(recruiter, id, "ad");
    const first = db.connect();
    const [, second] = await interleave(
      (hold) =>
        first.begin(async (tx) => {
          await actAs(tx, recruiter.id);
          await tx`select public.save_listing_section(${id}, 'ad', 1, ${tx.json({ ...contents.ad, title: "Først" })})`;
          await hold();
        }),
      () => refusalOf(save(colleague, id, "ad", 1, { ...contents.ad, title: "Etterpå" })),
    );
    expect(second).toBe("changed_meanwhile");
    const [row] = await db.sql`select title from public.listings where id = ${id}`;
    expect(row!.title).toBe("Først");
  });

  test("of two sections do not disturb each other, in whatever order they write the parts", async () => {
    const id = await create(recruiter);
    await Promise.all(
      [0, 1, 2, 3].flatMap((version) => [
        refusalOf(save(recruiter, id, "criteria", version)),
        refusalOf(save(colleague, id, "place", version)),
        refusalOf(save(recruiter, id, "benefits", version)),
        refusalOf(save(colleague, id, "pay", version)),
      ]),
    ).then((refusals) => {
      // Versions race and may be refused; a deadlock (40P01) is a fault.
      expect(refusals.filter((reason) => reason !== null && reason !== "changed_meanwhile")).toEqual([]);
    });
  });

  test("an edit waits for a publication and is then refused, and the other way round nothing is half published", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const publisher = db.connect();
    const [, edit] = await interleave(
      (hold) =>
        publisher.begin(async (tx) => {
          await actAs(tx, recruiter.id);
          await tx`select public.publish_listing(${listing.id})`;
          await hold();
        }),
      () => refusalOf(save(colleague, listing.id, "criteria")),
    );
    expect(edit).toBe("locked_after_publication");

    const other = await makeDraftListing(db.sql, agency.id);
    const editor = db.connect();
    const [, publication] = await interleave(
      (hold) =>
        editor.begin(async (tx) => {
          await actAs(tx, recruiter.id);
          await tx`select public.save_listing_section(${other.id}, 'criteria', 0, ${tx.json({ criteria: [], questions: [], skills: [] })})`;
          await hold();
        }),
      () => refusalOf(db.as(colleague.id, (sql) => sql`select public.publish_listing(${other.id})`)),
    );
    expect(publication).toBe("incomplete");
  });
});

describe("a public ad", () => {
  test("keeps its criteria, its dates and what the gate asks for, and logs pay and place as they change", async () => {
    const listing = await makeLiveListing(db.sql, agency.id);
    for (const section of ["criteria", "dates"] as const)
      expect(await refusalOf(save(recruiter, listing.id, section))).toBe("locked_after_publication");
    expect(
      await refusalOf(
        save(recruiter, listing.id, "place", 0, { municipalities: [], work_model: "onsite", remote_days: 0 }),
      ),
    ).toBe("incomplete");
    await save(recruiter, listing.id, "place", 0, { ...contents.place, municipalities: ["4640", "4647"] });
    await save(recruiter, listing.id, "pay");
    const changes =
      await db.sql`select field, old_value, new_value from public.listing_changes where listing_id = ${listing.id} order by id`;
    expect(changes.map((row) => Object.values(row))).toEqual([
      ["place", null, "4647"],
      ["pay", "650000–780000", "700000–800000"],
    ]);
  });

  test("is not edited while it waits for its day, nor when the case is concluded", async () => {
    const scheduled = await makeDraftListing(db.sql, agency.id);
    await db.as(
      recruiter.id,
      (sql) => sql`select public.publish_listing(${scheduled.id}, now() + interval '2 days')`,
    );
    expect(await refusalOf(save(recruiter, scheduled.id, "ad"))).toBe("not_editable");
    const over = await makeLiveListing(db.sql, agency.id);
    await expire(db.sql, over.id);
    await db.as(recruiter.id, (sql) => sql`select public.conclude_listing(${over.id}, 'hired')`);
    expect(await refusalOf(save(recruiter, over.id, "ad"))).toBe("not_editable");
  });
});

test("working languages are codes, and an ad may have any of them", async () => {
  const id = await create(recruiter);
  const speak = (version: number, ...work_languages: (string | null)[]) =>
    refusalOf(save(recruiter, id, "criteria", version, { ...contents.criteria, work_languages }));
  expect(await speak(0, "nb", "fi", "smj")).toBe(null);
  for (const wrong of [["norsk"], ["n"], ["nb fi"], ["nb", null]])
    expect(await speak(1, ...wrong), String(wrong)).toBe("23514");
});

test("a copy says all that the ad said, and has no dates, no address and no past", async () => {
  const earlier = await makeLiveListing(db.sql, agency.id);
  for (const section of ["place", "pay", "benefits", "mission"] as const)
    await save(recruiter, earlier.id, section);
  const [copy] = await db.as(
    recruiter.id,
    (sql) => sql<{ id: string }[]>`select public.copy_listing(${earlier.id}) as id`,
  );
  const words = async (id: string) => {
    const [row] = await db.sql`
      select to_jsonb(l) - array['id', 'seq', 'slug', 'status', 'publish_at', 'published_at', 'deadline', 'original_deadline',
          'created_at', 'updated_at', 'created_by'] as ad,
        (select jsonb_agg(municipality_number order by position) from public.listing_municipalities where listing_id = l.id) as places,
        (select jsonb_agg(benefit_id order by position) from public.listing_benefits where listing_id = l.id) as benefits,
        (select jsonb_agg(amount_nok) from public.listing_stipends where listing_id = l.id) as stipends,
        (select jsonb_agg(theme_id order by theme_id) from public.listing_missions where listing_id = l.id) as missions,
        (select jsonb_agg(jsonb_build_array(q.prompt, c.text)) from public.listing_questions q
          join public.listing_criteria c on c.id = q.criterion_id where q.listing_id = l.id) as questions
      from public.listings l where l.id = ${id}`;
    return { ...row };
  };
  expect(await words(copy!.id)).toEqual(await words(earlier.id));
  const [fresh] =
    await db.sql`select status, deadline, publish_at from public.listings where id = ${copy!.id}`;
  expect({ ...fresh }).toEqual({ status: "draft", deadline: null, publish_at: null });
  expect(await missing(copy!.id)).toEqual(["deadline"]);
});

test("each role edits what the table of rights gives it, and a stranger learns nothing", async () => {
  const manager = await makeMember(db.sql, agency.id);
  const stranger = await makeMember(db.sql, (await makeAgency(db.sql)).id, "owner");
  const people = {
    owner: colleague,
    recruiter,
    member: await makeMember(db.sql, agency.id, "member"),
    mentor: await makeMember(db.sql, agency.id, "mentor"),
    "hiring manager": manager,
    stranger,
  };
  const draft = await makeDraftListing(db.sql, agency.id);
  const live = await makeLiveListing(db.sql, agency.id);
  for (const listing of [draft, live]) await giveSeat(db.sql, listing.id, manager.id, "hiring_manager");
  const outcomes: Record<string, (string | null)[]> = {};
  for (const [name, person] of Object.entries(people)) {
    const version = async (id: string) =>
      Number(
        (
          await db.sql`select coalesce(max(version), 0) as v from public.listing_edits where listing_id = ${id}`
        )[0]!.v,
      );
    outcomes[name] = [
      await refusalOf(save(person, draft.id, "mission", await version(draft.id))),
      await refusalOf(save(person, live.id, "mission", await version(live.id))),
      await refusalOf(db.as(person.id, (sql) => sql`select public.create_listing(${agency.id}, 'nb', 'Ny')`)),
      await refusalOf(db.as(person.id, (sql) => sql`select public.copy_listing(${live.id})`)),
    ];
  }
  expect(outcomes).toEqual({
    owner: [null, null, null, null],
    recruiter: [null, null, null, null],
    member: ["not_allowed", "not_allowed", "not_allowed", "not_allowed"],
    mentor: ["not_allowed", "not_allowed", "not_allowed", "not_allowed"],
    "hiring manager": [null, "not_allowed", "not_allowed", "not_allowed"],
    stranger: ["not_found", "not_found", "not_found", "not_found"],
  });
});
