import { afterAll, beforeAll, expect, test } from "vitest";
import { findCohort, listMissing } from "../../app/domain/programmes/cohort-board.server.ts";
import { getProgramme } from "../../app/domain/programmes/programme.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makePlacement, makeRotation, makeSeat, makeTrainee } from "../support/rotation.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test("a coordinator sees who is placed where and what is missing; another programme's coordinator sees no cohort", async () => {
  const { sql } = database;
  const rotation = await makeRotation(sql, { segments: 2 });
  const other = await makeRotation(sql, { name: "Annen trainee" });
  const trainee = await makeTrainee(sql, rotation);
  const seat = await makeSeat(sql, rotation, { segment: 1, host: 1 });
  const withdrawn = await makeSeat(sql, rotation, { segment: 2, host: 0 });
  await sql`update public.seats set withdrawn_at = now() where id = ${withdrawn.id}`;
  await makePlacement(sql, trainee.id, seat.id);
  const declined = await makeSeat(sql, rotation, { segment: 2, host: 2 });
  const gone = await makePlacement(sql, trainee.id, declined.id);
  await sql`select set_config('app.reason', 'Ingen oppgaver', false)`;
  await sql`update public.placements set status = 'host_declined' where id = ${gone}`;
  const api = await database.api();
  const coordinator = await api.signedIn(rotation.coordinator.email);

  const cohort = (await findCohort(coordinator, rotation.programmeId, "kull"))!;
  expect(cohort.segments.map((segment) => segment.number)).toEqual([1, 2]);
  expect(cohort.trainees).toEqual([
    {
      id: trainee.id,
      name: "Trude Trainee",
      ftePercent: 100,
      placements: [
        {
          segment: 1,
          agencyId: rotation.hosts[1]!.id,
          host: "Prøvetrainee vert 2",
          status: "proposed",
          ftePercent: 100,
        },
      ],
    },
  ]);
  expect(cohort.seats.find(({ id }) => id === withdrawn.id)?.isWithdrawn).toBe(true);
  expect(cohort.seats.find(({ id }) => id === seat.id)).toMatchObject({
    place: "Sogndal",
    isWithdrawn: false,
  });
  expect(await listMissing(coordinator, cohort)).toEqual({ next: "confirmed", missing: ["placements"] });
  const programme = await getProgramme(coordinator, rotation.programmeId);
  expect(programme).toMatchObject({ name: "Prøvetrainee", hosts: 3 });
  expect(programme.cohorts).toMatchObject([{ slug: "kull", status: "matching", trainees: 1, seats: 2 }]);

  const stranger = await api.signedIn(other.coordinator.email);
  expect(await findCohort(stranger, rotation.programmeId, "kull")).toBeNull();
  expect(await findCohort(coordinator, rotation.programmeId, "finnes-ikke")).toBeNull();
});
