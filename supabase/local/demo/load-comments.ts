import type postgres from "postgres";
import { addDays, atClock } from "./days.ts";
import { demoId } from "./demo-id.ts";
import { insertRows } from "./insert-rows.ts";
import type { ListingSeed } from "./listing-seeds.ts";
import type { People } from "./people.ts";

const COMMENTS = [
  {
    section: "pay",
    body: "Spennet er det samme som i fjor. Lønnsavdelingen sier at vi kan gå litt høyere denne gangen.",
    said: [-3, "13:20:00"],
    settled: [-2, "08:45:00"],
  },
  {
    section: "criteria",
    body: "Vi ber om mye på én gang. Kan vi flytte ett av kravene til ønskene? Den som er nyutdannet, lærer det hos oss.",
    said: [-1, "15:05:00"],
    settled: null,
  },
] as const;

/** The hiring manager has commented twice on the half written ad; the recruiter has settled one of them. */
export async function loadComments(
  tx: postgres.TransactionSql,
  listings: ListingSeed[],
  people: People,
  today: string,
): Promise<void> {
  const draft = listings.find(({ stage }) => stage === "draft")!;
  const account = (email: string) => people.demo.find((person) => person.email === email)!.id;
  const at = ([day, time]: readonly [number, string]) => atClock(addDays(today, day), time);
  await insertRows(
    tx,
    "public.listing_comments",
    COMMENTS.map(({ section, body, said, settled }, index) => ({
      id: demoId("comment", index + 1),
      listing_id: demoId("listing", draft.number),
      author_id: account("leder@demo.example"),
      section,
      body,
      created_at: at(said),
      settled_at: settled && at(settled),
      settled_by: settled && account("rekrutterer@demo.example"),
    })),
  );
}
