import { expect, test } from "vitest";
import { cohortTodos } from "./cohort-todos.ts";

const placement = (id: string, name: string, status: string) => ({ id, traineeId: name, name, status });
const nothing = {
  faultyTrainees: [],
  uncertified: [],
  unplaced: [],
  missed: [],
  requested: [],
  signed: [],
  appointed: [],
};

test("what waits comes in the order of its urgency, each trainee once and each request", () => {
  const placements = [
    placement("1", "Ada", "completed"),
    placement("2", "Ada", "active"),
    placement("3", "Ada", "proposed"),
    placement("4", "Bo", "active"),
    placement("5", "Bo", "host_accepted"),
    placement("6", "Cia", "host_declined"),
    placement("7", "Dag", "host_accepted"),
  ];
  const requested = [
    { id: "a", placementId: "2" },
    { id: "b", placementId: "2" },
  ];
  expect(
    cohortTodos({
      placements,
      faultyTrainees: ["Ada"],
      uncertified: ["4", "5"],
      unplaced: [{ id: "Cia", name: "Cia" }],
      missed: ["4"],
      requested,
      signed: ["2"],
      appointed: ["5"],
    }),
  ).toEqual([
    { kind: "fault", about: [{ id: "Ada", name: "Ada" }] },
    { kind: "certificates", about: [{ id: "Bo", name: "Bo" }] },
    { kind: "unplaced", about: [{ id: "Cia", name: "Cia" }] },
    { kind: "missedCheckIns", about: [{ id: "4", name: "Bo" }] },
    {
      kind: "change",
      about: [
        { id: "a", name: "Ada" },
        { id: "b", name: "Ada" },
      ],
    },
    { kind: "confirm", about: [{ id: "5", name: "Bo" }] },
    { kind: "unappointed", about: [{ id: "7", name: "Dag" }] },
    { kind: "unanswered", about: [{ id: "3", name: "Ada" }] },
    { kind: "agreement", about: [{ id: "4", name: "Bo" }] },
  ]);
});

test("nothing waits where everything is answered and signed", () => {
  expect(cohortTodos({ ...nothing, placements: [placement("1", "Ada", "active")], signed: ["1"] })).toEqual(
    [],
  );
});
