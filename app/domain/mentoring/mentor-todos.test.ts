import { expect, test } from "vitest";
import type { Mentee } from "./mentees.server.ts";
import { mentorTodos } from "./mentor-todos.ts";

const now = new Date("2026-11-25T11:00:00Z");
const talk = (dueOn: string, status: "scheduled" | "held" | "missed") => ({
  id: dueOn,
  dueOn,
  status,
  heldOn: null,
  note: null,
});
const signed = { signedAt: { mentor: "2026-09-02T09:00:00Z", trainee: null } } as Mentee["agreement"];
const mentee = (changed: Partial<Mentee>): Mentee => ({
  placementId: "p",
  status: "active",
  name: "Jonas",
  host: "Fjordbyen",
  agencyId: "a",
  title: "",
  tasks: "",
  place: "",
  startsOn: "2026-09-01",
  endsBefore: "2027-03-01",
  ftePercent: 100,
  agreement: signed,
  openEvidence: 0,
  isConfirmed: false,
  checkIns: [talk("2026-12-20", "scheduled")],
  ...changed,
});
const kinds = (...mentees: Mentee[]) => mentorTodos(mentees, now).map(({ kind }) => kind);

test("nothing waits for a mentor who has signed and whose next talk is ahead", () => {
  expect(kinds(mentee({}))).toEqual([]);
});

test("talks that are due come before missed ones, then agreements, then what to vouch for", () => {
  const ended = mentee({ status: "completed", checkIns: [] });
  const behind = mentee({
    agreement: null,
    openEvidence: 1,
    checkIns: [talk("2026-09-01", "missed"), talk("2026-10-01", "missed"), talk("2026-11-24", "scheduled")],
  });
  expect(kinds(ended, behind)).toEqual(["checkIn", "missed", "agreement", "evidence", "passport"]);
});

test("of someone who has left, nothing is asked but the word for the passport", () => {
  const left = mentee({
    status: "ended_early",
    agreement: null,
    checkIns: [talk("2026-10-01", "missed"), talk("2026-11-01", "missed")],
  });
  expect(kinds(left)).toEqual(["passport"]);
  expect(kinds({ ...left, isConfirmed: true })).toEqual([]);
});
