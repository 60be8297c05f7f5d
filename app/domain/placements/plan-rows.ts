import type { DraftPlacement } from "./draft-changes";
import type { Speaker } from "./plan-words";
import { liesIn } from "./planner/municipality-map";
import type { PlanInput } from "./planner/plan-format";

type Trainee = PlanInput["trainees"][number];
type Seat = PlanInput["seats"][number];

/** One placement in words: a row of the table, of the CSV file, and a bar of the timeline. */
export type PlanRow = {
  traineeId: string;
  trainee: string;
  segmentId: string;
  segment: string;
  startsOn: string;
  /** The first day after. */
  endsBefore: string;
  hostId: string;
  host: string;
  municipality: string;
  seat: string;
  /** Which wish it meets; null where the trainee wishes nothing of it. */
  wish: string | null;
  isLocked: boolean;
};

/** The placements of a plan in words, by trainee and then in order of time. */
export function planRows(
  input: PlanInput,
  placements: readonly DraftPlacement[],
  speaker: Speaker,
): PlanRow[] {
  const { names, locale } = speaker;
  const trainees = new Map(input.trainees.map((trainee) => [trainee.id, trainee]));
  const seats = new Map(input.seats.map((seat) => [seat.id, seat]));
  const segments = new Map(input.segments.map((segment) => [segment.id, segment]));
  return placements
    .map((placement) => {
      const seat = seats.get(placement.seat)!;
      const { start, end } = segments.get(placement.segment)!;
      return {
        traineeId: placement.trainee,
        trainee: names.trainee(placement.trainee),
        segmentId: placement.segment,
        segment: names.segment(placement.segment),
        startsOn: start,
        endsBefore: end,
        hostId: seat.host,
        host: names.host(seat.host),
        municipality: names.municipality(seat.municipality),
        seat: names.seat(seat.id),
        wish: metWish(trainees.get(placement.trainee)!, seat, speaker),
        isLocked: placement.isLocked,
      };
    })
    .sort(
      (a, b) =>
        a.trainee.localeCompare(b.trainee, locale) ||
        a.traineeId.localeCompare(b.traineeId) ||
        a.startsOn.localeCompare(b.startsOn),
    );
}

/** The strongest wish of a trainee that a seat meets, in words; null when it meets none. */
export function metWish(trainee: Trainee, seat: Seat, { t }: Pick<Speaker, "t">): string | null {
  const rank = trainee.wishes.findIndex(({ host }) => host === seat.host) + 1;
  if (rank > 0) return t("wish.rank", { rank });
  if (trainee.regions.some((region) => liesIn(seat.municipality, region))) return t("wish.wishedRegion");
  return seat.themes.some((theme) => trainee.themes.includes(theme)) ? t("wish.wishedTheme") : null;
}

/** Whether a trainee has said any wish that a seat could meet or miss. */
export function hasWishes({ wishes, regions, themes }: Trainee): boolean {
  return wishes.length + regions.length + themes.length > 0;
}
