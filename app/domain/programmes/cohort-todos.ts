import type { PlacementStatus } from "~/domain/placements/placement-steps";

/** What waits for a coordinator, and about whom: the id is that of the trainee, the request or the placement where it is done. */
export type CohortTodo = {
  kind:
    | "fault"
    | "certificates"
    | "unplaced"
    | "missedCheckIns"
    | "change"
    | "confirm"
    | "unappointed"
    | "unanswered"
    | "agreement";
  about: { id: string; name: string }[];
};

type Placement = { id: string; traineeId: string; name: string; status: string };

export type TodoFacts = {
  /** Trainees by id, and where each is placed now. */
  placements: readonly Placement[];
  /** Trainees whose placements as a whole are out of order, too far apart or with too few hosts. */
  faultyTrainees: readonly string[];
  /** Trainees without a place in a segment that is not over. */
  unplaced: readonly { id: string; name: string }[];
  /** Placements whose seat requires a certificate that the trainee has not shown, or that has run out. */
  uncertified: readonly string[];
  /** Placements with two missed talks, and with an agreement that both have signed. */
  missed: readonly string[];
  signed: readonly string[];
  /** Placements whose employer has recorded the appointment. */
  appointed: readonly string[];
  /** Requests that wait for an answer. */
  requested: readonly { id: string; placementId: string }[];
};

/** What waits, the most urgent first: what is wrong, then what somebody asks, then what is only not done yet. */
export function cohortTodos(facts: TodoFacts): CohortTodo[] {
  /** Each trainee once, with the first of the placements it is about. */
  const eachTrainee = (is: (placement: Placement) => boolean) =>
    facts.placements
      .filter(is)
      .filter(({ traineeId }, index, all) => all.findIndex((one) => one.traineeId === traineeId) === index);
  const placed = (is: (placement: Placement) => boolean) =>
    eachTrainee(is).map(({ id, name }) => ({ id, name }));
  const has = (status: PlacementStatus) => (placement: { status: string }) => placement.status === status;
  const isAccepted = has("host_accepted");
  const isAppointed = ({ id }: Placement) => facts.appointed.includes(id);
  const todos: CohortTodo[] = [
    {
      kind: "fault",
      about: eachTrainee(({ traineeId }) => facts.faultyTrainees.includes(traineeId)).map(
        ({ traineeId, name }) => ({ id: traineeId, name }),
      ),
    },
    {
      kind: "certificates",
      about: eachTrainee(({ id }) => facts.uncertified.includes(id)).map(({ traineeId, name }) => ({
        id: traineeId,
        name,
      })),
    },
    { kind: "unplaced", about: [...facts.unplaced] },
    { kind: "missedCheckIns", about: placed(({ id }) => facts.missed.includes(id)) },
    {
      kind: "change",
      about: facts.requested.map(({ id, placementId }) => ({
        id,
        name: facts.placements.find((placement) => placement.id === placementId)?.name ?? "",
      })),
    },
    { kind: "confirm", about: placed((one) => isAccepted(one) && isAppointed(one)) },
    { kind: "unappointed", about: placed((one) => isAccepted(one) && !isAppointed(one)) },
    { kind: "unanswered", about: placed(has("proposed")) },
    {
      kind: "agreement",
      about: placed(({ id, status }) => status === "active" && !facts.signed.includes(id)),
    },
  ];
  return todos.filter(({ about }) => about.length > 0);
}
