import { describe, expect, test } from "vitest";
import type { AgencyListing } from "./agency-listings.server.ts";
import { agencyTodos } from "./agency-todos.ts";
import { listingGroup, listingState } from "./listing-state.ts";

const listing = (wanted: Partial<AgencyListing>): AgencyListing => ({
  id: wanted.title ?? "id",
  slug: "slug",
  title: "Utvikler",
  language: "nb",
  state: "live",
  deadline: "2026-12-01T22:59:59Z",
  publishAt: null,
  isExample: false,
  seats: [],
  applications: {},
  openComments: 0,
  ...wanted,
});

describe("to-dos of an agency", () => {
  test("what is overdue comes before what is new, and the longest wait first", () => {
    const todos = agencyTodos([
      listing({ title: "New", applications: { submitted: { count: 9, oldest: "2026-01-01T10:00:00Z" } } }),
      listing({
        title: "Over, short wait",
        state: "expired",
        applications: { under_review: { count: 1, oldest: "2026-11-10T10:00:00Z" } },
      }),
      listing({
        title: "Over, long wait",
        state: "closed_early",
        applications: {
          submitted: { count: 2, oldest: "2026-10-10 10:00:00+00" },
          under_review: { count: 3, oldest: "2026-10-01 10:00:00+00" },
          interviewing: { count: 1, oldest: "2026-09-30 10:00:00+00" },
        },
      }),
    ]);
    expect(todos.map((todo) => `${todo.listing.title}: ${todo.kind} ${todo.count}`)).toEqual([
      "Over, long wait: overdue 5",
      "Over, short wait: overdue 1",
      "New: new 9",
      "Over, long wait: shortlisted 1",
    ]);
    expect(todos[0]?.since).toBe("2026-10-01 10:00:00+00");
  });

  test("comments wait while the ad is being written, after all that applicants wait for", () => {
    const todos = agencyTodos([
      listing({ title: "Draft", state: "draft", applications: null, openComments: 2 }),
      listing({ title: "Live", openComments: 1, applications: { submitted: { count: 3, oldest: null } } }),
    ]);
    expect(todos.map((todo) => `${todo.listing.title}: ${todo.kind} ${todo.count}`)).toEqual([
      "Live: new 3",
      "Draft: comments 2",
    ]);
  });

  test("a listing without a seat, and one that is being written, gives nothing to do", () => {
    expect(agencyTodos([listing({ applications: null }), listing({ state: "draft" })])).toEqual([]);
  });
});

test("the clock decides what a published listing is", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  const state = (publish_at: string, deadline: string) =>
    listingState({ status: "published", publish_at, deadline }, now);
  expect(state("2026-11-24 00:00:00+00", "2026-12-01 00:00:00+00")).toBe("scheduled");
  expect(state("2026-11-23 12:00:00+00", "2026-11-23 12:00:01+00")).toBe("live");
  expect(state("2026-11-01 00:00:00+00", "2026-11-23 12:00:00+00")).toBe("expired");
  expect(listingGroup("expired")).toBe("ended");
  expect(listingState({ status: "suspended", publish_at: null, deadline: null }, now)).toBe("suspended");
});
