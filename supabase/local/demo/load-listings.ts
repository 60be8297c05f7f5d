import type postgres from "postgres";
import { addDays, atClock, firstOn } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import type { ListingSeed } from "./listing-seeds.ts";
import { listAgencies } from "./load-people.ts";
import type { People } from "./people.ts";

const PUBLISHED_AT = "08:00:00";
const DUE_AT = "23:59:59";
const START_AFTER_DEADLINE_DAYS = 60;
// The gate wants a deadline ahead of the database's clock; the true one is set once the ad is through.
const FAR_AHEAD = "2999-12-31 12:00:00+00";
const MAY_BE_UNSAID = {
  compressed_week: false,
  job_share: false,
  police_certificate_required: false,
  positive_action: false,
};
const MAX_CHILDREN = 100;

const listingId = (seed: ListingSeed) => demoId("listing", seed.number);
const criterionId = (seed: ListingSeed, position: number) =>
  demoId("criterion", seed.number * MAX_CHILDREN + position);

/** The fixed id of an ad's question by its place, from 1. */
export function questionId(seed: ListingSeed, position: number): string {
  return demoId("question", seed.number * MAX_CHILDREN + position);
}

/** The start date of an ad whose job begins on a fixed day of the year, or null. */
export function startDate(seed: ListingSeed, today: string): string | null {
  if (!seed.start_on) return null;
  return firstOn(seed.start_on, addDays(today, seed.days.deadline + START_AFTER_DEADLINE_DAYS));
}

/** The day on which somebody said that the ad is to be published: a scheduled one was scheduled yesterday. */
const commandDay = ({ days }: ListingSeed) => Math.min(days.publish, -1);

function listingRows(seeds: ListingSeed[], today: string): Row[] {
  const agencyIds = new Map(listAgencies().map(({ slug, id }) => [slug, id]));
  const columns = new Set(seeds.flatMap((seed) => Object.keys(seed.columns)));
  const unsaid = Object.fromEntries([...columns].map((column) => [column, null]));
  return seeds.map((seed) => ({
    ...unsaid,
    ...MAY_BE_UNSAID,
    ...seed.columns,
    id: listingId(seed),
    agency_id: agencyIds.get(seed.agency),
    status: "draft",
    is_example: true,
    start_date: startDate(seed, today),
    publish_at: atClock(addDays(today, seed.days.publish), PUBLISHED_AT),
    deadline: FAR_AHEAD,
    created_at: atClock(addDays(today, commandDay(seed) - 3), PUBLISHED_AT),
    updated_at: atClock(addDays(today, commandDay(seed)), PUBLISHED_AT),
  }));
}

function childRows(seed: ListingSeed, today: string) {
  const listing_id = listingId(seed);
  const firstOfYear = `${addDays(today, seed.days.publish).slice(0, 4)}-01-01`;
  return {
    listing_municipalities: seed.municipalities.map((municipality_number, index) => ({
      listing_id,
      municipality_number,
      position: index + 1,
    })),
    listing_skills: [
      ...seed.required_skills.map((skill_id) => ({ listing_id, skill_id, level: "required" })),
      ...seed.desired_skills.map((skill_id) => ({ listing_id, skill_id, level: "desired" })),
    ],
    listing_missions: seed.missions.map((theme_id) => ({ listing_id, theme_id })),
    listing_benefits: seed.benefits.map(({ id, parameters }, index) => ({
      listing_id,
      benefit_id: id,
      position: index + 1,
      parameters,
    })),
    listing_stipends: seed.stipends.map((stipend) => ({
      listing_id,
      benefit_id: stipend.benefit_id,
      amount_nok: stipend.amount_nok,
      per: stipend.per,
      max_nok: stipend.max_nok,
      payer: stipend.payer,
      conditions: stipend.conditions,
      binding_months: stipend.binding_months,
      repayment: stipend.repayment,
      valid_from: stipend.valid_from === "year" ? firstOfYear : stipend.valid_from,
    })),
    listing_criteria: [
      ...seed.must.map((text) => ({ kind: "must", text })),
      ...seed.desired.map((text) => ({ kind: "desired", text })),
    ].map((criterion, index) => ({
      id: criterionId(seed, index + 1),
      listing_id,
      ...criterion,
      position: index + 1,
    })),
    listing_questions: seed.questions.map((question, index) => ({
      id: questionId(seed, index + 1),
      listing_id,
      criterion_id: question.criterion ? criterionId(seed, question.criterion) : null,
      kind: question.kind,
      prompt: question.prompt,
      hint: question.hint ?? null,
      choices: question.choices ?? [],
      is_required: question.is_required ?? true,
      max_length: question.max_length ?? 600,
      position: index + 1,
    })),
  };
}

/**
 * Inserts ads as drafts and publishes them through the publish gate: an ad that lacks something stops the load. Their
 * deadlines are still far ahead; {@link dateListings} sets the true dates.
 */
export async function loadListings(
  tx: postgres.TransactionSql,
  seeds: ListingSeed[],
  people: People,
  today: string,
): Promise<void> {
  await insertRows(tx, "public.listings", listingRows(seeds, today));
  const children = seeds.map((seed) => childRows(seed, today));
  for (const table of Object.keys(children[0]!) as (keyof (typeof children)[0])[]) {
    await insertRows(
      tx,
      `public.${table}`,
      children.flatMap((child) => child[table] as Row[]),
    );
  }
  await insertRows(
    tx,
    "public.listing_seats",
    seeds.flatMap((seed) => {
      const at = atClock(addDays(today, commandDay(seed) - 3), PUBLISHED_AT);
      return (people.seats.get(seed.agency) ?? []).map(({ accountId, seat }) => ({
        listing_id: listingId(seed),
        account_id: accountId,
        seat,
        given_at: at,
        accepted_at: at,
      }));
    }),
  );
  const published = seeds.filter(({ stage }) => !stage);
  await tx`update public.listings set status = 'published' where id = any (${published.map(listingId)})`;
}

/** Gives published ads their true dates, status and history. Runs past the guards, which only let time go forward. */
export async function dateListings(
  tx: postgres.TransactionSql,
  seeds: ListingSeed[],
  subjects: Map<string, string>,
  people: People,
  today: string,
): Promise<void> {
  const rows = seeds.map((seed) => {
    const { deadline, archived, concluded } = seed.days;
    const firstDeadline = seed.extension?.original_deadline ?? deadline;
    return {
      id: listingId(seed),
      status:
        seed.stage ??
        (archived !== undefined ? "archived" : concluded !== undefined ? "concluded" : "published"),
      outcome: seed.outcome ?? null,
      publish_at: seed.stage ? null : atClock(addDays(today, seed.days.publish), PUBLISHED_AT),
      published_at: seed.stage ? null : atClock(addDays(today, commandDay(seed)), PUBLISHED_AT),
      updated_at: atClock(addDays(today, commandDay(seed)), PUBLISHED_AT),
      deadline: atClock(addDays(today, deadline), DUE_AT),
      original_deadline: seed.stage ? null : atClock(addDays(today, firstDeadline), DUE_AT),
    };
  });
  await tx`
    update public.listings l set status = d.status, outcome = d.outcome, publish_at = d.publish_at,
      published_at = d.published_at, updated_at = d.updated_at, deadline = d.deadline, original_deadline = d.original_deadline
    from jsonb_populate_recordset(null::public.listings, ${tx.json(rows)}) d where l.id = d.id`;
  await tx`delete from public.events where listing_id = any (${seeds.map(listingId)})`;
  await insertRows(
    tx,
    "public.events",
    seeds.flatMap((seed) => {
      const handler = people.seats.get(seed.agency)?.[0]?.accountId;
      const steps: [string, number | undefined, string][] = [
        ["draft", commandDay(seed) - 3, "09:12:00"],
        ["in_review", seed.stage === "in_review" ? commandDay(seed) : undefined, PUBLISHED_AT],
        ["published", seed.stage ? undefined : commandDay(seed), PUBLISHED_AT],
        ["concluded", seed.days.concluded, "13:30:00"],
        ["archived", seed.days.archived, "10:00:00"],
      ];
      return steps
        .filter(([, day]) => day !== undefined)
        .map(([status, day, time], index) => ({
          at: atClock(addDays(today, day!), time),
          kind: "listing_status",
          listing_id: listingId(seed),
          actor_subject: handler ? subjects.get(handler) : null,
          from_status: steps[index - 1]?.[0] ?? null,
          to_status: status,
        }));
    }),
  );
  await tx`delete from public.listing_changes where listing_id = any (${seeds.map(listingId)})`;
  await insertRows(
    tx,
    "public.listing_changes",
    seeds.flatMap((seed) =>
      seed.extension
        ? {
            listing_id: listingId(seed),
            field: "deadline",
            old_value: null,
            new_value: null,
            reason: seed.extension.reason,
            changed_at: atClock(addDays(today, seed.extension.changed), "10:15:00"),
          }
        : [],
    ),
  );
  await tx`
    update public.listing_changes c set old_value = l.original_deadline::text, new_value = l.deadline::text
    from public.listings l where l.id = c.listing_id and l.id = any (${seeds.map(listingId)}) and c.field = 'deadline'`;
}
