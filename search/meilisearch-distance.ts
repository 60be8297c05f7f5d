import { attributeOf } from "./meilisearch-facets.ts";
import { noneOf, oneOf } from "./meilisearch-filters.ts";
import { type Answer, type Ask, type FoundDocument, ORDERS, type Query } from "./meilisearch-query.ts";
import type { SearchOptions } from "./port.ts";

const PLACE = attributeOf("municipality");
const FIELDS = ["listing_id", "publish_at", PLACE];

/** Kilometres to the nearest of an ad's places of work; undefined for an ad without one. */
export function nearestOf(
  { facets }: FoundDocument,
  distances: ReadonlyMap<string, number>,
): number | undefined {
  const known = (facets?.municipality ?? []).flatMap((number) => distances.get(number) ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function byNearness(distances: ReadonlyMap<string, number>) {
  return (a: FoundDocument, b: FoundDocument) =>
    nearestOf(a, distances)! - nearestOf(b, distances)! ||
    b.publish_at! - a.publish_at! ||
    (a.listing_id < b.listing_id ? -1 : 1);
}

/** Places that have ads, nearest first. */
function placesByNearness({ facets }: Answer, distances: ReadonlyMap<string, number>) {
  return Object.entries(facets[PLACE] ?? {})
    .flatMap(([number, ads]) => {
      const km = distances.get(number);
      return km === undefined ? [] : [{ number, ads, km }];
    })
    .sort((a, b) => a.km - b.km);
}

/**
 * The ids of the first `count` ads by distance, those without a place last. The engine's own order by distance knows
 * one point an ad, and ads have several places, so the places are walked through outwards: all ads of those that are
 * too few to fill the page, and the newest of the one that fills it.
 * @param query the search without an order
 * @param places the counts of municipalities in what the query finds
 */
export async function findByDistance(
  ask: Ask,
  query: Query,
  { places, distances, count }: { places: Answer; distances: ReadonlyMap<string, number>; count: number },
  options?: SearchOptions,
): Promise<string[]> {
  const ahead = placesByNearness(places, distances);
  const passed: string[] = [];
  const found: FoundDocument[] = [];
  const within = (filter: string): Query => ({
    ...query,
    facets: [],
    filter: [...query.filter, filter, ...(passed.length > 0 ? [noneOf(PLACE, passed)] : [])],
    sort: ORDERS.newest,
    hitsPerPage: count - found.length,
    attributesToRetrieve: FIELDS,
  });

  while (found.length < count && ahead.length > 0) {
    const whole: string[] = [];
    let room = count - found.length;
    while (ahead.length > 1 && ahead[0]!.ads < room) {
      const { number, ads } = ahead.shift()!;
      whole.push(number);
      room -= ads;
    }
    const last = ahead.shift()!;
    const ofWhole = within(oneOf(PLACE, whole));
    passed.push(...whole);
    const ofLast = within(oneOf(PLACE, [last.number]));
    passed.push(last.number);
    const [near, filling] = await ask([ofWhole, ofLast], options);
    found.push(...near!.hits.sort(byNearness(distances)), ...filling!.hits);
  }
  if (found.length < count) {
    const [rest] = await ask([within(`${PLACE} NOT EXISTS`)], options);
    found.push(...rest!.hits);
  }
  return found.slice(0, count).map(({ listing_id }) => listing_id);
}
