import type { PlacementStatus } from "~/domain/placements/placement-steps";

/** What waits for a coordinator; `names` are the trainees it is about, each once. */
export type CohortTodo = {
  kind: "fault" | "missedCheckIns" | "change" | "confirm" | "unanswered" | "agreement";
  names: string[];
};

export type TodoFacts = {
  /** Trainees by id, and where each is placed now. */
  placements: readonly { id: string; traineeId: string; name: string; status: string }[];
  /** Trainees whose placements as a whole are out of order, too far apart or with too few hosts. */
  faultyTrainees: readonly string[];
  /** Placements with two missed talks, with an open request, and with an agreement that both have signed. */
  missed: readonly string[];
  requested: readonly string[];
  signed: readonly string[];
};

/** What waits, the most urgent first: what is wrong, then what somebody asks, then what is only not done yet. */
export function cohortTodos(facts: TodoFacts): CohortTodo[] {
  const ofPlacements = (is: (placement: TodoFacts["placements"][number]) => boolean) =>
    unique(facts.placements.filter(is).map(({ name }) => name));
  const has = (status: PlacementStatus) => (placement: { status: string }) => placement.status === status;
  const todos: CohortTodo[] = [
    { kind: "fault", names: ofPlacements(({ traineeId }) => facts.faultyTrainees.includes(traineeId)) },
    { kind: "missedCheckIns", names: ofPlacements(({ id }) => facts.missed.includes(id)) },
    { kind: "change", names: ofPlacements(({ id }) => facts.requested.includes(id)) },
    { kind: "confirm", names: ofPlacements(has("host_accepted")) },
    { kind: "unanswered", names: ofPlacements(has("proposed")) },
    {
      kind: "agreement",
      names: ofPlacements(({ id, status }) => status === "active" && !facts.signed.includes(id)),
    },
  ];
  return todos.filter(({ names }) => names.length > 0);
}

const unique = (names: string[]) => [...new Set(names)];
