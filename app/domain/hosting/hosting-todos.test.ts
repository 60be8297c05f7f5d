import { expect, test } from "vitest";
import type { HostCohort, HostedPlacement } from "./host-cohorts.server.ts";
import { hostingTodos } from "./hosting-todos.ts";

const placement = (id: string, changed: Partial<HostedPlacement> = {}): HostedPlacement => ({
  id,
  seatId: "s",
  segment: 1,
  status: "active",
  startsOn: "2026-09-01",
  endsBefore: "2027-03-01",
  ftePercent: 100,
  mentor: "Trygve",
  trainee: "Jonas",
  mustAppoint: false,
  ...changed,
});
const seat = { id: "s", segment: 1, title: "T", place: "P", capacity: 1, mentor: null, isWithdrawn: false };
const cohort = (status: HostCohort["status"], placements: HostedPlacement[], seats = [seat]): HostCohort => ({
  id: status,
  programmeId: "p",
  name: "Kull",
  programme: "Fjordtrainee",
  status,
  startsOn: "2026-09-01",
  endsBefore: "2028-03-01",
  segments: [],
  seats,
  placements,
});
const found = (cohorts: HostCohort[], confirmed: string[] = []) =>
  hostingTodos(cohorts, new Set(confirmed)).map((todo) => [todo.kind, todo.placement?.id ?? todo.cohort.id]);

test("answers come first, the earliest on top, then mentors, then words for the passport", () => {
  const running = cohort("running", [
    placement("left", { status: "completed" }),
    placement("said", { status: "ended_early" }),
    placement("alone", { mentor: null }),
    placement("later", { status: "proposed", startsOn: "2027-09-01" }),
    placement("soon", { status: "proposed", startsOn: "2027-03-01", mentor: null }),
    placement("fine"),
  ]);
  expect(found([running], ["said"])).toEqual([
    ["answer", "soon"],
    ["answer", "later"],
    ["noMentor", "alone"],
    ["passport", "left"],
  ]);
});

test("where the host employs, it records the appointment of whoever it has said yes to", () => {
  const matching = cohort("matching", [
    placement("done", { status: "host_accepted" }),
    placement("waits", { status: "host_accepted", mustAppoint: true }),
    placement("asked", { status: "proposed", mustAppoint: true }),
  ]);
  expect(found([matching])).toEqual([
    ["answer", "asked"],
    ["appoint", "waits"],
  ]);
});

test("a host wishes while a cohort is being matched, it has a seat there and nobody is placed with it", () => {
  expect(found([cohort("matching", [])])).toEqual([["wish", "matching"]]);
  expect(found([cohort("matching", [placement("placed", { status: "host_accepted" })])])).toEqual([]);
  expect(found([cohort("matching", [], [{ ...seat, isWithdrawn: true }])])).toEqual([]);
  expect(found([cohort("planning", [])])).toEqual([]);
});
