import { distanceKm, liesIn, lowCentrality } from "./municipality-map.ts";
import type { PlanInput } from "./plan-format.ts";

/**
 * A cohort in numbers, as the search works on it: trainees, segments and seats by their index, segments in order of
 * time. `value[t][seat]` is what a placement adds to the objective, `wish[t][seat]` the trainee's own part of it; both,
 * and `spread`, are multiplied by `scale`, so that the solver's tolerances mean the same for any weights.
 */
export type Cohort = {
  scale: number;
  trainees: string[];
  segments: string[];
  seats: { id: string; host: string; municipality: string; segment: number }[];
  seatsOf: number[][];
  value: Float64Array[];
  wish: Float64Array[];
  missesCertificate: Uint8Array[];
  lock: Int32Array[];
  /** What a trainee takes of a seat's capacity. */
  use: Float64Array;
  capacity: Float64Array;
  hostOf: Int32Array;
  themesOf: number[][];
  themeCount: number;
  spread: number;
  /** Whether one may not go from a seat to one of the next segment, as distance or its being unknown forbids it. */
  tooFar: (from: number, to: number) => boolean;
  travels: boolean;
  /** What a placement adds to the low-centrality time, in the unit of `lowNeed`. */
  lowTime: Float64Array;
  lowNeed: number;
  distinctHosts: number;
};

/** What the best placement of a cohort is worth to the search. */
const scaledWorth = 10;
/** Worth below this is none: what it would have to be multiplied by is beyond a computer's numbers. */
const leastWorth = 1e-100;

/** Turns names into numbers and wishes into values. The input has passed `readPlanInput`. */
export function buildCohort(input: PlanInput): Cohort {
  const segments = [...input.segments].sort((a, b) => (a.start < b.start ? -1 : 1));
  const segmentAt = new Map(segments.map((segment, index) => [segment.id, index]));
  const seats = input.seats.map((seat) => ({
    id: seat.id,
    host: seat.host,
    municipality: seat.municipality,
    segment: segmentAt.get(seat.segment)!,
  }));
  const seatAt = new Map(seats.map((seat, index) => [seat.id, index]));
  const hosts = numbered(seats.map((seat) => seat.host));
  const themes = numbered(input.seats.flatMap((seat) => seat.themes));
  const low = lowRule(input);
  const own = input.trainees.map((trainee) => input.seats.map((seat) => ownValue(input, trainee, seat)));
  const worth = input.trainees.map((trainee, t) =>
    input.seats.map((seat, index) => own[t]![index]! + hostValue(input, trainee, seat)),
  );
  const most = Math.max(input.weights.spread, ...worth.map((row) => Math.max(0, ...row)));
  const scale = most > leastWorth ? scaledWorth / most : 1;
  return {
    scale,
    trainees: input.trainees.map((trainee) => trainee.id),
    segments: segments.map((segment) => segment.id),
    seats,
    seatsOf: segments.map((_, at) => seats.flatMap((seat, index) => (seat.segment === at ? [index] : []))),
    wish: own.map((row) => Float64Array.from(row, (value) => value * scale)),
    value: worth.map((row) => Float64Array.from(row, (value) => value * scale)),
    missesCertificate: input.trainees.map((trainee) =>
      Uint8Array.from(input.seats, (seat) =>
        seat.requires.every((name) => trainee.certificates.includes(name)) ? 0 : 1,
      ),
    ),
    lock: input.trainees.map((trainee) => {
      const seatOf = new Int32Array(segments.length).fill(-1);
      for (const lock of trainee.locked) seatOf[segmentAt.get(lock.segment)!] = seatAt.get(lock.seat)!;
      return seatOf;
    }),
    use: Float64Array.from(input.trainees, (trainee) => (input.rules.capacityInFte ? trainee.fte : 1)),
    capacity: Float64Array.from(input.seats, (seat) => seat.capacity),
    hostOf: Int32Array.from(seats, (seat) => hosts.get(seat.host)!),
    themesOf: input.seats.map((seat) => [...new Set(seat.themes)].map((theme) => themes.get(theme)!)),
    themeCount: themes.size,
    spread: input.weights.spread * scale,
    tooFar: travelRule(input),
    travels: input.rules.maxTravelKm !== undefined,
    lowTime: Float64Array.from(input.seats, (seat, index) =>
      lowCentrality(seat.municipality, input.rules.lowCentralityMunicipalities) === "low"
        ? low.time(segments[seats[index]!.segment]!)
        : 0,
    ),
    lowNeed: low.need,
    distinctHosts: distinctHosts(input),
  };
}

type Trainee = PlanInput["trainees"][number];
type Seat = PlanInput["seats"][number];
type Segment = PlanInput["segments"][number];

/** What a placement is worth to the trainee: the wishes for the host, the place and the kind of work. */
export function ownValue({ weights }: Pick<PlanInput, "weights">, trainee: Trainee, seat: Seat): number {
  const wish = trainee.wishes.find((one) => one.host === seat.host)?.weight ?? 0;
  const region = trainee.regions.some((one) => liesIn(seat.municipality, one)) ? 1 : 0;
  const theme = seat.themes.some((one) => trainee.themes.includes(one)) ? 1 : 0;
  return weights.traineeWish * wish + weights.region * region + weights.theme * theme;
}

/** What a placement is worth to the host: its wish for the trainee and the share of its skills that the trainee has. */
export function hostValue({ weights }: Pick<PlanInput, "weights">, trainee: Trainee, seat: Seat): number {
  const wish = seat.wishes.find((one) => one.trainee === trainee.id)?.weight ?? 0;
  return weights.hostWish * wish + weights.skills * skillShare(trainee, seat);
}

export function skillShare(trainee: Trainee, seat: Seat): number {
  const needed = [...new Set(seat.skills)];
  if (needed.length === 0) return 0;
  return needed.filter((skill) => trainee.skills.includes(skill)).length / needed.length;
}

/** How many hosts each trainee must meet; 0 when the rule is off. */
export function distinctHosts({ rules, segments }: PlanInput): number {
  if (rules.distinctHosts === true) return segments.length;
  return rules.distinctHosts || 0;
}

/** How much low-centrality time each trainee must have, and what a segment counts: one each, or its months. */
export function lowRule({ rules }: PlanInput): { need: number; time: (segment: Segment) => number } {
  const rule = rules.lowCentralityMin ?? 0;
  if (typeof rule === "number") return { need: rule, time: () => 1 };
  if ("segments" in rule) return { need: rule.segments, time: () => 1 };
  return { need: rule.months, time: months };
}

/** The length of a segment in months; days beyond whole months count as thirtieths. */
function months({ start, end }: Segment): number {
  const [fromYear, fromMonth, fromDay] = start.split("-").map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = end.split("-").map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + toMonth - fromMonth + (toDay - fromDay) / 30;
}

function travelRule({ seats, rules }: PlanInput): Cohort["tooFar"] {
  const limit = rules.maxTravelKm;
  if (limit === undefined) return () => false;
  const places = numbered(seats.map((seat) => seat.municipality));
  const names = [...places.keys()];
  const placeOf = Int32Array.from(seats, (seat) => places.get(seat.municipality)!);
  const far = names.map((from) =>
    Uint8Array.from(names, (to) => ((distanceKm(from, to) ?? Number.POSITIVE_INFINITY) > limit ? 1 : 0)),
  );
  const housing = seats.map((seat) => seat.housing);
  return (from, to) => !housing[to] && far[placeOf[from]!]![placeOf[to]!] === 1;
}

function numbered(names: string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}
