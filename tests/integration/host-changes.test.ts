import { afterAll, beforeAll, expect, test } from "vitest";
import {
  askForChange,
  previewChange,
  withdrawChange,
} from "../../app/domain/changes/ask-for-change.server.ts";
import { listPlacementChanges } from "../../app/domain/changes/placement-changes.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { day, makePlacement, makeRotation, makeSeat, makeTrainee } from "../support/rotation.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test("a host asks for other dates, reads the answer and asks anew; another host and leave stay out of it", async () => {
  const { sql } = database;
  const rotation = await makeRotation(sql);
  const trainee = await makeTrainee(sql, rotation);
  const placements: string[] = [];
  for (const segment of [1, 2])
    placements.push(
      await makePlacement(
        sql,
        trainee.id,
        (await makeSeat(sql, rotation, { segment, host: segment - 1 })).id,
      ),
    );
  const [placement, next] = placements as [string, string];
  const api = await database.api();
  const [owner, other] = rotation.hosts.map((host) => host.owner);
  const host = await api.signedIn(owner!.email);
  const wanted = { kind: "fte" as const, ftePercent: 80 };

  expect(await previewChange(host, placement, wanted)).toMatchObject({
    ok: true,
    parts: [{ host: "Prøvetrainee vert 1", ftePercent: 80, newEndsBefore: day(255) }],
  });
  const dates = { kind: "dates" as const, startsOn: day(30), endsBefore: day(400) };
  expect(await previewChange(host, placement, dates)).toEqual({ ok: false, reason: "overlaps_full_time" });
  const notOurs = { ok: false, reason: "not_found" };
  expect(await previewChange(host, next, wanted)).toEqual(notOurs);
  expect(await askForChange(host, next, wanted, "Oppdrag")).toEqual(notOurs);
  const leave = { kind: "leave" as const, startsOn: day(40), endsBefore: day(50) };
  expect(await askForChange(host, placement, leave, "Sjuk")).toEqual(notOurs);

  expect(await askForChange(host, placement, wanted, "Oppdrag")).toEqual({ ok: true });
  expect(await askForChange(host, placement, wanted, "Oppdrag")).toEqual({
    ok: false,
    reason: "already_asked",
  });
  const [asked] = await listPlacementChanges(host, placement);
  expect(asked).toMatchObject({ kind: "fte", status: "submitted", isMine: true });
  await database.as(
    rotation.coordinator.id,
    (tx) => tx`select public.move_change_request(${asked!.id}, 'rejected', 'Heile stillinga trengst')`,
  );
  expect(await listPlacementChanges(host, placement)).toMatchObject([
    { status: "rejected", note: "Heile stillinga trengst" },
  ]);
  expect(await withdrawChange(host, asked!.id)).toEqual({ ok: false, reason: "transition_not_allowed" });

  await database.as(
    trainee.person.id,
    (tx) => tx`select public.ask_for_change(${placement}, 'leave', null, ${day(40)}, ${day(50)})`,
  );
  expect(await listPlacementChanges(host, placement)).toHaveLength(1);
  const stranger = await api.signedIn(other!.email);
  expect(await listPlacementChanges(stranger, placement)).toEqual([]);
  expect(await withdrawChange(stranger, asked!.id)).toEqual({ ok: false, reason: "not_found" });
});
