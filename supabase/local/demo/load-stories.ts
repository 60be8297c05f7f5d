import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { readDemoFile } from "./demo-file.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import { listAgencies } from "./load-people.ts";

type StorySeed = {
  agency: string;
  slug: string;
  email: string;
  /** Days from the day of the start; a story without `approved` waits for its person. */
  days: { written: number; sent: number; approved?: number };
  language: string;
  title: string;
  lead: string;
  body: string;
  portrayed_name: string;
  portrayed_role: string;
};

/** Inserts the stories past the guards, since they were written and approved in the past; the one that waits has a mail. */
export async function loadStories(tx: postgres.TransactionSql, today: string): Promise<void> {
  const agencies = new Map(listAgencies().map((agency) => [agency.slug, agency]));
  const stories = readDemoFile<StorySeed[]>("stories.json").map((seed, index) => {
    const at = (day: number | undefined, time: string) =>
      day === undefined ? null : atClock(addDays(today, day), time);
    const { written, sent, approved } = seed.days;
    return {
      ...seed,
      id: demoId("story", index + 1),
      agency: agencies.get(seed.agency),
      written: at(written, "10:15:00"),
      sent: at(sent, "09:00:00"),
      approved: at(approved, "18:40:00"),
    };
  });
  await insertRows(
    tx,
    "public.stories",
    stories.map(({ id, slug, agency, written, approved }) => ({
      id,
      slug,
      agency_id: agency?.id,
      is_example: true,
      approved_version: approved && 1,
      approved_at: approved,
      created_at: written,
    })),
  );
  await insertRows(
    tx,
    "public.story_versions",
    stories.map(({ id, language, title, lead, body, portrayed_name, portrayed_role, written }) => ({
      story_id: id,
      version: 1,
      language,
      title,
      lead,
      body,
      portrayed_name,
      portrayed_role,
      written_at: written,
    })),
  );
  await insertRows(
    tx,
    "public.story_cases",
    stories.map(({ id, email, sent, approved }) => ({
      story_id: id,
      status: approved ? "approved" : "awaiting",
      version: 1,
      portrayed_email: email,
      sent_at: sent,
      answered_at: approved,
    })),
  );
  await insertRows(tx, "public.story_events", stories.flatMap(eventsOf));
  for (const { id, email, title, language, agency } of stories.filter(({ approved }) => !approved))
    await tx`
      with link as (select encode(extensions.gen_random_bytes(24), 'hex') as token),
      kept as (insert into public.story_links (token_hash, story_id) select extensions.digest(token, 'sha256'), ${id} from link)
      select private.queue_mail_to('story_approval', ${email}, 'nb', jsonb_build_object('token', token, 'storyId', ${id}::text,
        'title', ${title}::text, 'language', ${language}::text, 'agency', ${agency?.name ?? ""}::text)) from link`;
}

function eventsOf({
  id,
  written,
  sent,
  approved,
}: Record<"id" | "written" | "sent" | "approved", string | null>) {
  const steps = [
    [written, null, "draft"],
    [sent, "draft", "awaiting"],
    [approved, "awaiting", "approved"],
  ] as const;
  return steps
    .filter(([at]) => at !== null)
    .map(([at, from_status, to_status]) => ({ at, story_id: id, version: 1, from_status, to_status }));
}
