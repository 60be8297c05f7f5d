import { expect, test } from "vitest";
import { differencesOf } from "./differences";

const label = (field: string) => field;

test("tells only what differs, whatever line ends and empty fields the browser sends", () => {
  const saved = { title: "Utvikler", summary: "En\nto", places: ["Sogndal"], jobShare: "on", months: "" };
  const typed = { version: "1", title: "Seniorutvikler", summary: "En\r\nto", places: ["Sogndal", "", ""] };
  expect(differencesOf(typed, saved, label)).toEqual([
    { label: "title", saved: "Utvikler" },
    { label: "jobShare", saved: "on" },
  ]);
});

test("numbered fields are told under one name", () => {
  const saved = { prompt1: "Hva?", prompt2: "Hvor?", "amount-relocation-grant": "5" };
  expect(differencesOf({}, saved, label)).toEqual([
    { label: "prompt", saved: "Hva?\nHvor?" },
    { label: "amount", saved: "5" },
  ]);
});
