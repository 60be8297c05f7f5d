import { expect, test } from "vitest";
import { cohortTodos } from "./cohort-todos.ts";

const placement = (id: string, name: string, status: string) => ({ id, traineeId: name, name, status });
const nothing = { faultyTrainees: [], missed: [], requested: [], signed: [] };

test("what waits comes in the order of its urgency, each trainee once", () => {
  const placements = [
    placement("1", "Ada", "completed"),
    placement("2", "Ada", "active"),
    placement("3", "Ada", "proposed"),
    placement("4", "Bo", "active"),
    placement("5", "Bo", "host_accepted"),
    placement("6", "Cia", "host_declined"),
  ];
  expect(
    cohortTodos({ placements, faultyTrainees: ["Ada"], missed: ["4"], requested: ["2"], signed: ["2"] }),
  ).toEqual([
    { kind: "fault", names: ["Ada"] },
    { kind: "missedCheckIns", names: ["Bo"] },
    { kind: "change", names: ["Ada"] },
    { kind: "confirm", names: ["Bo"] },
    { kind: "unanswered", names: ["Ada"] },
    { kind: "agreement", names: ["Bo"] },
  ]);
});

test("nothing waits where everything is answered and signed", () => {
  expect(cohortTodos({ ...nothing, placements: [placement("1", "Ada", "active")], signed: ["1"] })).toEqual(
    [],
  );
});
