import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import type { ListingSeed } from "./listing-seeds.ts";

const SEARCHES = [
  {
    name: "Utvikler med to dager hjemmekontor",
    request: { text: "utvikler", filters: { remote: ["2"] } },
    frequency: "daily",
    lasts_days: 90,
    age: 20,
  },
  {
    name: "Jobber i Vestland og Nordland",
    request: { filters: { county: ["18", "46"] } },
    frequency: "weekly",
    lasts_days: null,
    age: 21,
  },
  {
    name: "Drift og sikkerhet",
    request: { text: "drift" },
    frequency: "weekly",
    lasts_days: 30,
    age: 25,
  },
];
const NOTES = [
  "Ring og spør om hjemmekontor på onsdager.",
  "",
  "Flyttetilskuddet dekker depositumet. Spør om bolig.",
];
const CLOSED_NOTE = "Rakk ikke fristen. Følg med om de lyser ut på nytt.";
/** How many of the newest ads the person has not looked at. */
const NEW_ADS = 14;

/**
 * Gives a candidate three saved searches with new hits, the mail of one of them, one whose mail ends within a week, and
 * favourites: three that are open and one that has closed. Ads must have their dates.
 */
export async function loadSaved(
  tx: postgres.TransactionSql,
  accountId: string,
  listings: ListingSeed[],
  today: string,
): Promise<void> {
  const [row] = await tx<{ newest: string }[]>`select private.announce_listings() as newest`;
  const seen = Math.max(0, Number(row!.newest) - NEW_ADS);
  await insertRows(
    tx,
    "public.saved_searches",
    SEARCHES.map(({ age, ...search }, index) => ({
      id: demoId("savedSearch", index + 1),
      account_id: accountId,
      ...search,
      is_paused: false,
      expires_at: search.lasts_days && atClock(addDays(today, search.lasts_days - age), "12:00:00"),
      seen_number: seen,
      told_number: seen,
      told_run: new Date().toISOString(),
      created_at: atClock(addDays(today, -age), "12:00:00"),
    })),
  );
  const isOpen = ({ days }: ListingSeed) => days.publish < 0 && days.deadline > 1;
  const open = listings.filter(isOpen).toSorted((a, b) => a.days.deadline - b.days.deadline);
  const closed = listings.filter(({ days }) => days.deadline < 0 && days.concluded === undefined);
  const kept = [
    ...open.slice(0, NOTES.length).map((seed, index) => ({ seed, note: NOTES[index]! })),
    ...closed.slice(0, 1).map((seed) => ({ seed, note: CLOSED_NOTE })),
  ];
  await insertRows(
    tx,
    "public.favourites",
    kept.map(({ seed, note }, index) => ({
      account_id: accountId,
      listing_id: demoId("listing", seed.number),
      note,
      created_at: atClock(addDays(today, -index - 1), "18:30:00"),
    })),
  );
  // Ads are indexed as their transaction ends; the run below has to find them before that.
  await tx`set constraints private.search_pending_at_commit immediate`;
  // The run of the first search is still to be made, so that its mail is on its way when the worker starts.
  await tx`update public.saved_searches set told_run = told_run - interval '2 days' where id = ${demoId("savedSearch", 1)}`;
  await tx`select public.run_search_alerts()`;
}
