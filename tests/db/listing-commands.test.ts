import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actAs, createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  expire,
  giveSeat,
  makeAgency,
  makeApplication,
  makeDraftApplication,
  makeDraftListing,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import type { Person } from "../support/people.ts";

let db: TestDatabase;
let agency: { id: string; slug: string };
let recruiter: Person;
let owner: Person;
beforeAll(async () => {
  db = await createTestDatabase();
  agency = await makeAgency(db.sql);
  recruiter = await makeMember(db.sql, agency.id, "recruiter");
  owner = await makeMember(db.sql, agency.id, "owner");
});
afterAll(() => db.close());

type Values = Record<string, string | number | string[] | null>;
/** Calls a command as a person, with named arguments. */
const call = (person: Person, command: string, values: Values) =>
  db.as(person.id, async (sql) => {
    const names = Object.keys(values);
    const list = names.map((name, index) => `p_${name} => $${index + 1}`).join(", ");
    const [row] = await sql.unsafe<{ answer: string }[]>(
      `select public.${command}(${list}) as answer`,
      names.map((name) => values[name] as never),
    );
    return row?.answer;
  });
const refused = (person: Person, command: string, values: Values) => refusalOf(call(person, command, values));
const statusOf = async (id: string) =>
  (await db.sql<{ status: string }[]>`select status from public.listings where id = ${id}`)[0]!.status;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test("each role takes the steps the table of rights gives it, and a stranger learns nothing", async () => {
  const handler = await makeMember(db.sql, agency.id);
  const manager = await makeMember(db.sql, agency.id);
  const people = {
    owner,
    recruiter,
    member: await makeMember(db.sql, agency.id, "member"),
    mentor: await makeMember(db.sql, agency.id, "mentor"),
    "case handler": handler,
    "hiring manager": manager,
    stranger: await makeMember(db.sql, (await makeAgency(db.sql)).id, "owner"),
  };
  const makers = {
    draft: () => makeDraftListing(db.sql, agency.id),
    live: () => makeLiveListing(db.sql, agency.id),
    in_review: async () => {
      const listing = await makeDraftListing(db.sql, agency.id);
      await db.sql`select private.move_listing(${listing.id}, 'in_review')`;
      return listing;
    },
    expired: async () => {
      const listing = await makeLiveListing(db.sql, agency.id);
      await expire(db.sql, listing.id);
      return listing;
    },
    concluded: async () => {
      const listing = await makers.expired();
      await db.sql`select private.move_listing(${listing.id}, 'concluded', null, 'hired')`;
      return listing;
    },
  };
  const commands: [string, keyof typeof makers, Values][] = [
    ["send_listing_to_review", "draft", {}],
    ["return_listing_to_draft", "in_review", { reason: "Se på kravene" }],
    ["publish_listing", "draft", {}],
    ["publish_listing", "in_review", {}],
    ["delete_listing_draft", "draft", {}],
    ["extend_listing", "live", { deadline: inDays(60), reason: "Få søkere" }],
    ["extend_listing", "expired", { deadline: inDays(60), reason: "Få søkere" }],
    ["close_listing", "live", { reason: "Nok søkere" }],
    ["conclude_listing", "expired", { outcome: "no_qualified" }],
    ["archive_listing", "concluded", {}],
  ];
  const seen: string[] = [];
  const expected: string[] = [];
  for (const [command, state, values] of commands) {
    const listing = await makers[state]();
    await giveSeat(db.sql, listing.id, handler.id, "case_handler");
    await giveSeat(db.sql, listing.id, manager.id, "hiring_manager");
    const ends = command === "conclude_listing" || command === "archive_listing";
    // Those who may not come first: a step that is taken once is over.
    const order = ["stranger", "mentor", "member", "hiring manager", "case handler"] as const;
    for (const name of order) {
      const may = ends && name === "case handler";
      if (may) continue;
      seen.push(
        `${name} ${command} ${state}: ${await refused(people[name], command, { listing: listing.id, ...values })}`,
      );
      expected.push(`${name} ${command} ${state}: ${name === "stranger" ? "not_found" : "not_allowed"}`);
    }
    for (const name of ["owner", "recruiter", ...(ends ? (["case handler"] as const) : [])] as const) {
      const own = await makers[state]();
      await giveSeat(db.sql, own.id, handler.id, "case_handler");
      seen.push(
        `${name} ${command} ${state}: ${await refused(people[name], command, { listing: own.id, ...values })}`,
      );
      expected.push(`${name} ${command} ${state}: null`);
    }
  }
  expect(seen).toEqual(expected);
});

describe("publication", () => {
  test("names what is missing, and gives an address of title and agency", async () => {
    const listing = await makeDraftListing(db.sql, agency.id, { title: "Rådgjevar på Ås – éin & øn" });
    await db.sql`update public.listings set salary_min = null where id = ${listing.id}`;
    const attempt = call(recruiter, "publish_listing", { listing: listing.id });
    await expect(attempt).rejects.toMatchObject({ message: "incomplete", detail: "pay" });
    await db.sql`update public.listings set salary_min = 700000 where id = ${listing.id}`;
    const slug = await call(recruiter, "publish_listing", { listing: listing.id });
    expect(slug).toBe(`radgjevar-pa-as-ein-on-${agency.slug}`);
    const twin = await makeDraftListing(db.sql, agency.id, { title: "Rådgjevar på Ås – éin & øn" });
    expect(await call(recruiter, "publish_listing", { listing: twin.id })).toBe(
      `${slug}-${twin.id.slice(0, 8)}`,
    );
  });

  test("twice at once happens once", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const first = db.connect();
    const [, second] = await interleave(
      (hold) =>
        first.begin(async (tx) => {
          await actAs(tx, recruiter.id);
          await tx`select public.publish_listing(${listing.id})`;
          await hold();
        }),
      () => refused(owner, "publish_listing", { listing: listing.id }),
    );
    expect(second).toBe("transition_not_allowed");
    const events =
      await db.sql`select 1 from public.events where listing_id = ${listing.id} and to_status = 'published'`;
    expect(events).toHaveLength(1);
  });

  test("of two ads with one title at once gives two addresses", async () => {
    const [one, two] = [
      await makeDraftListing(db.sql, agency.id, { title: "Tvilling" }),
      await makeDraftListing(db.sql, agency.id, { title: "Tvilling" }),
    ];
    const first = db.connect();
    const [, second] = await interleave(
      (hold) =>
        first.begin(async (tx) => {
          await actAs(tx, recruiter.id);
          await tx`select public.publish_listing(${one.id})`;
          await hold();
        }),
      () => call(owner, "publish_listing", { listing: two.id }),
    );
    expect(second).toBe(`tvilling-${agency.slug}-${two.id.slice(0, 8)}`);
  });

  test("asks about pay that looks like thousands and about a wide range, and only tells of a short deadline", async () => {
    const listing = await makeDraftListing(db.sql, agency.id, { days: 10 });
    await db.sql`update public.listings set salary_min = 650, salary_max = 1400 where id = ${listing.id}`;
    const [row] = await db.sql`select public.publication_warnings(${listing.id}) as warnings`;
    expect(row!.warnings).toEqual(["deadline_soon", "pay_range_wide", "pay_low"]);
    const attempt = call(recruiter, "publish_listing", { listing: listing.id, confirmed: ["pay_low"] });
    await expect(attempt).rejects.toMatchObject({
      message: "confirmation_required",
      detail: "pay_range_wide",
    });
    expect(
      await refused(recruiter, "publish_listing", {
        listing: listing.id,
        confirmed: ["pay_low", "pay_range_wide"],
      }),
    ).toBeNull();
  });

  test("at a set time keeps the ad from the public until then, and can be taken back and set anew", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    await call(recruiter, "publish_listing", { listing: listing.id, publish_at: inDays(2) });
    const seen = () => db.as("anon", (sql) => sql`select 1 from public.listings where id = ${listing.id}`);
    expect(await seen()).toHaveLength(0);
    await call(owner, "return_listing_to_draft", { listing: listing.id });
    expect(await statusOf(listing.id)).toBe("draft");
    await call(owner, "publish_listing", { listing: listing.id });
    expect(await seen()).toHaveLength(1);
    expect(await refused(owner, "return_listing_to_draft", { listing: listing.id })).toBe(
      "transition_not_allowed",
    );
  });

  test("later than the deadline is refused as an incomplete ad", async () => {
    const listing = await makeDraftListing(db.sql, agency.id, { days: 5 });
    expect(await refused(recruiter, "publish_listing", { listing: listing.id, publish_at: inDays(6) })).toBe(
      "incomplete",
    );
  });

  test("of what changed since it was read is refused", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    await db.as(
      owner.id,
      (sql) => sql`select public.save_listing_section(${listing.id}, 'mission', 0,
      ${sql.json({ primary_mission: "welfare", mission_sentence: "Ny setning.", missions: [] })})`,
    );
    expect(await refused(recruiter, "publish_listing", { listing: listing.id, seen: 0 })).toBe(
      "changed_meanwhile",
    );
    expect(await refused(recruiter, "publish_listing", { listing: listing.id, seen: 1 })).toBeNull();
  });

  test("where review is on, needs somebody other than the one who sent it", async () => {
    const careful = await makeAgency(db.sql);
    await db.sql`update public.agencies set review_required = true where id = ${careful.id}`;
    const [one, other] = [
      await makeMember(db.sql, careful.id, "recruiter"),
      await makeMember(db.sql, careful.id, "owner"),
    ];
    const listing = await makeDraftListing(db.sql, careful.id);
    expect(await refused(one, "publish_listing", { listing: listing.id })).toBe("transition_not_allowed");
    await call(one, "send_listing_to_review", { listing: listing.id });
    expect(await refused(one, "publish_listing", { listing: listing.id })).toBe("review_needs_another");
    await call(other, "return_listing_to_draft", { listing: listing.id, reason: "Løna manglar" });
    await call(one, "send_listing_to_review", { listing: listing.id });
    await call(other, "publish_listing", { listing: listing.id });
    const history = await db.as(
      one.id,
      (sql) => sql`select to_status, reason from public.listing_history(${listing.id})`,
    );
    expect(history.map((row) => [row.to_status, row.reason])).toEqual([
      ["draft", null],
      ["in_review", null],
      ["draft", "Løna manglar"],
      ["in_review", null],
      ["published", null],
    ]);
    expect(
      await db.as(recruiter.id, (sql) => sql`select 1 from public.listing_history(${listing.id})`),
    ).toHaveLength(0);
  });
});

describe("an extension", () => {
  test("goes only forward, whoever is first, and says why", async () => {
    const listing = await makeLiveListing(db.sql, agency.id, { days: 20 });
    const extend = (days: number, reason = "Få søkere") =>
      refused(recruiter, "extend_listing", { listing: listing.id, deadline: inDays(days), reason });
    expect(await extend(10)).toBe("deadline_only_later");
    expect(await extend(30, " ")).toBe("reason_required");
    const first = db.connect();
    const [, second] = await interleave(
      (hold) =>
        first.begin(async (tx) => {
          await actAs(tx, owner.id);
          await tx`select public.extend_listing(${listing.id}, ${inDays(40)}, 'Vi vil nå flere')`;
          await hold();
        }),
      () => extend(30),
    );
    expect(second).toBe("deadline_only_later");
    const [row] =
      await db.sql`select original_deadline < deadline - interval '15 days' as kept from public.listings where id = ${listing.id}`;
    expect(row!.kept).toBe(true);
  });

  test("opens an ad again that is over, and tells everyone with a draft or an open application once", async () => {
    const listing = await makeLiveListing(db.sql, agency.id);
    const drafted = await makeDraftApplication(db.sql, listing);
    const sent = await makeApplication(db.sql, listing);
    const withdrawn = await makeApplication(db.sql, listing);
    await db.sql`update public.applications set status = 'withdrawn' where id = ${withdrawn.id}`;
    await expire(db.sql, listing.id);
    await call(recruiter, "extend_listing", {
      listing: listing.id,
      deadline: inDays(10),
      reason: "Få søkere",
    });
    const mails = await db.sql<{ account_id: string; props: { reason: string } }[]>`
      select account_id, props from public.mail_outbox where template = 'deadline_extended' and props ->> 'listingId' = ${listing.id}`;
    expect(mails.map((mail) => mail.account_id).sort()).toEqual(
      [drafted.candidate.id, sent.candidate.id].sort(),
    );
    expect(mails[0]!.props.reason).toBe("Få søkere");
    expect(
      await refusalOf(
        db.as(drafted.candidate.id, (sql) => sql`select public.submit_application(${drafted.id})`),
      ),
    ).toBeNull();
  });

  test("is not for a scheduled ad", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    await call(recruiter, "publish_listing", { listing: listing.id, publish_at: inDays(2) });
    expect(
      await refused(recruiter, "extend_listing", {
        listing: listing.id,
        deadline: inDays(60),
        reason: "Fordi",
      }),
    ).toBe("transition_not_allowed");
  });
});

test("closing early needs a reason and stops a submission that comes after", async () => {
  const listing = await makeLiveListing(db.sql, agency.id);
  const draft = await makeDraftApplication(db.sql, listing);
  expect(await refused(recruiter, "close_listing", { listing: listing.id, reason: "" })).toBe(
    "reason_required",
  );
  const closer = db.connect();
  const [, submission] = await interleave(
    (hold) =>
      closer.begin(async (tx) => {
        await actAs(tx, recruiter.id);
        await tx`select public.close_listing(${listing.id}, 'Nok søkere')`;
        await hold();
      }),
    () => refusalOf(db.as(draft.candidate.id, (sql) => sql`select public.submit_application(${draft.id})`)),
  );
  expect(submission).toBe("deadline_passed");
});

test("an ad is concluded with an outcome, and archived only when everybody has an answer", async () => {
  const listing = await makeLiveListing(db.sql, agency.id);
  const application = await makeApplication(db.sql, listing);
  await giveSeat(db.sql, listing.id, recruiter.id, "case_handler");
  await expire(db.sql, listing.id);
  expect(await refused(recruiter, "conclude_listing", { listing: listing.id, outcome: "left_it" })).toBe(
    "23514",
  );
  await call(recruiter, "conclude_listing", { listing: listing.id, outcome: "no_qualified" });
  const untold = async (person: Person) =>
    Number(await call(person, "untold_applicants", { listing: listing.id }));
  expect(await untold(recruiter)).toBe(1);
  expect(await untold(await makeMember(db.sql, agency.id))).toBe(0);
  expect(await refused(recruiter, "archive_listing", { listing: listing.id })).toBe("applicants_not_told");
  await db.as(recruiter.id, async (sql) => {
    await sql`select public.move_application(${application.id}, 'under_review')`;
    await sql`select public.move_application(${application.id}, 'not_selected', 'Svar', 'Vi går ikke videre.')`;
  });
  expect(await untold(recruiter)).toBe(0);
  await call(recruiter, "archive_listing", { listing: listing.id });
  expect(await statusOf(listing.id)).toBe("archived");
});

test("a draft is thrown away with all its parts; what was public stays", async () => {
  const draft = await makeDraftListing(db.sql, agency.id);
  await call(recruiter, "delete_listing_draft", { listing: draft.id });
  expect(await db.sql`select 1 from public.listing_criteria where listing_id = ${draft.id}`).toHaveLength(0);
  const live = await makeLiveListing(db.sql, agency.id);
  expect(await refused(recruiter, "delete_listing_draft", { listing: live.id })).toBe("was_published");
});

test("the language share counts the public ads of the last year, for members only", async () => {
  const nynorsk = await makeAgency(db.sql);
  const member = await makeMember(db.sql, nynorsk.id);
  for (const language of ["nb", "nn", "nn"]) {
    const listing = await makeDraftListing(db.sql, nynorsk.id);
    await db.sql`update public.listings set language = ${language}, description = 'Éin, to – tre!' where id = ${listing.id}`;
    await db.sql`select private.move_listing(${listing.id}, 'published')`;
  }
  await makeDraftListing(db.sql, nynorsk.id);
  const share = (person: Person) =>
    db.as(person.id, (sql) => sql`select * from public.language_share(${nynorsk.id}) order by language`);
  // Title 1, summary 3, description 3, mission sentence 4, criterion 2.
  expect((await share(member)).map((row) => ({ ...row }))).toEqual([
    { language: "nb", ads: 1, words: 13 },
    { language: "nn", ads: 2, words: 26 },
  ]);
  expect(await share(recruiter)).toHaveLength(0);
});
