import type { FacetCount, FacetGroup, SearchRanges, SearchRequest } from "../port.ts";
import type { CorpusAd } from "./corpus.ts";

export type Places = ReadonlyMap<string, { lat: number; lon: number }>;

/** Kilometres on the sphere between two municipalities' centre points. */
function distanceBetween(places: Places, from: string, to: string): number {
  const a = places.get(from);
  const b = places.get(to);
  if (!a || !b) return Number.NaN;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const sine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    sine(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sine(b.lon - a.lon);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
}

/** From a municipality to the nearest place of work; null for an ad without one. */
export function distanceTo(ad: CorpusAd, places: Places, from: string): number | null {
  if (ad.municipalities.length === 0) return null;
  return Math.min(...ad.municipalities.map((place) => distanceBetween(places, from, place)));
}

/** What an ad fails: facets by name (salary and stipend are ranges shown as facets), other ranges by theirs. */
function failures(ad: CorpusAd, { filters = {}, ranges = {} }: SearchRequest, places: Places): string[] {
  const failed = Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .filter(([group, values]) => !values.some((value) => ad.facets[group]?.includes(value)))
    .map(([group]) => group);
  const misses: { [Range in keyof SearchRanges]-?: (bound: NonNullable<SearchRanges[Range]>) => boolean } = {
    salaryMin: (bound) => ad.salaryTop < bound,
    stipendMin: (bound) => (ad.stipendTop ?? 0) < bound,
    remoteMin: (bound) => ad.remoteDays < bound,
    experienceMax: (bound) => ad.experienceYears > bound,
    deadlineBefore: (bound) => ad.deadline.getTime() >= Date.parse(bound),
    publishedAfter: (bound) => ad.publishAt.getTime() <= Date.parse(bound),
    within: ({ municipality, km }) => (distanceTo(ad, places, municipality) ?? Number.POSITIVE_INFINITY) > km,
  };
  const shownAs: Record<string, string> = { salaryMin: "salary", stipendMin: "stipend" };
  for (const name of Object.keys(ranges) as (keyof SearchRanges)[]) {
    const miss = misses[name] as (bound: unknown) => boolean;
    if (ranges[name] !== undefined && miss(ranges[name])) failed.push(shownAs[name] ?? name);
  }
  return failed;
}

/**
 * The slow and obvious answer: which of the ads pass, and what each facet counts when its own choice is set aside.
 * `ads` are those that answer the text.
 */
export function bruteForce(ads: readonly CorpusAd[], request: SearchRequest, places: Places) {
  const judged = ads.map((ad) => ({ ad, failed: failures(ad, request, places) }));
  const found = judged.filter(({ failed }) => failed.length === 0).map(({ ad }) => ad);
  const facets: Partial<Record<FacetGroup, FacetCount[]>> = {};
  for (const group of request.facets ?? []) {
    const counts = new Map<string, number>();
    for (const { ad, failed } of judged) {
      if (failed.some((name) => name !== group)) continue;
      for (const value of ad.facets[group] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const chosen = group === "salary" || group === "stipend" ? [] : (request.filters?.[group] ?? []);
    for (const value of chosen) counts.set(value, counts.get(value) ?? 0);
    if (counts.size > 0) {
      facets[group] = [...counts].map(([value, count]) => ({ value, count })).sort(byCountThenValue);
    }
  }
  return { found, facets };
}

/** Most first; equal counts by value, compared as bytes. */
function byCountThenValue(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
