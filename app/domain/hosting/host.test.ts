import { expect, test } from "vitest";
import { hostOf } from "./host.ts";

const agency = { id: "a", slug: "fjordbyen", name: "Fjordbyen kommune" };
const part = { programmeId: "p", programmeName: "Fjordtrainee", agencySlug: "fjordbyen" };
const person = (roles: string[], hosts: (typeof part)[]) => ({
  accountId: "me",
  agencies: roles.map((role) => ({ ...agency, role })),
  hosts,
});

test("an agency hosts for those who act for it in a programme, once for each programme", () => {
  const other = { ...part, programmeId: "q" };
  const host = hostOf(person(["owner", "recruiter"], [part, part, other]), "fjordbyen");
  expect(host?.programmeIds).toEqual(["p", "q"]);
  expect(host?.roles).toEqual(["owner", "recruiter"]);
});

test("nobody else acts as its host: other members, people of other agencies, members of an agency in no programme", () => {
  expect(hostOf(person(["member"], []), "fjordbyen")).toBe(null);
  expect(hostOf(person([], [part]), "fjordbyen")).toBe(null);
  expect(hostOf(person(["owner"], [part]), "eksempel")).toBe(null);
});
