type Dates = { startsOn: string; endsBefore: string };
type Placed = {
  traineeId: string;
  trainee: string;
  segment: number;
  status: string;
  isLive: boolean;
  destination: string | null;
};

/**
 * Trainees who have a place somewhere and none in a segment that they take part in and that is not over on a day
 * (YYYY-MM-DD): because a host has said no, a place was taken back, or one ended before its time. Whoever has left the
 * hosts needs no other. Periods are half-open.
 */
export function unplacedTrainees(
  members: readonly ({ id: string } & Dates)[],
  segments: readonly ({ number: number } & Dates)[],
  placements: readonly Placed[],
  today: string,
): { id: string; name: string }[] {
  return members.flatMap(({ id, startsOn, endsBefore }) => {
    const own = placements.filter(({ traineeId, isLive }) => traineeId === id && isLive);
    const [first] = own;
    const hasLeft = own.some(
      ({ status, destination }) =>
        status === "ended_early" && destination !== "same_host" && destination !== "other_host",
    );
    const lacks = segments.some(
      (segment) =>
        segment.endsBefore > today &&
        segment.startsOn < endsBefore &&
        startsOn < segment.endsBefore &&
        !own.some((placement) => placement.segment === segment.number),
    );
    return first && lacks && !hasLeft ? [{ id, name: first.trainee }] : [];
  });
}
