import { describe, expect, test } from "vitest";
import { type CheckIn, isDue, missedInARow, nextCheckIn, whatToTalkAbout } from "./check-ins.ts";

const now = new Date("2026-11-25T11:00:00Z");
const talk = (dueOn: string, status: CheckIn["status"] = "scheduled"): CheckIn => ({
  id: dueOn,
  dueOn,
  status,
  heldOn: status === "held" ? dueOn : null,
  note: null,
});

describe("a talk", () => {
  test("is due from its day on, on the Norwegian calendar, until somebody records it", () => {
    expect(isDue(talk("2026-11-26"), now)).toBe(false);
    expect(isDue(talk("2026-11-26"), new Date("2026-11-25T23:30:00Z"))).toBe(true);
    expect(isDue(talk("2026-11-25"), now)).toBe(true);
    expect(isDue(talk("2026-11-20", "held"), now)).toBe(false);
  });

  test("comes next when it is the earliest that is not recorded", () => {
    const talks = [talk("2026-12-20"), talk("2026-11-20"), talk("2026-10-20", "missed")];
    expect(nextCheckIn(talks)?.dueOn).toBe("2026-11-20");
    expect(nextCheckIn([talk("2026-10-20", "held")])).toBe(null);
  });
});

test.each([
  [[], 0],
  [[talk("2026-09-01", "held"), talk("2026-12-20")], 0],
  [[talk("2026-09-01", "missed"), talk("2026-10-01", "held")], 0],
  [[talk("2026-10-01", "missed"), talk("2026-09-01", "missed"), talk("2026-08-01", "held")], 2],
  [[talk("2026-10-01", "missed")], 1],
])("of %o the last %i were missed in a row", (talks, missed) => {
  expect(missedInARow(talks)).toBe(missed);
});

describe("what to talk about", () => {
  const placement = {
    startsOn: "2026-09-01",
    endsBefore: "2027-03-01",
    checkIns: [talk("2026-10-01", "held")],
    isAgreementSigned: true,
    openEvidence: 0,
    isConfirmed: false,
  };

  test("is how it goes while there is time left, and what stays behind when there is not", () => {
    expect(whatToTalkAbout(placement, now)).toEqual(["halfway"]);
    expect(whatToTalkAbout({ ...placement, endsBefore: "2026-12-20" }, now)).toEqual([
      "handover",
      "passport",
    ]);
  });

  test("begins with what is missing", () => {
    const open = { ...placement, isAgreementSigned: false, openEvidence: 2 };
    expect(whatToTalkAbout({ ...open, checkIns: [talk("2026-10-01", "missed")] }, now)).toEqual([
      "agreement",
      "first",
      "missed",
      "evidence",
      "halfway",
    ]);
  });
});
