import municipalities from "../../../../supabase/reference/municipalities.json" with { type: "json" };

type Place = { lat: number; lon: number; centrality: number | null; regions: string[] };

const places = new Map<string, Place>(
  municipalities.map((place) => [
    place.number,
    {
      lat: place.lat,
      lon: place.lon,
      centrality: place.centrality_class,
      regions: [place.number, place.county_number, place.economic_region_number],
    },
  ]),
);

const earthRadiusKm = 6371;
const radians = Math.PI / 180;

/**
 * The distance between two municipalities' centre points as the crow flies, in kilometres; 0 within one municipality.
 * Null where one of them is not known.
 */
export function distanceKm(from: string, to: string): number | null {
  if (from !== "" && from === to) return 0;
  const a = places.get(from);
  const b = places.get(to);
  if (!a || !b) return null;
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(half));
}

/** Whether a municipality counts as low centrality; "not_known" is never low (class of Statistics Norway, 1 to 6). */
export function lowCentrality(
  municipality: string,
  chosen: readonly string[] | undefined,
): "low" | "central" | "not_known" {
  if (chosen) return chosen.includes(municipality) ? "low" : "central";
  const known = places.get(municipality)?.centrality;
  if (!known) return "not_known";
  return known >= 5 ? "low" : "central";
}

/** Whether a municipality lies in a wished place: a number of a municipality, a county or an economic region. */
export function liesIn(municipality: string, region: string): boolean {
  return municipality === region || (places.get(municipality)?.regions.includes(region) ?? false);
}
