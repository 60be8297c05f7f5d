import { expect, test } from "vitest";
import { parseForm } from "../../ui/parse-form.server.ts";
import { swapAnswers } from "./swap-answers.ts";
import { changeForm, hostChanges, openChanges } from "./wanted-change.ts";

const placement = {
  status: "confirmed",
  startsOn: "2027-03-01",
  endsBefore: "2027-09-01",
  ftePercent: 100,
} as const;

test("whoever has begun stays where they are, and what is over is open for nothing", () => {
  expect(openChanges(placement)).toEqual(["deltid", "permisjon", "datoer", "vert", "bytte"]);
  expect(openChanges({ ...placement, status: "active" })).toEqual(["deltid", "permisjon", "datoer"]);
  expect(openChanges({ ...placement, status: "completed" })).toEqual([]);
  expect(hostChanges(placement)).toEqual(["deltid", "datoer"]);
  expect(hostChanges({ ...placement, status: "ended_early" })).toEqual([]);
});

test("leave begins while the placement lasts and is asked for without a reason", async () => {
  const leave = async (firstDay: string, lastDay: string) => {
    const typed = new URLSearchParams({ intent: "send", firstDay, lastDay, reason: "Sjuk" });
    const form = await parseForm(typed, changeForm("permisjon", placement));
    return form.ok ? form.value : Object.keys(form.errors);
  };
  expect(await leave("2027-08-31", "2027-10-01")).toEqual({
    intent: "send",
    reason: "",
    wanted: { kind: "leave", startsOn: "2027-08-31", endsBefore: "2027-10-02" },
  });
  expect(await leave("2027-02-28", "2027-03-10")).toEqual(["firstDay"]);
  expect(await leave("2027-09-01", "2027-09-10")).toEqual(["firstDay"]);
  expect(await leave("2027-03-02", "2027-03-01")).toEqual(["lastDay"]);
  expect(await leave("", "")).toEqual(["firstDay", "lastDay"]);
});

test("a fellow answers what is asked, and may still say no until it is decided", () => {
  expect(swapAnswers("asked")).toEqual(["submitted", "declined"]);
  expect(swapAnswers("submitted")).toEqual(["declined"]);
  for (const over of ["returned", "approved", "rejected", "withdrawn", "declined"] as const)
    expect(swapAnswers(over)).toEqual([]);
});
