import type { BrokenRule } from "./broken-rule.ts";
import { distanceKm, lowCentrality } from "./municipality-map.ts";
import type { Placement, PlanInput } from "./plan-format.ts";

type Seat = PlanInput["seats"][number];
type Trainee = PlanInput["trainees"][number];

const tolerance = 1e-6;

/**
 * Checks a plan, made by the planner or by hand, against every rule of its input, trainee by trainee and seat by seat.
 * It shares no code with the search. An empty list means that the plan keeps all rules.
 */
export function checkPlan(input: PlanInput, placements: Placement[]): BrokenRule[] {
  const seats = new Map(input.seats.map((seat) => [seat.id, seat]));
  const trainees = new Set(input.trainees.map((trainee) => trainee.id));
  const segments = [...input.segments].sort((a, b) => a.start.localeCompare(b.start));
  const unknown = placements.flatMap((placement): BrokenRule[] => {
    if (!trainees.has(placement.trainee))
      return [{ rule: "knownNames", field: "trainee", name: placement.trainee }];
    const seat = seats.get(placement.seat);
    if (!seat) return [{ rule: "knownNames", field: "seat", name: placement.seat }];
    return seat.segment === placement.segment
      ? []
      : [{ rule: "knownNames", field: "segment", name: placement.segment }];
  });
  if (unknown.length > 0) return unknown;
  return [
    ...input.trainees.flatMap((trainee) => {
      const route = segments.map((segment) =>
        placements
          .filter((placement) => placement.trainee === trainee.id && placement.segment === segment.id)
          .map((placement) => seats.get(placement.seat)!),
      );
      return checkTrainee(input, trainee, segments, route);
    }),
    ...input.seats.flatMap((seat) => checkCapacity(input, seat, placements)),
  ];
}

function checkTrainee(
  input: PlanInput,
  trainee: Trainee,
  segments: PlanInput["segments"],
  route: Seat[][],
): BrokenRule[] {
  const broken: BrokenRule[] = [];
  segments.forEach((segment, index) => {
    const here = route[index]!;
    const at = { trainee: trainee.id, segment: segment.id };
    if (here.length !== 1)
      broken.push({ rule: "oneSeatPerSegment", ...at, seats: here.map((seat) => seat.id) });
    const lock = trainee.locked.find((one) => one.segment === segment.id);
    if (lock && !here.some((seat) => seat.id === lock.seat)) {
      const host = input.seats.find((seat) => seat.id === lock.seat)?.host ?? "";
      broken.push({ rule: "locked", ...at, seat: lock.seat, host });
    }
    for (const seat of here) {
      const missing = seat.requires.filter((name) => !trainee.certificates.includes(name));
      if (missing.length > 0)
        broken.push({ rule: "certificates", ...at, seat: seat.id, host: seat.host, missing });
      for (const before of route[index - 1] ?? []) broken.push(...checkTravel(input, trainee, before, seat));
    }
  });
  const seats = route.flat();
  return [
    ...broken,
    ...checkHosts(input, trainee, seats, route),
    ...checkLowCentrality(input, trainee, seats, route),
  ];
}

function checkTravel({ rules }: PlanInput, trainee: Trainee, from: Seat, to: Seat): BrokenRule[] {
  const limit = rules.maxTravelKm;
  if (limit === undefined || to.housing) return [];
  const km = distanceKm(from.municipality, to.municipality);
  if (km !== null && km <= limit) return [];
  return [
    {
      rule: "maxTravelKm",
      trainee: trainee.id,
      segment: to.segment,
      seat: to.id,
      host: to.host,
      from: from.municipality,
      to: to.municipality,
      km: km === null ? null : Math.round(km * 10) / 10,
      limit,
    },
  ];
}

/** A segment without a seat is broken once, as such: it does not count against the rules on the whole route as well. */
function gaps(route: Seat[][]): number {
  return route.filter((here) => here.length === 0).length;
}

function checkHosts(
  { rules, segments }: PlanInput,
  trainee: Trainee,
  seats: Seat[],
  route: Seat[][],
): BrokenRule[] {
  const needed = rules.distinctHosts === true ? segments.length : rules.distinctHosts || 0;
  const hosts = [...new Set(seats.map((seat) => seat.host))];
  if (hosts.length + gaps(route) >= needed) return [];
  return [{ rule: "distinctHosts", trainee: trainee.id, hosts, needed }];
}

function checkLowCentrality(
  { rules, segments }: PlanInput,
  trainee: Trainee,
  seats: Seat[],
  route: Seat[][],
): BrokenRule[] {
  const rule = rules.lowCentralityMin;
  if (rule === undefined) return [];
  const inMonths = typeof rule === "object" && "months" in rule;
  const needed = typeof rule === "number" ? rule : "months" in rule ? rule.months : rule.segments;
  const kinds = seats.map((seat) => ({
    municipality: seat.municipality,
    kind: lowCentrality(seat.municipality, rules.lowCentralityMunicipalities),
    time: inMonths ? months(segments.find((segment) => segment.id === seat.segment)!) : 1,
  }));
  const has = kinds.filter((one) => one.kind === "low").reduce((sum, one) => sum + one.time, 0);
  if (gaps(route) > 0 || has >= needed - tolerance) return [];
  const notKnown = kinds.filter((one) => one.kind === "not_known").map((one) => one.municipality);
  return [
    {
      rule: "lowCentralityMin",
      trainee: trainee.id,
      has,
      needed,
      unit: inMonths ? "months" : "segments",
      notKnown: [...new Set(notKnown)],
    },
  ];
}

function months({ start, end }: { start: string; end: string }): number {
  const from = new Date(start);
  const to = new Date(end);
  const whole = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  return whole + (to.getUTCDate() - from.getUTCDate()) / 30;
}

function checkCapacity({ rules, trainees }: PlanInput, seat: Seat, placements: Placement[]): BrokenRule[] {
  const here = placements.filter((placement) => placement.seat === seat.id).map((one) => one.trainee);
  const size = (id: string) => trainees.find((trainee) => trainee.id === id)!.fte;
  const taken = rules.capacityInFte ? here.reduce((sum, id) => sum + size(id), 0) : here.length;
  if (taken <= seat.capacity + tolerance) return [];
  const { id, host, segment, capacity } = seat;
  return [{ rule: "capacity", seat: id, host, segment, capacity, taken, trainees: here }];
}
