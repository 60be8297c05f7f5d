import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";

export type Point = { lat: number; lon: number };

const rows = z.array(z.object({ number: z.string(), lat: z.coerce.number(), lon: z.coerce.number() }));
const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies (haversine). */
export function distanceBetween(a: Point, b: Point): number {
  const sine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    sine(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sine(b.lon - a.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** Kilometres from one municipality to each, by number; empty when there is no such municipality. */
export type DistancesFrom = (municipality: string) => Promise<ReadonlyMap<string, number>>;

/** Measures between the centre points of municipalities, which are read from the database once. */
export function createDistances(client: Pick<SupabaseClient, "from">): DistancesFrom {
  let points: Promise<Map<string, Point>> | undefined;

  async function readPoints() {
    const { data, error } = await client.from("municipalities").select("number, lat, lon");
    if (error) throw new Error(`Municipalities cannot be read: ${error.message}`, { cause: error });
    return new Map(rows.parse(data).map(({ number, ...point }) => [number, point]));
  }

  return async (municipality) => {
    points ??= readPoints().catch((error) => {
      points = undefined;
      throw error;
    });
    const all = await points;
    const origin = all.get(municipality);
    if (!origin) return new Map();
    return new Map([...all].map(([number, point]) => [number, distanceBetween(origin, point)]));
  };
}
