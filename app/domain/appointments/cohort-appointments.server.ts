import { z } from "zod";
import { formDay } from "~/domain/listing-editor/dates-section";
import { listCohortPlacements } from "~/domain/placements/cohort-placements.server";
import { listAdmitted } from "~/domain/programmes/admissions.server";
import { legalBases } from "~/domain/programmes/cohort-steps";
import type { EmploymentModel } from "~/domain/programmes/template-form";
import { allRows } from "~/platform/all-rows.server";
import type { RequestDatabase } from "~/platform/database.server";
import { type Outcome, outcomeOf } from "~/platform/refusal";

const basis = z.enum(legalBases);

type Cohort = { id: string; model: EmploymentModel };

/**
 * Who has to appoint whom in a cohort, and what is recorded: under host_employs each host for its placement, else one
 * employer for each trainee. What still waits comes first.
 */
export async function listAppointments(database: RequestDatabase, programmeId: string, cohort: Cohort) {
  const [recorded, placements, trainees] = await Promise.all([
    allRows(
      () =>
        database
          .from("appointments")
          .select(
            "id, trainee_id, placement_id, agency_id, basis, decided_on, reference, agency:agencies(name)",
          )
          .eq("cohort_id", cohort.id)
          .is("revoked_at", null),
      "id",
    ),
    listCohortPlacements(database, programmeId, cohort.id),
    listAdmitted(database, cohort.id),
  ]);
  const byHosts = cohort.model === "host_employs";
  const needed = byHosts
    ? placements
        .filter(({ isLive }) => isLive)
        .map((placement) => ({
          id: placement.id,
          traineeId: placement.traineeId,
          name: placement.trainee,
          segment: placement.segment,
          employer: placement.host,
        }))
    : trainees.map(({ id, name }) => ({ id, traineeId: id, name, segment: null, employer: null }));
  return needed
    .map((one) => {
      const row = recorded.find((appointment) =>
        byHosts
          ? appointment.placement_id === one.id
          : appointment.placement_id === null && appointment.trainee_id === one.traineeId,
      );
      return {
        ...one,
        employer: row?.agency?.name ?? one.employer,
        recorded: row
          ? { basis: basis.parse(row.basis), decidedOn: row.decided_on, reference: row.reference }
          : null,
      };
    })
    .sort((a, b) => Number(a.recorded !== null) - Number(b.recorded !== null));
}

export type CohortAppointment = Awaited<ReturnType<typeof listAppointments>>[number];

/** An appointment that one employer made for the whole programme. */
export const appointmentForm = z.object({
  trainee: z.uuid({ error: "cohortLife:error.chooseTrainee" }),
  decidedOn: formDay,
  reference: z.string().max(100).optional(),
});

const reasons = ["not_found", "decided_in_the_future", "basis_required", "unknown_basis"] as const;

/** Records it on the cohort's legal basis; recorded once, it stays as it was. */
export async function recordAppointment(
  database: RequestDatabase,
  value: z.output<typeof appointmentForm>,
): Promise<Outcome<(typeof reasons)[number]>> {
  const { error } = await database.rpc("record_appointment", {
    p_trainee: value.trainee,
    // The generated types know no null for parameters.
    p_placement: null as unknown as string,
    p_decided_on: value.decidedOn,
    ...(value.reference && { p_reference: value.reference }),
  });
  return outcomeOf(error, reasons);
}
