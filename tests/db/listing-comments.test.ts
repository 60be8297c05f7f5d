import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { giveSeat, makeAgency, makeDraftListing, makeMember, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let agency: { id: string };
let listing: { id: string };
let recruiter: Person;
let manager: Person;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  agency = await makeAgency(db.sql);
  listing = await makeDraftListing(db.sql, agency.id);
  recruiter = await makeMember(db.sql, agency.id, "recruiter");
  manager = await makeMember(db.sql, agency.id);
  await giveSeat(db.sql, listing.id, manager.id, "hiring_manager");
});

const say = (actor: string, body = "Hva med Kotlin?", section: string | null = "criteria", of = listing.id) =>
  db.as(actor, async (sql) => {
    const [row] = await sql`select public.comment_on_listing(${of}, ${section}, ${body}) as id`;
    return row!.id as string;
  });
const settle = (actor: string, comment: string, isSettled = true) =>
  refusalOf(db.as(actor, (sql) => sql`select public.settle_comment(${comment}, ${isSettled})`));
const readBy = async (actor: string) =>
  (await db.as(actor, (sql) => sql`select body from public.listing_comments`)).map((row) => row.body);
const move = (to: string) => db.sql`select private.move_listing(${listing.id}, ${to})`;

describe("comments on an ad", () => {
  test("are written, read and settled by those who write it, and by nobody else", async () => {
    const owner = await makeMember(db.sql, agency.id, "owner");
    const handler = await makeMember(db.sql, agency.id);
    await giveSeat(db.sql, listing.id, handler.id, "case_handler");
    for (const writer of [owner, recruiter, handler, manager]) {
      const id = await say(writer.id, `  Fra ${writer.fullName}\n`);
      expect(await settle(writer.id, id)).toBe(null);
    }
    const all = await readBy(manager.id);
    expect(all).toHaveLength(4);
    expect(all).toContain(`Fra ${owner.fullName}`);

    const comment = await say(manager.id);
    for (const seat of [
      "panel_chair",
      "panel_member",
      "union_representative",
      "deputy",
      "decision_maker",
    ] as const) {
      const person = await makeMember(db.sql, agency.id);
      await giveSeat(db.sql, listing.id, person.id, seat);
      expect(await readBy(person.id), seat).toEqual([]);
      expect(await refusalOf(say(person.id)), seat).toBe("not_allowed");
      expect(await settle(person.id, comment), seat).toBe("not_found");
    }
    const elsewhere = await makeMember(db.sql, agency.id);
    const other = await makeDraftListing(db.sql, agency.id);
    await giveSeat(db.sql, other.id, elsewhere.id, "hiring_manager");
    expect([await readBy(elsewhere.id), await settle(elsewhere.id, comment)]).toEqual([[], "not_found"]);

    const foreign = await makeMember(db.sql, (await makeAgency(db.sql)).id, "owner");
    const former = await makeAccount(db.sql);
    await giveSeat(db.sql, listing.id, former.id, "hiring_manager");
    for (const person of [foreign, former, await makeAccount(db.sql)]) {
      expect(await readBy(person.id)).toEqual([]);
      expect(await refusalOf(say(person.id))).toBe("not_found");
      expect(await settle(person.id, comment)).toBe("not_found");
    }
    expect(await refusalOf(say("anon"))).toBe("42501");
    expect(await settle("anon", comment)).toBe("42501");
  });

  test("are not seen by a session signed in less surely than agencies demand", async () => {
    const comment = await say(manager.id);
    await db.sql`select public.set_agency_assurance('second_factor')`;
    expect([await readBy(manager.id), await readBy(recruiter.id)]).toEqual([[], []]);
    expect(await refusalOf(say(recruiter.id))).toBe("not_found");
    expect(await settle(recruiter.id, comment)).toBe("not_found");
    await db.sql`select public.set_agency_assurance('password')`;
  });

  test("say something, about the whole ad or one of its sections, and are not without number", async () => {
    await say(manager.id, "Fin annonse", null);
    expect(await refusalOf(say(manager.id, " \n "))).toBe("23514");
    expect(await refusalOf(say(manager.id, "x".repeat(2001)))).toBe("23514");
    expect(await refusalOf(say(manager.id, "Hei", "footer"))).toBe("23514");
    await db.sql`insert into public.listing_comments (listing_id, body) select ${listing.id}, 'Hei' from generate_series(1, 198)`;
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(say(manager.id))));
    expect(outcomes.toSorted()).toEqual(["enough_comments", "enough_comments", null].toSorted());
  });

  test("stay as they were written; whether they are settled is all that changes", async () => {
    const id = await say(manager.id);
    for (const write of [
      `update public.listing_comments set body = 'Annet' where id = '${id}'`,
      `update public.listing_comments set author_id = '${recruiter.id}' where id = '${id}'`,
      `delete from public.listing_comments where id = '${id}'`,
    ]) {
      expect(await refusalOf(db.sql.unsafe(write))).toBe("append_only");
      expect(await refusalOf(db.as(manager.id, (sql) => sql.unsafe(write)))).toBe("42501");
    }
    const outcomes = await Promise.all([settle(manager.id, id), settle(recruiter.id, id)]);
    expect(outcomes).toEqual([null, null]);
    const settled = () => db.sql`select settled_at, settled_by from public.listing_comments where id = ${id}`;
    const [first] = await settled();
    expect([manager.id, recruiter.id]).toContain(first!.settled_by);
    expect(await settle(first!.settled_by === manager.id ? recruiter.id : manager.id, id)).toBe(null);
    expect((await settled())[0]).toEqual(first);
    expect(await settle(recruiter.id, id, false)).toBe(null);
    expect((await settled())[0]).toEqual({ settled_at: null, settled_by: null });
  });

  test("come while it is a draft, with a colleague or waiting for its day; later they can only be settled", async () => {
    const id = await say(manager.id);
    await move("in_review");
    await say(manager.id);
    await db.sql`update public.listings set publish_at = now() + interval '1 day' where id = ${listing.id}`;
    await move("published");
    await say(manager.id, "Kan vente");
    await move("draft");
    await db.sql`update public.listings set publish_at = null where id = ${listing.id}`;
    await move("published");
    expect(await refusalOf(say(manager.id))).toBe("comments_closed");
    expect(await settle(manager.id, id)).toBe(null);
    expect(await settle(manager.id, id, false)).toBe("comments_closed");
    expect(await readBy(manager.id)).toHaveLength(3);
  });

  test("that cross a publication come before it or not at all", async () => {
    const outcomes = await interleave(
      (hold) =>
        db.sql.begin(async (tx) => {
          await tx`select private.move_listing(${listing.id}, 'published')`;
          await hold();
        }),
      () => refusalOf(say(manager.id)),
    );
    expect(outcomes[1]).toBe("comments_closed");
  });

  test("go with the draft, and outlive their author without a name", async () => {
    const id = await say(manager.id);
    await settle(manager.id, id);
    await db.sql`delete from auth.users where id = ${manager.id}`;
    const rows =
      await db.sql`select author_id, settled_by, body from public.listing_comments where id = ${id}`;
    expect([...rows]).toEqual([{ author_id: null, settled_by: null, body: "Hva med Kotlin?" }]);
    await db.as(recruiter.id, (sql) => sql`select public.delete_listing_draft(${listing.id})`);
    expect(await db.sql`select from public.listing_comments where id = ${id}`).toHaveLength(0);
  });
});
