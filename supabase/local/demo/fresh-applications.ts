import type { Cv } from "./cv-pdf.ts";
import { addDays, atClock } from "./days.ts";
import { readDemoFile } from "./demo-file.ts";
import { demoId } from "./demo-id.ts";
import type { ListingSeed } from "./listing-seeds.ts";
import type { ApplicationSeed } from "./load-applications.ts";
import { questionId } from "./load-listings.ts";
import { listAgencies } from "./load-people.ts";
import type { People } from "./people.ts";

type FreshApplication = {
  listing: number;
  /** Address of a demo account; a generated candidate when it is left out. */
  candidate?: string;
  /** Status, day relative to today, time. */
  steps: [status: string, day: number, time: string][];
  motivation: string;
  answers: string[];
  cv: Cv | null;
  off_list_reason?: string;
  /** Agencies by their slug, places by number, themes, each list with the strongest first. */
  wishes?: { hosts: string[]; regions: string[]; themes: string[] };
};

/** Applications of the last days to live ads of invented agencies. */
export function listFreshApplications(
  listings: ListingSeed[],
  people: People,
  today: string,
): ApplicationSeed[] {
  const agencies = new Map(listAgencies().map((agency) => [agency.slug, agency]));
  return readDemoFile<FreshApplication[]>("fresh-applications.json").map((application, index) => {
    const listing = listings.find(({ number }) => number === application.listing)!;
    const candidate = application.candidate
      ? people.candidates.find(({ email }) => email === application.candidate)!
      : people.candidates[index + 1]!;
    return {
      number: index + 1,
      listing: {
        id: demoId("listing", listing.number),
        title: String(listing.columns.title),
        agency: agencies.get(listing.agency)!.name,
        questionIds: listing.questions.map((_, position) => questionId(listing, position + 1)),
      },
      handlerId: people.seats.get(listing.agency)?.[0]?.accountId ?? null,
      candidate,
      steps: application.steps.map(([status, day, time]) => ({
        status,
        at: atClock(addDays(today, day), `${time}:00`),
      })),
      motivation: application.motivation || null,
      answers: application.answers,
      cv: application.cv,
      offListReason: application.off_list_reason ?? null,
      wishes: [
        ...(application.wishes?.hosts ?? []).map((slug) => ({
          kind: "host",
          agency_id: agencies.get(slug)!.id,
        })),
        ...(application.wishes?.regions ?? []).map((region) => ({ kind: "region", region })),
        ...(application.wishes?.themes ?? []).map((theme_id) => ({ kind: "theme", theme_id })),
      ],
    };
  });
}
