import type { PlanInputFile } from "../../app/domain/placements/planner/plan-format.ts";
import municipalities from "../../supabase/reference/municipalities.json" with { type: "json" };

const skillNames = [
  "python",
  "sql",
  "react",
  "security",
  "gis",
  "cloud",
  "design",
  "data",
  "architecture",
  "testing",
  "iot",
  "ai",
];
const themeNames = ["health", "water", "transport", "climate", "school", "safety", "business", "planning"];

/** Numbers between 0 and 1 from a seed, the same on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type CohortSize = { trainees: number; hosts: number; segments: number };

/**
 * An invented cohort: hosts in neighbouring counties of Western Norway, some of them wished for by many, capacities
 * that sum to 1.3 places for each trainee and segment, five ranked wishes for each trainee and a few for each host.
 */
export function makeCohort(size: CohortSize, seed: number, rules: PlanInputFile["rules"]): PlanInputFile {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(Math.floor(random() * left.length), 1)[0]!,
    );
  };
  const places = municipalities.filter((place) => ["46", "11", "15"].includes(place.county_number));
  const hosts = Array.from({ length: size.hosts }, (_, index) => ({
    id: `host-${index + 1}`,
    municipality: pick(places).number,
    draw: random() ** 3,
    skills: some(skillNames, 3),
    themes: some(themeNames, 1),
    housing: random() < 0.3,
    guarded: random() < 0.1,
  }));
  const segments = Array.from({ length: size.segments }, (_, index) => {
    const day = (months: number) => new Date(Date.UTC(2027, 7 + months, 1)).toISOString().slice(0, 10);
    return { id: `segment-${index + 1}`, start: day(6 * index), end: day(6 * index + 6) };
  });
  const trainees = Array.from({ length: size.trainees }, (_, index) => {
    const wished = [...hosts]
      .map((host) => ({ host, pull: host.draw + 0.6 * random() }))
      .sort((a, b) => b.pull - a.pull)
      .slice(0, 5);
    return {
      id: `trainee-${index + 1}`,
      wishes: wished.map(({ host }, rank) => ({ host: host.id, weight: 5 - rank })),
      regions: random() < 0.5 ? [pick(["46", "11", "15"])] : [],
      themes: some(themeNames, 2),
      skills: some(skillNames, 4),
      certificates: random() < 0.8 ? ["police"] : [],
    };
  });
  const seats = segments.flatMap((segment) => {
    const places = new Map<(typeof hosts)[number], number>();
    const wanted = Math.ceil(1.3 * size.trainees);
    for (let left = wanted; left > 0; ) {
      for (const host of some(hosts, Math.min(left, hosts.length))) {
        places.set(host, (places.get(host) ?? 0) + 1);
        left -= 1;
      }
    }
    return [...places].map(([host, capacity]) => ({
      id: `${host.id}/${segment.id}`,
      host: host.id,
      municipality: host.municipality,
      segment: segment.id,
      capacity,
      skills: host.skills,
      themes: host.themes,
      requires: host.guarded ? ["police"] : [],
      housing: host.housing,
      wishes: some(trainees, 3).map((trainee, rank) => ({ trainee: trainee.id, weight: 3 - rank })),
    }));
  });
  return { trainees, segments, seats, rules };
}
