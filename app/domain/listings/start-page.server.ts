import { nameIn } from "~/domain/reference/reference";
import { getReference } from "~/domain/reference/reference.server";
import type { Locale } from "~/locales/locale";
import { inNorwegianOrder } from "~/locales/sort";
import type { RequestDatabase } from "~/platform/database.server";
import { endOfDay, lastDayBefore } from "../../../search/oslo-days.ts";
import type { FacetGroup, SearchRequest, SearchResult } from "../../../search/port.ts";
import { toSearchParams } from "../../../search/to-search-params.ts";
import type { ListingCardData } from "./listing-card-data";
import { listCards } from "./listings.server";
import { searchEngine } from "./search-engine.server";
import { moneyBenefits } from "./search-facets-data";
import { placesOnMap } from "./search-page-data";

const dayMs = 86_400_000;
const cardsInARow = 3;
const learning = ["learning-time", "paid-further-education", "certification"];
const firstJobs = ["trainee", "apprentice", "holiday"];

/**
 * All of the start page: what closes within two weeks, what is new, the doors with their counts, missions, traineeships
 * and counties. Searches run side by side, then all cards are read at once. Throws when the database does not answer.
 */
export async function readStartPage(database: RequestDatabase, locale: Locale, now = new Date()) {
  const reference = await getReference(database);
  const engine = searchEngine(database);
  const inTwoWeeks = endOfDay(lastDayBefore(new Date(now.getTime() + 14 * dayMs).toISOString())) ?? undefined;
  const requests = {
    newest: { sort: "newest", pageSize: cardsInARow, facets: countedFacets },
    soon: {
      sort: "deadline",
      pageSize: cardsInARow,
      ranges: inTwoWeeks ? { deadlineBefore: inTwoWeeks } : {},
    },
    programmes: { sort: "deadline", pageSize: cardsInARow, filters: { kind: ["traineeship"] } },
    stipend: { pageSize: 0, filters: { benefit: moneyBenefits(reference) } },
    learning: { pageSize: 0, filters: { benefit: learning } },
    first: { pageSize: 0, filters: { employmentForm: firstJobs } },
  } satisfies Record<string, SearchRequest>;
  const [newest, soon, programmes, stipend, learningJobs, first] = await Promise.all([
    engine.search(requests.newest),
    engine.search(requests.soon),
    engine.search(requests.programmes),
    engine.search(requests.stipend),
    engine.search(requests.learning),
    engine.search(requests.first),
  ]);
  const results = [newest, soon, programmes];
  const ids = new Set(results.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const cards = new Map(
    (await listCards(database, { ids: [...ids] }, locale, now)).map((card) => [card.id, card]),
  );
  const query = (request: SearchRequest) => `?${toSearchParams({ filters: request.filters ?? {} })}`;
  const remote: SearchRequest = { filters: { remote: ["1"] } };
  const permanent: SearchRequest = { filters: { employmentForm: ["permanent"] } };
  return {
    total: newest.total,
    soon: cardsOf(soon, cards),
    newest: cardsOf(newest, cards),
    programmes: cardsOf(programmes, cards),
    doors: {
      remote: { count: countOf(newest, "remote", "1"), to: query(remote) },
      stipend: { count: stipend.total, to: query(requests.stipend) },
      security: { count: countOf(newest, "employmentForm", "permanent"), to: query(permanent) },
      learning: { count: learningJobs.total, to: query(requests.learning) },
      first: { count: first.total, to: query(requests.first) },
    },
    missions: [...reference.missions.values()].map((mission) => ({
      id: mission.id,
      name: nameIn(mission, locale),
      count: countOf(newest, "mission", mission.id),
    })),
    counties: [...reference.counties.values()]
      .map(({ number, name }) => ({ number, name, count: countOf(newest, "county", number) }))
      .sort((a, b) => inNorwegianOrder(a.name, b.name)),
    places: placesOnMap(newest, reference),
  };
}

const countedFacets: FacetGroup[] = ["county", "municipality", "mission", "remote", "employmentForm"];

function countOf({ facets }: SearchResult, group: FacetGroup, value: string): number {
  return facets[group]?.find((facet) => facet.value === value)?.count ?? 0;
}

function cardsOf({ hits }: SearchResult, cards: ReadonlyMap<string, ListingCardData>): ListingCardData[] {
  return hits.map(({ id }) => cards.get(id)).filter((card) => card !== undefined);
}
