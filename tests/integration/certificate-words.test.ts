import { afterAll, beforeAll, expect, test } from "vitest";
import { previewChange } from "../../app/domain/changes/ask-for-change.server.ts";
import {
  decideRequest,
  listChangeRequests,
  previewRequest,
} from "../../app/domain/changes/change-requests.server.ts";
import { certificateGap } from "../../app/domain/placements/certificate-gaps.server.ts";
import { certificateList, certificateText } from "../../app/domain/placements/certificate-refusal.ts";
import { listCohortPlacements } from "../../app/domain/placements/cohort-placements.server.ts";
import { listCohortChoices } from "../../app/domain/programmes/cohort-choices.server.ts";
import { listCohortTodos } from "../../app/domain/programmes/cohort-todos.server.ts";
import { changeTrainee } from "../../app/domain/programmes/trainee.server.ts";
import { getReference } from "../../app/domain/reference/reference.server.ts";
import { loadLocale } from "../../app/locales/i18n.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makePlacement, makeRotation, makeSeat, makeTrainee } from "../support/rotation.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const locale of ["nb", "nn", "en"] as const) await loadLocale(locale);
});
afterAll(() => database.close());

test("what is missing is said before the decision, in the words of the plan, and to the trainee by name", async () => {
  const { sql } = database;
  const rotation = await makeRotation(sql, { segments: 1 });
  const { programmeId, cohortId } = rotation;
  const ada = await makeTrainee(sql, rotation);
  const placement = await makePlacement(sql, ada.id, (await makeSeat(sql, rotation)).id);
  const seat = await makeSeat(sql, rotation, { host: 1 });
  await sql`update public.seats set needs_police_certificate = true, needs_clearance = 'secret' where id = ${seat.id}`;
  const api = await database.api();
  const trainee = await api.signedIn(ada.person.email);
  const coordinator = await api.signedIn(rotation.coordinator.email);
  const reference = await getReference(coordinator);

  const tried = await previewChange(trainee, placement, { kind: "host", seatId: seat.id });
  expect(tried).toEqual({
    ok: false,
    reason: "certificates",
    missing: ["police_certificate", "clearance_secret"],
  });
  const missing = "missing" in tried ? (tried.missing ?? []) : [];
  expect(certificateList(missing, reference, "nb")).toBe("politiattest og klarering for Hemmelig");

  await trainee.rpc("ask_for_change", {
    p_placement: placement,
    p_kind: "host",
    p_reason: "Nær heim",
    p_seat: seat.id,
  });
  const [request] = await listChangeRequests(coordinator, cohortId);
  const words = async (locale: "nb" | "nn" | "en") => {
    const [preview, placements, { hosts }] = await Promise.all([
      previewRequest(coordinator, request!.id),
      listCohortPlacements(coordinator, programmeId, cohortId),
      listCohortChoices(coordinator, programmeId),
    ]);
    if (!preview || !("refused" in preview) || !preview.missing) return null;
    return certificateText(preview.missing, { placements, hosts }, reference, locale);
  };
  expect(await words("nb")).toBe(
    "Trude Trainee mangler politiattest og klarering for Hemmelig, som Prøvetrainee vert 2 krever i 1. periode.",
  );
  expect(await words("nn")).toContain("Trude Trainee manglar politiattest");
  expect(await words("en")).toContain("which Prøvetrainee vert 2 requires in");
  const approve = { to: "approved", from: "submitted", seen: request!.updatedAt } as const;
  expect(await decideRequest(coordinator, request!.id, approve)).toEqual({
    ok: false,
    reason: "certificates",
  });

  for (const kind of ["police_certificate", "clearance_top_secret"] as const)
    expect(await changeTrainee(coordinator, ada.id, { intent: "addCertificate", kind })).toEqual({
      ok: true,
    });
  expect(await words("nb")).toBe(null);
  expect(await decideRequest(coordinator, request!.id, approve)).toEqual({ ok: true });

  await changeTrainee(coordinator, ada.id, { intent: "removeCertificate", kind: "police_certificate" });
  expect(await listCohortTodos(coordinator, programmeId, cohortId)).toEqual([
    { kind: "certificates", about: [{ id: ada.id, name: "Trude Trainee" }] },
    { kind: "unanswered", about: [{ id: placement, name: "Trude Trainee" }] },
  ]);
  const [placed] = await listCohortPlacements(coordinator, programmeId, cohortId);
  expect(await certificateGap(coordinator, cohortId, placed!, { reference, locale: "nb" })).toBe(
    "Trude Trainee mangler politiattest, som Prøvetrainee vert 2 krever i 1. periode.",
  );
});
