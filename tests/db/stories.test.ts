import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOver, storyStatuses } from "../../app/domain/stories/story.ts";
import { actAs, createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeMember, refusalOf } from "../support/hiring.ts";
import { interleave } from "../support/interleave.ts";
import { makeAccount } from "../support/people.ts";

let db: TestDatabase;
let agency: { id: string; slug: string };
let writer: string;

beforeAll(async () => {
  db = await createTestDatabase();
  agency = await makeAgency(db.sql);
  writer = (await makeMember(db.sql, agency.id, "recruiter")).id;
});
afterAll(() => db.close());

const text = (body = "Det begynte i kjelleren.") => ({
  language: "nb",
  title: "Fra spill til spillvann",
  lead: "Solveig bygget spill.",
  body,
  portrayed_name: "Solveig Prøve",
  portrayed_role: "utvikler",
});
const newEmail = () => `solveig-${randomUUID().slice(0, 8)}@example.test`;

async function create(email = newEmail()): Promise<{ id: string; email: string }> {
  const slug = `historie-${randomUUID().slice(0, 8)}`;
  const [row] = await db.as(
    writer,
    (sql) => sql`select public.create_story(${agency.id}, ${slug}, ${sql.json(text())}, ${email}) as id`,
  );
  return { id: row!.id, email };
}
const save = (id: string, version: number, body: string, email: string, who = writer) =>
  db.as(who, (sql) => sql`select public.save_story(${id}, ${version}, ${sql.json(text(body))}, ${email})`);
const send = (id: string, version = 1) =>
  db.as(writer, (sql) => sql`select public.send_story(${id}, ${version})`);
async function tokenOf(email: string): Promise<string> {
  const [mail] = await db.sql<{ token: string }[]>`
    select props ->> 'token' as token from public.mail_outbox where address = ${email} order by enqueued_at desc limit 1`;
  return mail!.token;
}
const answer = (id: string, version: number, approves: boolean, token: string | null, who = "anon") =>
  db.as(who, (sql) => sql`select public.answer_story(${id}, ${version}, ${approves}, ${token})`);
const withdraw = (id: string, token: string | null, who = "anon") =>
  db.as(who, (sql) => sql`select public.withdraw_portrayed_story(${id}, ${token})`);
const publicText = async (id: string) =>
  (
    await db.as("anon", (sql) => sql`select body, version from public.published_stories where id = ${id}`)
  )[0] ?? null;
const caseOf = async (id: string) =>
  (await db.sql`select * from public.story_cases where story_id = ${id}`)[0]!;

/** A story that waits for its person, with the secret of the link. */
async function waiting() {
  const story = await create();
  await send(story.id);
  return { ...story, token: await tokenOf(story.email) };
}
async function published() {
  const story = await waiting();
  await answer(story.id, 1, true, story.token);
  return story;
}

describe("nobody reads a text before the person portrayed says yes", () => {
  test("then everybody reads that text, and no name of an address", async () => {
    const story = await create();
    expect(await publicText(story.id)).toBeNull();
    await send(story.id);
    expect(await publicText(story.id)).toBeNull();
    await answer(story.id, 1, true, await tokenOf(story.email));
    expect(await publicText(story.id)).toEqual({ body: "Det begynte i kjelleren.", version: 1 });
    const cases = await db
      .as("anon", (sql) => sql`select * from public.story_cases`)
      .catch(({ code }: { code: string }) => code);
    expect(cases).toBe("42501");
  });

  test("a changed text waits for a new yes while the old one stays", async () => {
    const story = await published();
    await save(story.id, 1, "En ny tekst.", story.email);
    expect(await publicText(story.id)).toMatchObject({ version: 1 });
    expect(await caseOf(story.id)).toMatchObject({ status: "draft", version: 2 });
    await send(story.id, 2);
    const token = await tokenOf(story.email);
    expect(await refusalOf(answer(story.id, 1, true, token))).toBe("changed_meanwhile");
    await answer(story.id, 2, true, token);
    expect(await publicText(story.id)).toEqual({ body: "En ny tekst.", version: 2 });
  });

  test("the same text saved again needs no new yes", async () => {
    const story = await published();
    await save(story.id, 1, text().body, story.email);
    expect(await caseOf(story.id)).toMatchObject({ status: "approved", version: 1 });
  });

  test("a no keeps it from everybody, and its words reach the writers alone", async () => {
    const story = await waiting();
    await db.as(
      "anon",
      (sql) => sql`select public.answer_story(${story.id}, 1, false, ${story.token}, 'Feil årstall')`,
    );
    expect(await publicText(story.id)).toBeNull();
    expect(await caseOf(story.id)).toMatchObject({ status: "declined", words: "Feil årstall" });
    expect(await refusalOf(send(story.id))).toBe("transition_not_allowed");
    expect(await refusalOf(answer(story.id, 1, true, story.token))).toBe("changed_meanwhile");
  });

  test("whoever has neither the link nor the proven address learns nothing and changes nothing", async () => {
    const story = await waiting();
    const stranger = await makeAccount(db.sql);
    const unproven = await makeAccount(db.sql, { email: story.email });
    const tries: [string, string | null][] = [
      ["anon", null],
      ["anon", ""],
      ["anon", "0".repeat(48)],
      ["anon", (await waiting()).token],
      [stranger.id, null],
      [unproven.id, null],
      [writer, null],
    ];
    for (const [who, token] of tries) {
      const seen = await db.as(
        who,
        (sql) => sql`select public.portrayed_story(${story.id}, ${token}) as story`,
      );
      expect(seen[0]?.story).toBeNull();
      expect(await refusalOf(answer(story.id, 1, true, token, who))).toBe("not_found");
      expect(await refusalOf(withdraw(story.id, token, who))).toBe("not_found");
    }
    await db.sql`update public.accounts set address_proven_at = now() where id = ${unproven.id}`;
    await answer(story.id, 1, true, null, unproven.id);
    expect(await publicText(story.id)).not.toBeNull();
  });

  test("a link to a wrong address stops working when the address is put right, which ends with the first answer", async () => {
    const story = await waiting();
    const right = newEmail();
    await save(story.id, 1, text().body, right);
    expect(await caseOf(story.id)).toMatchObject({ status: "draft", version: 1, portrayed_email: right });
    expect(await refusalOf(answer(story.id, 1, true, story.token))).toBe("not_found");
    await send(story.id);
    await answer(story.id, 1, false, await tokenOf(right));
    expect(await refusalOf(save(story.id, 1, "Ny", newEmail()))).toBe("address_locked");
  });
});

describe("whoever may end it ends it at once", () => {
  test("the person portrayed: at any time, with every version, the name and the address", async () => {
    const story = await published();
    await save(story.id, 1, "En ny tekst.", story.email);
    await withdraw(story.id, story.token);
    expect(await publicText(story.id)).toBeNull();
    expect(await db.sql`select * from public.story_versions where story_id = ${story.id}`).toHaveLength(0);
    expect(await caseOf(story.id)).toMatchObject({
      status: "withdrawn",
      ended_by: "portrayed",
      portrayed_email: null,
    });
    const [row] = await db.sql`select slug from public.stories where id = ${story.id}`;
    expect(row!.slug).toBe(`trukket-${story.id}`);
    expect(await refusalOf(save(story.id, 2, "Igjen", story.email))).toBe("story_ended");
    await withdraw(story.id, story.token);
  });

  test("the agency; and its person may still have the text deleted", async () => {
    const story = await published();
    await db.as(writer, (sql) => sql`select public.withdraw_story(${story.id})`);
    expect(await publicText(story.id)).toBeNull();
    expect(await refusalOf(send(story.id))).toBe("story_ended");
    await withdraw(story.id, story.token);
    expect(await db.sql`select * from public.story_versions where story_id = ${story.id}`).toHaveLength(0);
  });

  test("an admin, with a reason, and nobody else", async () => {
    const story = await published();
    const hidden = await waiting();
    const admin = (await makeAccount(db.sql)).id;
    await db.sql`update public.accounts set is_admin = true where id = ${admin}`;
    const takeDown = (who: string, id: string, reason: string) =>
      refusalOf(db.as(who, (sql) => sql`select public.take_down_story(${id}, ${reason})`));
    expect(await takeDown(writer, story.id, "Nei")).toBe("not_found");
    expect(await takeDown(admin, hidden.id, "Ikke publisert")).toBe("not_found");
    expect(await takeDown(admin, story.id, " ")).toBe("reason_required");
    expect(await takeDown(admin, story.id, "Feil person")).toBeNull();
    expect(await publicText(story.id)).toBeNull();
    expect(await caseOf(story.id)).toMatchObject({ status: "taken_down", reason: "Feil person" });
    expect(await refusalOf(answer(story.id, 1, true, story.token))).toBe("changed_meanwhile");
  });

  test("members, candidates and other agencies write nothing", async () => {
    const story = await published();
    const outsiders = [
      (await makeMember(db.sql, agency.id, "member")).id,
      (await makeMember(db.sql, (await makeAgency(db.sql)).id, "owner")).id,
      (await makeAccount(db.sql)).id,
    ];
    for (const who of outsiders) {
      expect(await refusalOf(save(story.id, 1, "Andres tekst", story.email, who))).toBe("not_found");
      const steps = ["send_story(%s, 1)", "withdraw_story(%s)"];
      for (const step of steps)
        expect(
          await refusalOf(
            db.as(who, (sql) => sql.unsafe(`select public.${step.replace("%s", `'${story.id}'`)}`)),
          ),
        ).toBe("not_found");
      expect(
        await refusalOf(
          db.as(
            who,
            (sql) => sql`select public.create_story(${agency.id}, 'x', ${sql.json(text())}, 'a@b.no')`,
          ),
        ),
      ).toBe("not_found");
    }
    expect(await publicText(story.id)).toMatchObject({ version: 1 });
  });
});

describe("two at once", () => {
  const editFirst = async (story: Awaited<ReturnType<typeof waiting>>) =>
    interleave(
      (hold) =>
        db.as(writer, async (sql) => {
          await sql`select public.save_story(${story.id}, 1, ${sql.json(text("Ingen har lest dette."))}, ${story.email})`;
          await hold();
        }),
      () => refusalOf(answer(story.id, 1, true, story.token)),
    );

  test("a yes that meets an edit lands on no text the person did not see", async () => {
    const story = await waiting();
    const [, refusal] = await editFirst(story);
    expect(refusal).toBe("changed_meanwhile");
    expect(await publicText(story.id)).toBeNull();
    expect(await caseOf(story.id)).toMatchObject({ status: "draft", version: 2 });
  });

  test("an edit that meets a yes leaves the text that was approved", async () => {
    const story = await waiting();
    const [, refusal] = await interleave(
      (hold) =>
        db.as("anon", async (sql) => {
          await sql`select public.answer_story(${story.id}, 1, true, ${story.token})`;
          await hold();
        }),
      () => refusalOf(save(story.id, 1, "Ingen har lest dette.", story.email)),
    );
    expect(refusal).toBeNull();
    expect(await publicText(story.id)).toEqual({ body: "Det begynte i kjelleren.", version: 1 });
    expect(await caseOf(story.id)).toMatchObject({ status: "draft", version: 2 });
  });

  test("of two writers who began from the same text, one is told that the other was first", async () => {
    const story = await create();
    const colleague = (await makeMember(db.sql, agency.id, "owner")).id;
    const outcomes = await Promise.all([
      refusalOf(save(story.id, 1, "Den enes", story.email)),
      refusalOf(save(story.id, 1, "Den andres", story.email, colleague)),
    ]);
    expect(outcomes.toSorted()).toEqual(["changed_meanwhile", null]);
  });

  test("a withdrawal that meets a yes wins whichever comes first", async () => {
    for (const isFirst of [true, false]) {
      const story = await waiting();
      const session = db.connect();
      const yes = () => refusalOf(answer(story.id, 1, true, story.token));
      const away = () =>
        session.begin(async (sql) => {
          await actAs(sql, "anon");
          await sql`select public.withdraw_portrayed_story(${story.id}, ${story.token})`;
        });
      await Promise.all(isFirst ? [away(), yes()] : [yes(), away()]);
      expect(await publicText(story.id)).toBeNull();
    }
  });
});

test("whatever the steps and their order, what is public was approved in just those words", async () => {
  const step = fc.constantFrom(
    "save",
    "send",
    "yes",
    "no",
    "old yes",
    "agency withdraws",
    "person withdraws",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const story = await waiting();
      const approved = new Set<string>();
      let ended = false;
      for (const [number, name] of steps.entries()) {
        const { version } = await caseOf(story.id);
        const token = story.token;
        const shown = (
          await db.as("anon", (sql) => sql`select public.portrayed_story(${story.id}, ${token}) as story`)
        )[0]?.story;
        const outcome = await refusalOf(
          {
            save: () => save(story.id, version, `Tekst ${number}`, story.email),
            send: () => send(story.id, version),
            yes: () => answer(story.id, shown?.version ?? 0, true, token),
            no: () => answer(story.id, shown?.version ?? 0, false, token),
            "old yes": () => answer(story.id, version - 1, true, token),
            "agency withdraws": () => db.as(writer, (sql) => sql`select public.withdraw_story(${story.id})`),
            "person withdraws": () => withdraw(story.id, token),
          }[name](),
        );
        if (name === "yes" && outcome === null) approved.add(shown.text.body);
        if (name.endsWith("withdraws") && outcome === null) ended = true;
        const visible = await publicText(story.id);
        if (visible) expect(approved).toContain(visible.body);
        if (ended) expect(visible).toBeNull();
      }
    }),
    { numRuns: 6 },
  );
});

test("past every function the triggers still hold", async () => {
  const story = await published();
  const { id } = story;
  const attempts = [
    db.sql`update public.story_versions set body = 'Endret' where story_id = ${id}`,
    db.sql`update public.story_cases set version = 2 where story_id = ${id}`,
    db.sql`update public.story_cases set status = 'awaiting' where story_id = ${id}`,
    db.sql`update public.story_cases set status = 'draft', portrayed_email = 'annen@example.test' where story_id = ${id}`,
    db.sql`delete from public.story_events where story_id = ${id}`,
  ];
  for (const attempt of attempts)
    expect(["append_only", "transition_not_allowed", "address_locked"]).toContain(await refusalOf(attempt));
  await save(id, 1, "Ny tekst", story.email);
  expect(await refusalOf(db.sql`update public.stories set approved_version = 2 where id = ${id}`)).toBe(
    "not_approved",
  );
});

test("every step leaves an event, and the steps are those of the pages", async () => {
  const story = await published();
  await db.as(writer, (sql) => sql`select public.withdraw_story(${story.id})`);
  const events = await db.sql`select from_status, to_status, actor_subject is not null as is_known
    from public.story_events where story_id = ${story.id} order by id`;
  expect(events.map(({ from_status, to_status, is_known }) => [from_status, to_status, is_known])).toEqual([
    [null, "draft", true],
    ["draft", "awaiting", true],
    ["awaiting", "approved", false],
    ["approved", "withdrawn", true],
  ]);
  const steps = await db.sql<{ from_status: string; to_status: string; taken_by: string }[]>`
    select * from public.story_transitions`;
  const left = new Set(
    steps.filter(({ taken_by }) => taken_by === "agency").map(({ from_status }) => from_status),
  );
  expect([...left].toSorted()).toEqual(storyStatuses.filter((status) => !isOver(status)).toSorted());
});

test("the mail goes to the address once a day, in the language of the story", async () => {
  const story = await waiting();
  expect(await refusalOf(send(story.id))).toBe("already_sent");
  const [mail] =
    await db.sql`select template, locale, props from public.mail_outbox where address = ${story.email}`;
  expect(mail).toMatchObject({
    template: "story_approval",
    locale: "nb",
    props: { storyId: story.id, title: "Fra spill til spillvann", agency: "Prøve kommune" },
  });
  await db.sql`update public.story_cases set sent_at = now() - interval '25 hours' where story_id = ${story.id}`;
  await send(story.id);
  expect(await tokenOf(story.email)).not.toBe(story.token);
  await answer(story.id, 1, true, story.token);
});
