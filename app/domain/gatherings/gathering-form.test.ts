import { expect, test } from "vitest";
import { parseForm } from "../../ui/parse-form.server.ts";
import { countAnswers, gatheringForm } from "./gathering-form.ts";

const typed = {
  title: "Oppstart",
  startDate: "2027-03-30",
  startTime: "10:00",
  endDate: "2027-03-31",
  endTime: "15:00",
  place: "Skei hotell",
};
const read = (changed: Partial<typeof typed> & { answerBy?: string; municipality?: string } = {}) =>
  parseForm(new URLSearchParams({ ...typed, ...changed }), gatheringForm);

test("a gathering is read on the clock in Norway", async () => {
  expect(await read()).toMatchObject({
    ok: true,
    value: { startsAt: "2027-03-30T08:00:00.000Z", endsAt: "2027-03-31T13:00:00.000Z" },
  });
});

test.each([
  [{ endDate: "2027-03-29" }, { endDate: [{ key: "cohortLife:error.gatheringEnd" }] }],
  [{ endDate: "2027-03-30", endTime: "10:00" }, { endTime: [{ key: "cohortLife:error.gatheringEnd" }] }],
  [{ answerBy: "2027-03-31" }, { answerBy: [{ key: "cohortLife:error.answerAfterStart" }] }],
  [{ startTime: "25:00" }, { startTime: [{ key: "editor:error.time" }] }],
])("%j is named by its field", async (changed, errors) => {
  expect(await read(changed)).toMatchObject({ ok: false, errors });
});

test("whoever needs both is counted with the beds and with the bus, and nobody who stays away", () => {
  expect(
    countAnswers([
      { answer: "coming", travel: "needs_both" },
      { answer: "coming", travel: "needs_transport" },
      { answer: "coming", travel: "own" },
      { answer: "not_coming", travel: "needs_lodging" },
      { answer: null, travel: null },
    ]),
  ).toEqual({ coming: 3, notComing: 1, unanswered: 1, transport: 2, lodging: 1 });
});
