import { afterAll, beforeAll, expect, test } from "vitest";
import { listingGroup, listingState } from "../../app/domain/agencies/listing-state.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const statuses = [
  "draft",
  "in_review",
  "published",
  "suspended",
  "closed_early",
  "concluded",
  "archived",
  "removed",
];
const times = [null, -1, 1];

test.each(statuses)("the database groups %s as the pages do, whatever the clock says", async (status) => {
  const now = new Date();
  for (const publishIn of times)
    for (const dueIn of times) {
      const at = (hours: number | null) => hours && new Date(now.getTime() + hours * 3_600_000).toISOString();
      const [found] = await database.sql<{ listing_group: string }[]>`
        select private.listing_group(${status}, ${at(publishIn)}, ${at(dueIn)})`;
      const listing = { status, publish_at: at(publishIn) || null, deadline: at(dueIn) || null };
      expect(found?.listing_group).toBe(listingGroup(listingState(listing, now)));
    }
});
