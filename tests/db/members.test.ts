import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  giveSeat,
  makeAgency,
  makeApplication,
  makeDraftListing,
  makeLiveListing,
  makeMember,
  refusalOf,
} from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount, type Person } from "../support/people.ts";

let db: TestDatabase;
let agency: { id: string; slug: string };
let owner: Person;
let recruiter: Person;
let member: Person;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  agency = await makeAgency(db.sql);
  owner = await makeMember(db.sql, agency.id, "owner");
  recruiter = await makeMember(db.sql, agency.id, "recruiter");
  member = await makeMember(db.sql, agency.id, "member");
});

const setRoles = (actor: string, account: string, roles: string[], of = agency.id) =>
  refusalOf(db.as(actor, (sql) => sql`select public.set_member_roles(${of}, ${account}, ${roles}::text[])`));
const rolesOf = async (account: string) =>
  (
    await db.sql`select role from public.agency_members where agency_id = ${agency.id} and account_id = ${account} order by role`
  ).map((row) => row.role);
const invite = (actor: string, address: string, role = "member", listing: string | null = null) =>
  db.as(actor, async (sql) => {
    const [row] =
      await sql`select public.invite_member(${agency.id}, ${address}, ${role}, 'nb', ${listing}) as id`;
    return row!.id as string;
  });
/** The secret in the newest mail to an address. */
async function tokenFor(address: string): Promise<string> {
  const [mail] = await db.sql`
    select o.props ->> 'token' as token from public.mail_outbox o left join auth.users u on u.id = o.account_id
    where o.template = 'invitation' and coalesce(o.address, u.email) = ${address} order by o.enqueued_at desc limit 1`;
  return mail!.token;
}
const accept = (actor: string, token: string) =>
  refusalOf(db.as(actor, (sql) => sql`select public.accept_invitation(${token})`));

describe("roles", () => {
  test("an owner gives and takes them, and each change is noted once", async () => {
    expect(await setRoles(owner.id, member.id, ["recruiter", "mentor"])).toBe(null);
    expect(await rolesOf(member.id)).toEqual(["mentor", "recruiter"]);
    expect(await setRoles(owner.id, member.id, ["mentor", "recruiter"])).toBe(null);
    const history = await db.as(
      owner.id,
      (sql) => sql`select kind, about, detail from public.agency_history(${agency.id})`,
    );
    expect([...history]).toEqual([
      { kind: "roles_changed", about: member.fullName, detail: "mentor,recruiter" },
    ]);
  });

  test("nobody else does, whatever they call, and nobody raises themselves", async () => {
    const stranger = await makeAccount(db.sql);
    const foreign = await makeMember(db.sql, (await makeAgency(db.sql)).id, "owner");
    for (const actor of [recruiter, member]) {
      expect(await setRoles(actor.id, actor.id, ["owner"])).toBe("role_required");
      expect(await setRoles(actor.id, owner.id, [])).toBe("role_required");
    }
    for (const actor of [stranger, foreign]) {
      expect(await setRoles(actor.id, actor.id, ["owner"])).toBe("not_found");
      expect(await setRoles(actor.id, member.id, [])).toBe("not_found");
    }
    expect(await setRoles("anon", member.id, ["owner"])).toBe("42501");
    for (const write of [
      `insert into public.agency_members (agency_id, account_id, role) values ('${agency.id}', '${member.id}', 'owner')`,
      `update public.agency_members set role = 'owner' where account_id = '${member.id}'`,
      `delete from public.agency_members where account_id = '${owner.id}'`,
      `insert into public.listing_seats (listing_id, account_id, seat) select id, '${member.id}', 'case_handler' from public.listings`,
    ])
      expect(await refusalOf(db.as(member.id, (sql) => sql.unsafe(write)))).toBe("42501");
    expect(await setRoles(owner.id, stranger.id, ["member"])).toBe("not_found");
  });

  test("whoever leaves takes seats and open invitations along", async () => {
    const second = await makeMember(db.sql, agency.id, "owner");
    const listing = await makeDraftListing(db.sql, agency.id);
    await giveSeat(db.sql, listing.id, second.id, "case_handler");
    await invite(second.id, "venter@example.test");
    const token = await tokenFor("venter@example.test");
    expect(await setRoles(second.id, second.id, [])).toBe(null);
    expect(await rolesOf(second.id)).toEqual([]);
    expect(await db.sql`select from public.listing_seats where account_id = ${second.id}`).toHaveLength(0);
    const invited = await makeAccount(db.sql, { email: "venter@example.test" });
    expect(await accept(invited.id, token)).toBe("invitation_revoked");
    expect(await db.sql`select from public.mail_outbox where props ->> 'token' = ${token}`).toHaveLength(0);
  });
});

describe("the last owner", () => {
  test("stays, whichever way one tries", async () => {
    expect(await setRoles(owner.id, owner.id, ["recruiter"])).toBe("last_owner");
    expect(await setRoles(owner.id, owner.id, [])).toBe("last_owner");
    expect(
      await refusalOf(
        db.sql`update public.agency_members set role = 'member' where account_id = ${owner.id}`,
      ),
    ).toBe("last_owner");
    await db.sql`insert into public.agency_members values (${agency.id}, ${member.id}, 'owner')`;
    expect(await refusalOf(db.sql`delete from public.agency_members where agency_id = ${agency.id}`)).toBe(
      "last_owner",
    );
    expect(await setRoles(owner.id, owner.id, ["recruiter"])).toBe(null);
  });

  test("of two who step down or remove each other at once, one stays", async () => {
    for (const roles of [["member"], []]) {
      const two = await makeAgency(db.sql);
      const [a, b] = [await makeMember(db.sql, two.id, "owner"), await makeMember(db.sql, two.id, "owner")];
      const step = (actor: string, account: string) => setRoles(actor, account, roles, two.id);
      const outcomes = await Promise.all([step(a.id, a.id), step(b.id, b.id)]);
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
      expect(outcomes).toContain("last_owner");
      const owners =
        await db.sql`select from public.agency_members where agency_id = ${two.id} and role = 'owner'`;
      expect(owners).toHaveLength(1);
    }
    const [a, b] = [await makeMember(db.sql, agency.id, "owner"), owner];
    const outcomes = await interleave(
      (hold) =>
        refusalOf(
          db.as(a.id, async (sql) => {
            await sql`select public.set_member_roles(${agency.id}, ${b.id}, '{}')`;
            await hold();
          }),
        ),
      () => setRoles(b.id, a.id, []),
    );
    // The second has lost the right, and the agency from sight, when its turn comes.
    expect(outcomes).toEqual([null, "not_found"]);
  });

  test("does not hold back the removal of the account or the agency", async () => {
    await db.sql`delete from auth.users where id = ${owner.id}`;
    expect(await rolesOf(owner.id)).toEqual([]);
    const other = await makeAgency(db.sql);
    await makeMember(db.sql, other.id, "owner");
    expect(await refusalOf(db.sql`delete from public.agencies where id = ${other.id}`)).toBe(null);
  });
});

describe("invitations", () => {
  test("give the role to the person who has the address, once, under two accepts at the same time", async () => {
    const invited = await makeAccount(db.sql, { email: "ny-eier@example.test" });
    const id = await invite(owner.id, " Ny-Eier@Example.test", "owner");
    const token = await tokenFor(invited.email);
    const [stored] = await db.sql`select token_hash, address from public.invitations where id = ${id}`;
    expect(stored!.token_hash.toString("hex")).not.toContain(token);
    expect(await accept(member.id, token)).toBe("wrong_address");
    expect(await accept("anon", token)).toBe("42501");
    const outcomes = await Promise.all([
      accept(invited.id, token),
      accept(invited.id, token),
      accept(invited.id, token),
    ]);
    expect(outcomes.toSorted()).toEqual(["invitation_used", "invitation_used", null].toSorted());
    expect(await rolesOf(invited.id)).toEqual(["owner"]);
    const noted =
      await db.sql`select from public.agency_events where agency_id = ${agency.id} and kind = 'invitation_accepted'`;
    expect(noted).toHaveLength(1);
    expect((await db.sql`select address from public.invitations where id = ${id}`)[0]?.address).toBe(null);
  });

  test("are over when they are revoked, sent anew or too old, and a revocation waits for an accept", async () => {
    const person = await makeAccount(db.sql);
    const call = (name: string, id: string, actor = owner.id) =>
      refusalOf(db.as(actor, (sql) => sql`select ${sql.unsafe(`public.${name}`)}(${id})`));
    let id = await invite(owner.id, person.email);
    const first = await tokenFor(person.email);
    expect(await refusalOf(invite(owner.id, person.email))).toBe("already_invited");
    expect(await call("resend_invitation", id)).toBe(null);
    expect(await accept(person.id, first)).toBe("not_found");
    await db.sql`update public.invitations set expires_at = now() where id = ${id}`;
    expect(await accept(person.id, await tokenFor(person.email))).toBe("invitation_expired");
    id = await invite(owner.id, person.email);
    const token = await tokenFor(person.email);
    expect(await call("revoke_invitation", id, recruiter.id)).toBe("role_required");
    expect(await call("revoke_invitation", id)).toBe(null);
    expect(await accept(person.id, token)).toBe("invitation_revoked");
    expect(await call("revoke_invitation", id)).toBe("invitation_revoked");

    id = await invite(owner.id, person.email, "mentor");
    const raced = await tokenFor(person.email);
    const outcomes = await interleave(
      (hold) =>
        refusalOf(
          db.as(person.id, async (sql) => {
            await sql`select public.accept_invitation(${raced})`;
            await hold();
          }),
        ),
      () => call("revoke_invitation", id),
    );
    expect(outcomes).toEqual([null, "invitation_used"]);
  });

  test("come from owners alone; a recruiter invites a union representative to a seat, and only to that", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const foreign = await makeDraftListing(db.sql, (await makeAgency(db.sql)).id);
    expect(await refusalOf(invite(recruiter.id, "x@example.test", "owner"))).toBe("role_required");
    expect(await refusalOf(invite(member.id, "x@example.test", "member", listing.id))).toBe("role_required");
    expect(await refusalOf(invite(recruiter.id, "x@example.test", "owner", listing.id))).toBe("23514");
    expect(await refusalOf(invite(recruiter.id, "x@example.test", "member", foreign.id))).toBe("not_found");
    expect(await refusalOf(invite(recruiter.id, recruiter.email, "member", listing.id))).toBe("not_yourself");
    expect(await refusalOf(invite(owner.id, recruiter.email, "recruiter"))).toBe("already_member");
    const person = await makeAccount(db.sql);
    await invite(recruiter.id, person.email, "member", listing.id);
    expect(await accept(person.id, await tokenFor(person.email))).toBe(null);
    const [seat] =
      await db.sql`select seat, accepted_at from public.listing_seats where account_id = ${person.id}`;
    expect(seat).toMatchObject({ seat: "union_representative", accepted_at: expect.any(Date) });
  });

  test("are few: fifty an hour for an agency, five times the same", async () => {
    await db.sql`insert into public.invitations (agency_id, address, role, locale, token_hash, expires_at)
      select ${agency.id}, n || '@example.test', 'member', 'nb', extensions.gen_random_bytes(32), now() + interval '1 day'
      from generate_series(1, 49) n`;
    const id = await invite(owner.id, "femti@example.test");
    expect(await refusalOf(invite(owner.id, "femtien@example.test"))).toBe("too_many_invitations");
    await db.sql`update public.invitations set times_sent = 5 where id = ${id}`;
    expect(await refusalOf(db.as(owner.id, (sql) => sql`select public.resend_invitation(${id})`))).toBe(
      "too_many_invitations",
    );
  });
});

describe("seats", () => {
  const give = (actor: string, listing: string, account: string, seat: string) =>
    refusalOf(db.as(actor, (sql) => sql`select public.give_seat(${listing}, ${account}, ${seat})`));
  const answer = (actor: string, listing: string, accepts: boolean) =>
    refusalOf(db.as(actor, (sql) => sql`select public.answer_union_seat(${listing}, ${accepts})`));

  test("are given by owners and recruiters to members, never across agencies", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const other = await makeAgency(db.sql);
    const foreignOwner = await makeMember(db.sql, other.id, "owner");
    const foreignListing = await makeDraftListing(db.sql, other.id);
    expect(await give(recruiter.id, listing.id, member.id, "hiring_manager")).toBe(null);
    expect(await give(owner.id, listing.id, recruiter.id, "case_handler")).toBe(null);
    expect(await give(member.id, listing.id, member.id, "case_handler")).toBe("role_required");
    expect(await give(owner.id, listing.id, foreignOwner.id, "panel_member")).toBe("not_member");
    expect(await give(owner.id, foreignListing.id, member.id, "panel_member")).toBe("not_found");
    expect(await give(foreignOwner.id, listing.id, foreignOwner.id, "case_handler")).toBe("not_found");
    const takeBack = (actor: string) =>
      refusalOf(
        db.as(
          actor,
          (sql) => sql`select public.take_seat_back(${listing.id}, ${member.id}, 'hiring_manager')`,
        ),
      );
    expect(await takeBack(foreignOwner.id)).toBe("not_found");
    expect(await takeBack(member.id)).toBe("role_required");
    expect(await takeBack(recruiter.id)).toBe(null);
    expect(await db.sql`select from public.listing_seats where listing_id = ${listing.id}`).toHaveLength(1);
  });

  test("of a union representative count once that very person has accepted, and are not one's own to give", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    expect(await give(recruiter.id, listing.id, recruiter.id, "union_representative")).toBe("not_yourself");
    expect(await give(recruiter.id, listing.id, member.id, "union_representative")).toBe(null);
    const holds = () =>
      db.as(
        member.id,
        async (sql) =>
          (await sql`select private.listing_ids_with_seat('{union_representative}')`).length === 1,
      );
    expect(await holds()).toBe(false);
    for (const actor of [owner.id, recruiter.id])
      expect(await answer(actor, listing.id, true)).toBe("not_found");
    expect(await answer(member.id, listing.id, true)).toBe(null);
    expect(await holds()).toBe(true);
    expect(await answer(member.id, listing.id, false)).toBe("not_found");
    const mails =
      await db.sql`select from public.mail_outbox where account_id = ${member.id} and template = 'seat_offered'`;
    expect(mails).toHaveLength(1);
  });

  describe("of the last one who handles applications", () => {
    const takeBack = (account: string, listing: string, seat = "case_handler") =>
      refusalOf(
        db.as(recruiter.id, (sql) => sql`select public.take_seat_back(${listing}, ${account}, ${seat})`),
      );

    test("end only when every applicant has an answer, whatever way they end", async () => {
      const listing = await makeLiveListing(db.sql, agency.id);
      await giveSeat(db.sql, listing.id, member.id, "case_handler");
      await giveSeat(db.sql, listing.id, recruiter.id, "panel_member");
      const { id } = await makeApplication(db.sql, listing);
      expect(await takeBack(member.id, listing.id)).toBe("last_handler");
      expect(await setRoles(owner.id, member.id, [])).toBe("last_handler");
      expect(await setRoles(member.id, member.id, [])).toBe("last_handler");
      expect(await takeBack(recruiter.id, listing.id, "panel_member")).toBe(null);
      expect(await give(recruiter.id, listing.id, member.id, "hiring_manager")).toBe(null);
      expect(await takeBack(member.id, listing.id)).toBe(null);
      expect(await takeBack(member.id, listing.id, "hiring_manager")).toBe("last_handler");
      await db.sql`update public.applications set status = 'withdrawn' where id = ${id}`;
      expect(await takeBack(member.id, listing.id, "hiring_manager")).toBe(null);
    });

    test("end freely where nobody has applied, and with the account", async () => {
      const quiet = await makeLiveListing(db.sql, agency.id);
      await giveSeat(db.sql, quiet.id, member.id, "case_handler");
      expect(await takeBack(member.id, quiet.id)).toBe(null);
      const busy = await makeLiveListing(db.sql, agency.id);
      await giveSeat(db.sql, busy.id, member.id, "case_handler");
      await makeApplication(db.sql, busy);
      await db.sql`delete from auth.users where id = ${member.id}`;
      expect(await db.sql`select from public.listing_seats where account_id = ${member.id}`).toHaveLength(0);
    });

    test("do not both end when two are taken back at once; one who has left does not count", async () => {
      const listing = await makeLiveListing(db.sql, agency.id);
      await makeApplication(db.sql, listing);
      const former = await makeAccount(db.sql);
      for (const [person, seat] of [
        [member, "case_handler"],
        [owner, "hiring_manager"],
        [former, "case_handler"],
      ] as const)
        await giveSeat(db.sql, listing.id, person.id, seat);
      const outcomes = await interleave(
        (hold) =>
          refusalOf(
            db.as(recruiter.id, async (sql) => {
              await sql`select public.take_seat_back(${listing.id}, ${member.id}, 'case_handler')`;
              await hold();
            }),
          ),
        () => takeBack(owner.id, listing.id, "hiring_manager"),
      );
      expect(outcomes).toEqual([null, "last_handler"]);
    });
  });

  test("are not left behind when the member is removed at the same moment", async () => {
    const listing = await makeDraftListing(db.sql, agency.id);
    const outcomes = await interleave(
      (hold) =>
        refusalOf(
          db.as(recruiter.id, async (sql) => {
            await sql`select public.give_seat(${listing.id}, ${member.id}, 'case_handler')`;
            await hold();
          }),
        ),
      () => setRoles(owner.id, member.id, []),
    );
    expect(outcomes).toEqual([null, null]);
    expect(await db.sql`select from public.listing_seats where account_id = ${member.id}`).toHaveLength(0);
  });
});

describe("registering an agency", () => {
  const register = (actor: string, number: string, name = "Ærfjord & Ås kommune") =>
    db.as(actor, async (sql) => {
      const [row] =
        await sql`select public.register_agency(${name}, ${number}, 'municipality', '4640') as slug`;
      return row!.slug as string;
    });

  test("makes the person its owner, unverified and out of everybody else's sight", async () => {
    const person = await makeAccount(db.sql);
    expect(await register(person.id, "974760673")).toBe("aerfjord-as-kommune");
    const seen = await db.as(
      "anon",
      (sql) => sql`select from public.agencies where slug = 'aerfjord-as-kommune'`,
    );
    expect(seen).toHaveLength(0);
    const [made] = await db.sql`select a.verified_at, a.org_form, array_agg(m.role order by m.role) as roles
      from public.agencies a join public.agency_members m on m.agency_id = a.id where slug = 'aerfjord-as-kommune' group by a.id`;
    expect(made).toEqual({ verified_at: null, org_form: "KOMM", roles: ["owner", "recruiter"] });
  });

  test("happens once for a number, also from two sessions, with a slug of its own and a real number", async () => {
    const [a, b] = [await makeAccount(db.sql), await makeAccount(db.sql)];
    const outcomes = await Promise.all([
      refusalOf(register(a.id, "987464291", "Samtidig kommune")),
      refusalOf(register(b.id, "987464291", "Samtidig kommune")),
    ]);
    expect(outcomes.toSorted()).toEqual([null, "org_number_taken"].toSorted());
    expect(await register(b.id, "889640782", "Samtidig kommune")).toBe("samtidig-kommune-2");
    expect(await refusalOf(register(b.id, "123456789"))).toBe("bad_org_number");
    expect(await refusalOf(register("anon", "991825827"))).toBe("42501");
  });

  test("stops at three that wait for an answer", async () => {
    const person = await makeAccount(db.sql);
    const numbers = await db.sql<
      { number: string }[]
    >`select n::text as number from generate_series(950000000, 950001000) n
      where private.is_organisation_number(n::text) limit 6`;
    const outcomes = await Promise.all(numbers.map(({ number }) => refusalOf(register(person.id, number))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === "too_many_waiting")).toHaveLength(3);
  });
});
